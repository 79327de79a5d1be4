import type { Intent } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { ElementTarget, TargetSelector } from '../ports/page-targets.ts'
import { type DidEvent, limits, type Sequence, type SequenceEvent } from './sequence-schema.ts'
import { searchTyped } from './share-typed.ts'

export interface StripRules {
  /** Slots of a step that hold what the user has typed, dictated or sought. */
  typedSlots(intent: Intent): readonly string[]
  /** What a value that is to be given at play time is called, where its element has no name. */
  calledAs(intent: Intent): string
  /** Commands after which words are written as they are said. */
  readonly dictating: ReadonlySet<string>
}

export interface Stripped {
  readonly sequence: Sequence
  /** Addresses that were cut, each once, and values that were emptied. */
  readonly left: { readonly queries: number; readonly values: number }
}

/**
 * A sequence as it may be given to others: without what addresses have after `?` and `#`, and without what was typed.
 * A step that has lost its only value takes one when it is played. Whatever else repeats a typed value – a title, a
 * name, a path – loses it too, words that led to no step that stays are left out, and so are keys that spelt a value.
 *
 * Hashes of titles and pages stay, because playing checks itself by them: 32 and 64 bits of a page tell nobody what
 * was in it, only whether it is the same. Secrets were never recorded.
 */
