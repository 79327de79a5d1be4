import type { Slots } from '../ports/intent.ts'
import type { PhraseCandidate, PhraseMatch } from './match-phrase.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { type PlainWord, plainWords } from './plain-words.ts'
import { withoutPolite } from './polite-words.ts'
import { saidTimes } from './said-times.ts'

/** One command of a breath, and the words that it was said with. */
export interface BreathPart extends PhraseCandidate {
  readonly said: string
}

export type Breath =
  | { readonly kind: 'parts'; readonly parts: readonly [BreathPart, ...BreathPart[]] }
  | { readonly kind: 'several'; readonly candidates: readonly PhraseCandidate[] }
  | { readonly kind: 'none' }

/** Most commands of one breath. */
export const mostInBreath = 5
/** Most places at which a breath is taken apart: a text with more is no list of commands. */
const mostJoints = 8
/** What is read with a slip is no part of a breath: too much would have to come together. */
const leastScore = 0.7

interface Joining {
  /** Words between two commands that may as well be words of one: “and”. */
  readonly weak: readonly string[]
  /** Words that hardly anybody looks for: “and then”. */
  readonly strong: readonly string[]
}

const joining: Readonly<Record<NumberWords, Joining>> = {
  en: {
    weak: ['and'],
    strong: ['and then', 'then', 'and after that', 'after that', 'and now', 'and also', 'followed by'],
  },
  es: {
    weak: ['y', 'e'],
    strong: [
      'y luego',
      'luego',
      'y despues',
      'despues',
      'y entonces',
      'y ahora',
      'y tambien',
      'y a continuacion',
    ],
  },
  de: {
    weak: ['und'],
    strong: [
      'und dann',
      'dann',
      'und danach',
      'danach',
      'und anschliessend',
      'anschliessend',
      'und jetzt',
      'und nun',
      'und dann noch',
    ],
  },
  fr: {
    weak: ['et'],
    strong: [
      'et puis',
      'puis',
      'et ensuite',
      'ensuite',
      'et apres',
      'apres ca',
      'et maintenant',
      'et apres ca',
    ],
  },
}

/** A place where a breath may be parted: the words before it, and the words behind what joins them. */
interface Joint {
  readonly ends: number
  readonly begins: number
  readonly strong: boolean
}

interface Parts {
  readonly language: NumberWords
  /** Reads one command; `mended`: a broken start or a slip is mended, which only the whole of a breath is. */
  readonly read: (text: string, mended: boolean) => PhraseMatch
  /** Whether the words of the command are text to be written. */
  readonly verbatim: (command: string) => boolean
  /** Whether the words of the command are keys, of which there are few. */
  readonly keys: (command: string) => boolean
  /** Whether the command may be done several times because “twice”, or it itself several times, was said. */
  readonly repeatable: (command: string) => boolean
}

/**
 * What was said in one breath: one command, or up to five. It is parted at words that join, or where the
 * recogniser put a comma or an end, only where each part is a whole command, and only where the whole is none:
 * `search for salt and pepper` keeps its “and”. Where the whole is a command merely because its slot takes any
 * words, it is parted all the same
 * - if its first part alone has no such slot: `click 4 and scroll down`;
 * - if “and then” stands between: nobody looks for that; where the words are text to be written, only if no free
 *   words follow;
 * - if what follows is a command that writes or presses keys, or the words before it are a name: `focus on name
 *   and type Ann and press enter`, `go to mail and reload`.
 */
