import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import { type PointedAt, pointers, pointingVerbs } from '../language/pointing-words.ts'
import { plainText } from '../speech/plain-words.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'

/** What keys say that came with words that point. */
export type Pointed =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly id: string; readonly spoken: string }

/** Words that point, with what they come to once it is known at what. */
export interface PointingWords {
  readonly heard: string
  /** `choosing`: numbered rows are offered. Undefined where it makes no sense. */
  readonly at: (pointed: Pointed, choosing: boolean) => Meant | undefined
}

interface Parts {
  readonly commands: readonly Command[]
  readonly reader: Pick<PhraseReader, 'read'>
  readonly language: () => Language
}

/** Stands for a number, and for a name, to find out whether a phrase takes one there. */
const someNumber = 4
const someName = 'xylomarimba'

/**
 * Reads words that point: "click this one", "right click this one", "go to this one", "this one". Those that
 * are a phrase as they stand, such as "close this tab", or whose "this" is among words that are free, such as
 * "find this one", point at nothing.
 */
export function createPointingPhrases({ commands, reader, language }: Parts) {
  const all = new Set(Object.values(pointers).flat())

  return (heard: string): PointingWords | undefined => {
    const words = ` ${plainText(heard)} `
    const pointer = pointers[language()].find(one => words.includes(` ${one} `))
    if (pointer === undefined) return undefined
    const put = (what: string) => words.replace(` ${pointer} `, ` ${what} `).trim()
    const verb = verbOf(put(''), pointer)
    const asItStands = reader.read(heard)
    // "Click this one" is no 1, although "one" is, and "this" could be left out.
    if (asItStands.kind === 'one' && asItStands.score === 1) {
      const values = Object.values(asItStands.slots)
      if (!values.some(value => all.has(plainText(String(value))))) return undefined
    }
    const at = (pointed: Pointed, choosing: boolean) => {
      const meant = verb === undefined ? undefined : byVerb(verb, pointed, choosing)
      return meant ?? (pointed.kind === 'number' ? withNumber(put, pointed.value) : withName(put, pointed))
    }
    const points =
      verb !== undefined ||
      withNumber(put, someNumber) !== undefined ||
      withName(put, { id: someName, spoken: someName }) !== undefined
    return points ? { heard, at } : undefined
  }

  function verbOf(rest: string, pointer: string): PointedAt | undefined {
    // A mere "this" is said too often to mean anything.
    if (rest === '' && pointer === 'this') return undefined
    const words = rest.replace(/\s+/g, ' ')
    return (Object.entries(pointingVerbs[language()]) as [PointedAt, readonly string[]][]) // its keys are these
      .find(([, verbs]) => verbs.includes(words))?.[0]
  }

  function withNumber(put: (what: string) => string, value: number): Meant | undefined {
    const read = reader.read(put(String(value)))
    if (read.kind !== 'one' || read.command === 'choose') return undefined
    if (Object.values(read.slots).includes(value)) return { command: read.command, slots: read.slots }
    // "Click on 4" has it among free words, though the command takes numbers.
    const takesNumbers = commands
      .find(({ id }) => id === read.command)
      ?.phrases.en.some(p => p.includes('{number}'))
    return takesNumbers && read.slots.words === String(value)
      ? { command: read.command, slots: { number: value } }
      : undefined
  }

  function withName(
    put: (what: string) => string,
    { id, spoken }: { readonly id: string; readonly spoken: string },
  ): Meant | undefined {
    const read = reader.read(put(someName))
    if (read.kind !== 'one' || plainText(String(read.slots.name ?? '')) !== someName) return undefined
    return { command: read.command, slots: { ...read.slots, name: spoken === someName ? spoken : id } }
  }
}

function byVerb(verb: PointedAt, pointed: Pointed, choosing: boolean): Meant | undefined {
  if (pointed.kind === 'name') {
    const slots = { name: pointed.id }
    if (verb === 'close') return { command: 'close-tab-at', slots }
    return verb === 'click' || verb === 'read' ? undefined : { command: 'go-to', slots }
  }
  const slots = { number: pointed.value }
  if (verb === 'read') return { command: 'what-is', slots }
  if (verb === 'close') return { command: 'close-tab-at', slots }
  if (choosing && verb !== 'click') return { command: 'choose', slots }
  return { command: verb === 'go' ? 'tab' : 'click', slots }
}