export function stripSequence(sequence: Sequence, rules: StripRules): Stripped {
  const emptied = new Map<DidEvent, readonly string[]>()
  for (const event of sequence.events) {
    if (event.kind !== 'did') continue
    const slots = typedIn(event, rules)
    if (slots.length > 0) emptied.set(event, slots)
  }
  const typed = searchTyped(
    [...emptied].flatMap(([{ intent }, slots]) => slots.map(slot => String(intent.slots[slot]))),
  )
  const keptWords = new Set(
    sequence.events.flatMap(event =>
      event.kind === 'did' && !emptied.has(event) ? [spoken(event.intent.heard)] : [],
    ),
  )
  const emptiedWords = new Set([...emptied.keys()].map(({ intent }) => spoken(intent.heard)))
  const cut = new Set<string>()
  let values = emptied.size
  let dictated = false
  const parameterName = createParameterNames()

  const words = (text: string): string => typed.without(plainWords(text))
  const address = (url: string): string => {
    const [plain = ''] = url.split(/[?#]/, 1)
    if (plain !== url) cut.add(url)
    return typed.isIn(plain) ? (/^https?:\/\/[^/]+/i.exec(plain)?.[0] ?? '') : plain
  }
  const plainWords = (text: string): string => withoutQueries(text, token => void cut.add(token))
  const target = (found: ElementTarget, wasTyped: boolean): ElementTarget => ({
    ...found,
    selectors: found.selectors.flatMap(selector => {
      // The text of a field that is written in is what was written.
      if (wasTyped && selector.by === 'text') return []
      const stripped = selectorWithout(selector, words)
      return stripped === undefined ? [] : [stripped]
    }),
    frameUrl: address(found.frameUrl),
    role: words(found.role),
    name: words(found.name),
    text: wasTyped ? '' : words(found.text),
    around: words(found.around),
  })
  const look = (seen: Fingerprint): Fingerprint => ({
    ...seen,
    url: address(seen.url),
    focus: words(seen.focus),
  })
  const step = (event: DidEvent): DidEvent => {
    const slots = emptied.get(event) ?? []
    const { intent, parameter, ...others } = event
    const kept = Object.entries(intent.slots).map(([slot, value]) => [
      slot,
      slots.includes(slot) ? '' : typeof value === 'string' ? words(value) : value,
    ])
    const asked = parameter?.slot ?? (slots.length === 1 ? slots[0] : undefined)
    const named = () => {
      const wanted = words(parameter?.name || event.target?.name || '').trim() || rules.calledAs(intent)
      const said = spoken(String(intent.slots[asked ?? ''] ?? ''))
      return parameterName(wanted, parameter === undefined ? [wanted, said] : [parameter.name])
    }
    return {
      ...others,
      intent: {
        ...intent,
        slots: Object.fromEntries(kept),
        heard: slots.length > 0 ? '' : words(intent.heard),
      },
      ...(event.target && { target: target(event.target, slots.length > 0) }),
      ...(asked !== undefined && { parameter: { slot: asked, name: named() } }),
    }
  }
  const strip = (event: SequenceEvent): SequenceEvent => {
    switch (event.kind) {
      case 'did':
        dictated = rules.dictating.has(event.intent.command)
        return step(event)
      case 'said': {
        const what = spoken(event.text)
        if (keptWords.has(what)) return { ...event, text: words(event.text) }
        if (dictated && event.text !== '' && !emptiedWords.has(what)) values++
        return { ...event, text: '' }
      }
      case 'outcome':
        return event.fingerprint ? { ...event, fingerprint: look(event.fingerprint) } : event
      case 'media':
        return { ...event, url: address(event.url) }
      case 'mark':
        return { ...event, label: words(event.label) }
      default:
        return event
    }
  }

  const events = withoutSpelling(sequence.events, emptied).map(strip)
  const tracks = sequence.tracks.map(track => ({
    ...track,
    title: words(track.title),
    url: address(track.url),
  }))
  const stripped = { ...sequence, name: words(sequence.name), tracks, events }
  return { sequence: stripped, left: { queries: cut.size, values } }
}

/** Words without what the addresses in them have after `?` and `#`. `cut` is told of each address that has lost it. */
export function withoutQueries(text: string, cut: (address: string) => void = () => {}): string {
  return text.replace(/\S+/g, token => {
    const plain = withoutQuery(token)
    if (plain !== token) cut(token)
    return plain
  })
}

/** An address in the midst of words, with or without its scheme, up to `?` or `#`; other words as they are. */
function withoutQuery(token: string): string {
  const at = token.search(/[?#]/)
  if (at < 0) return token
  const before = token.slice(0, at)
  if (/https?:\/\//i.test(before)) return before
  // A question ends with its mark: only an address goes on behind it.
  const goesOn = at < token.length - 1
  return goesOn && /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(before) ? before : token
}

function typedIn(event: DidEvent, { typedSlots }: StripRules): readonly string[] {
  const slots = new Set([...typedSlots(event.intent), ...(event.parameter ? [event.parameter.slot] : [])])
  return Object.keys(event.intent.slots).filter(slot => slots.has(slot) && event.intent.slots[slot] !== '')
}

/**
 * Names of parameters: of steps that have `what` in common it is the same, so that they are given their words at once,
 * and of others another, with a number where need be.
 */
function createParameterNames(): (wanted: string, what: readonly string[]) => string {
  const given = new Map<string, string>()
  /** The numbers that were tried behind each. */
  const taken = new Map<string, number>()
  return (wanted, what) => {
    const key = JSON.stringify(what)
    const before = given.get(key)
    if (before !== undefined) return before
    const name = wanted.slice(0, limits.title - 8)
    let number = taken.get(name) ?? 0
    let free = name
    do {
      number++
      free = number === 1 ? name : `${name} ${number}`
    } while (free !== name && taken.has(free))
    taken.set(name, number)
    if (free !== name) taken.set(free, 1)
    given.set(key, free)
    return free
  }
}

function spoken(text: string): string {
  return text.trim().toLowerCase()
}

/** Undefined where it would lead elsewhere without what is cut from it. */
function selectorWithout(
  selector: TargetSelector,
  words: (text: string) => string,
): TargetSelector | undefined {
  switch (selector.by) {
    case 'css': {
      const all = [selector.css, ...selector.shadow]
      // An attribute may hold an address, or what was typed.
      return all.some(css => /\[\s*(?:href|src|action|value)|\?/i.test(css) || words(css) !== css)
        ? undefined
        : selector
    }
    case 'test-id':
      return words(selector.value) === selector.value ? selector : undefined
    case 'role': {
      const name = words(selector.name)
      return name === selector.name ? selector : undefined
    }
    case 'text':
      return words(selector.text) === selector.text ? selector : undefined
  }
}

/** Without the keys that wrote letters, and those between a step and a typed value after it. */
function withoutSpelling(
  events: readonly SequenceEvent[],
  emptied: ReadonlyMap<DidEvent, unknown>,
): readonly SequenceEvent[] {
  const spelt = new Set<SequenceEvent>()
  let waiting: SequenceEvent[] = []
  for (const event of events) {
    if (event.kind === 'note') {
      if (event.spells) spelt.add(event)
      waiting.push(event)
    }
    if (event.kind !== 'did') continue
    const { source } = event.intent
    if (emptied.has(event) && (source === 'played' || source === 'typed'))
      for (const note of waiting) spelt.add(note)
    waiting = []
  }
  return events.filter(event => !spelt.has(event))
}