export function readBreath(text: string, parts: Parts): Breath {
  const { language, read, verbatim, keys, repeatable } = parts
  const words = plainWords(text)
  const joints = jointsOf(words, text, language)
  const known = new Map<number, readonly BreathPart[] | undefined>()

  const whole = once(text)
  const found = from(0) ?? overAndOver() ?? mended()
  const [first, ...others] = found ?? []
  if (first !== undefined) return { kind: 'parts', parts: [first, ...others] }
  return whole.kind === 'one' ? { kind: 'none' } : whole

  function mended(): readonly BreathPart[] | undefined {
    if (whole.kind !== 'none') return undefined
    const match = read(text, true)
    return match.kind === 'one' ? [{ ...partOf(match), said: text }] : undefined
  }

  /** The commands from that word on; undefined where what is there is none. */
  function from(start: number): readonly BreathPart[] | undefined {
    if (known.has(start)) return known.get(start)
    const commands = partsFrom(start)
    known.set(start, commands)
    return commands
  }

  function partsFrom(start: number): readonly BreathPart[] | undefined {
    const said = textOf(start, words.length)
    const together = wholeParts(said, start === 0 ? whole : once(said))
    if (together !== undefined && !together.some(isFree))
      return start === 0 ? (overAndOver() ?? together) : together
    for (const joint of joints) {
      if (joint.ends <= start) continue
      const before = textOf(start, joint.ends)
      const left = wholeParts(before, once(before))
      if (left === undefined || left.some(isUnsure)) continue
      const right = from(joint.begins)
      if (right === undefined || right.some(isUnsure)) continue
      if (together !== undefined && left.some(isFree) && !mayPart(left, joint, right)) continue
      if (left.length + right.length <= mostInBreath) return [...left, ...right]
    }
    return together
  }

  /** Whether free words end here, though they might go on. */
  function mayPart(left: readonly BreathPart[], { strong }: Joint, right: readonly BreathPart[]): boolean {
    const written = left.some(({ command }) => verbatim(command) && !keys(command))
    const next = right[0]?.command ?? ''
    if (keys(next)) return true
    if (written) return strong && !right.some(isFree)
    return strong || verbatim(next) || (left.every(isName) && !right.some(isFree))
  }

  function once(said: string): PhraseMatch {
    return read(said, false)
  }

  /** “Down down down”: a whole command, said two to five times and nothing else. */
  function overAndOver(): readonly BreathPart[] | undefined {
    const plain = words.map(word => word.plain)
    for (let times = 2; times <= mostInBreath; times += 1) {
      const length = plain.length / times
      if (!Number.isInteger(length) || !plain.every((word, place) => word === plain[place % length])) continue
      const said = textOf(0, length)
      const match = once(said)
      if (match.kind !== 'one' || isFree(match) || match.score < leastScore) continue
      if (repeatable(match.command)) return Array.from({ length: times }, () => ({ ...partOf(match), said }))
    }
    return undefined
  }

  /** One command, or one that is to be done several times. */
  function wholeParts(said: string, match: PhraseMatch): readonly BreathPart[] | undefined {
    const one = match.kind === 'one' ? { ...partOf(match), said } : undefined
    if (one !== undefined && !isFree(one)) return [one]
    return repeated(said) ?? (one === undefined ? undefined : [one])
  }

  function repeated(said: string): readonly BreathPart[] | undefined {
    const often = saidTimes(withoutPolite(plainWords(said), language), language)
    const [begin, end] = [often?.rest[0]?.start, often?.rest.at(-1)?.end]
    if (often === undefined || begin === undefined) return undefined
    const base = said.slice(begin, end)
    const match = once(base)
    if (match.kind !== 'one' || isFree(match) || match.score < leastScore) return undefined
    if (Object.keys(match.slots).length > 0 || !repeatable(match.command)) return undefined
    const counted = once(`${base} ${often.times}`)
    if (counted.kind === 'one' && counted.command === match.command && counted.score >= leastScore)
      return [{ ...partOf(counted), said }]
    if (often.times > mostInBreath) return undefined
    return Array.from({ length: often.times }, () => ({ ...partOf(match), said: base }))
  }

  function textOf(start: number, end: number): string {
    const [first, last] = [words[start], words[end - 1]]
    if (first === undefined || last === undefined) return ''
    const begins = start === 0 ? 0 : first.start
    // What stands behind the last word of all belongs to it; what parts two commands does not.
    return text.slice(begins, end === words.length ? text.length : last.end)
  }
}

function partOf({ command, slots, score }: PhraseCandidate): PhraseCandidate {
  return { command, slots, score }
}

function isUnsure({ score }: BreathPart): boolean {
  return score < leastScore
}

/** Whether all that it takes is a name. */
function isName({ slots }: BreathPart): boolean {
  return Object.entries(slots).every(([slot, value]) => slot === 'name' || typeof value === 'number')
}

/** Whether a slot took words that might be anything. */
function isFree({ slots }: { readonly slots: Slots }): boolean {
  return Object.values(slots).some(value => typeof value === 'string')
}

function jointsOf(words: readonly PlainWord[], text: string, language: NumberWords): readonly Joint[] {
  const { weak, strong } = joining[language]
  const phrases = [
    ...strong.map(phrase => ({ words: phrase.split(' '), strong: true })),
    ...weak.map(phrase => ({ words: phrase.split(' '), strong: false })),
  ].toSorted((a, b) => b.words.length - a.words.length)
  const joints: Joint[] = []
  for (let place = 1; place < words.length; place += 1) {
    const found = phrases.find(phrase =>
      phrase.words.every((word, more) => words[place + more]?.plain === word),
    )
    const gap = text.slice(words[place - 1]?.end, words[place]?.start)
    if (found !== undefined && place + found.words.length < words.length) {
      joints.push({ ends: place, begins: place + found.words.length, strong: found.strong })
      place += found.words.length - 1
    } else if (/[,.;:!?\n]\s*$/.test(gap)) joints.push({ ends: place, begins: place, strong: false })
  }
  return joints.length > mostJoints ? [] : joints
}
