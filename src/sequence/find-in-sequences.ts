import type { Sequence, SequenceEvent } from './sequence-schema.ts'

/** Parts of one sequence that are told, at most. */
const mostParts = 50

/** A place in a sequence where something was found. */
export interface FoundPart {
  /** Index into `sequence.events`. */
  readonly event: number
  /** On the sequence's clock. */
  readonly ms: number
  /** What the words are in: what was said, the tab that came to the front, what was done, or a mark. */
  readonly matched: 'said' | 'tab' | 'command' | 'mark'
  /** What they were found in. Untrusted where the sequence was imported, or where it is a page's title. */
  readonly words: string
}

/** What a command is called in the user's language; empty for what is unknown. */
export type CommandWords = (command: string) => string

/**
 * Where in a sequence something was said, done or marked, or a tab came to the front: where the words stand
 * side by side first, then where all of them are; in the order of time. Pure.
 */
export function findInSequence(
  sequence: Sequence,
  words: string,
  commandWords: CommandWords = () => '',
): readonly FoundPart[] {
  const sought = foldWords(words)
  if (sought === '') return []
  const beside: FoundPart[] = []
  const apart: FoundPart[] = []
  let front: number | undefined
  for (const [event, what] of sequence.events.entries()) {
    const before = front
    // One that is closed was seldom in front then.
    if (what.kind !== 'tab' || what.action !== 'close') front = what.track
    const texts = wordsOf(sequence, what, before, commandWords)
    const near = texts.find(({ words: text }) => holdsBeside(text, sought))
    const found = near ?? texts.find(({ words: text }) => holdsAll(text, sought))
    if (found !== undefined) (near === undefined ? apart : beside).push({ event, ms: what.ms, ...found })
  }
  return (beside.length > 0 ? beside : apart).slice(0, mostParts)
}

/** Letters and digits in lower case without accents, one space between words. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Host of an address, without `www.`; empty where it has none. */
export function hostWords(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1] ?? ''
}

function wordsOf(
  { tracks }: Sequence,
  event: SequenceEvent,
  front: number | undefined,
  commandWords: CommandWords,
): readonly Pick<FoundPart, 'matched' | 'words'>[] {
  const closes = event.kind === 'tab' && event.action === 'close'
  const comes = !closes && (event.track !== front || event.kind === 'tab')
  const track = comes ? tracks[event.track] : undefined
  const tab =
    track === undefined
      ? []
      : [track.title, hostWords(track.url)].map(words => ({ matched: 'tab', words }) as const)
  return [...ownWords(event, commandWords), ...tab]
}

function ownWords(event: SequenceEvent, commandWords: CommandWords) {
  if (event.kind === 'said') return [{ matched: 'said', words: event.text } as const]
  if (event.kind === 'mark') return [{ matched: 'mark', words: event.label } as const]
  if (event.kind !== 'did') return []
  const { heard, command, slots } = event.intent
  const values = Object.values(slots).filter(value => typeof value === 'string')
  const done = [heard, commandWords(command), ...values, event.target?.name ?? '']
  return done.map(words => ({ matched: 'command', words }) as const)
}

/** The words stand in the text as they are sought, each beginning where a word begins. */
function holdsBeside(text: string, sought: string): boolean {
  return ` ${foldWords(text)}`.includes(` ${sought}`)
}

function holdsAll(text: string, sought: string): boolean {
  const folded = ` ${foldWords(text)}`
  return sought.split(' ').every(word => folded.includes(` ${word}`))
}
