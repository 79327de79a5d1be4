import type { GestureConstants } from '../constants.ts'
import type { Escape } from '../gesture-event.ts'
import type { KeyNote } from '../gesture-reader.ts'
import { createKeyTracker } from '../key-tracker.ts'
import { type Strike, strike } from '../motif.ts'
import { highest, lowest } from '../notes.ts'
import type { PlayedNote } from '../trie.ts'
import { workOff } from '../work-off.ts'

/**
 * `strike`: keys that were struck together, ascending. Escape has ended what was half played.
 */
export type LetterEvent = { readonly kind: 'strike'; readonly keys: Strike } | Escape

/**
 * Reads notes as strikes of letters (rule 12 of the keyboard language). Two keys are one strike if their
 * onsets lie within `constants.onset`, or if they overlap for `constants.overlap` of the shorter of the two; a strike of
 * more keys is one where each two of them are. It fires when its keys are up, or at the first key that is
 * not of it. Bounces, brushes, stuck keys and escape are as everywhere. Time is only what is passed in.
 */
export interface LetterReader {
  note(note: KeyNote): readonly LetterEvent[]
  tick(now: number): readonly LetterEvent[]
  /** When `tick` has something to do next, in ms; undefined when only a note can change anything. */
  deadline(): number | undefined
}

export function createLetterReader(constants: () => GestureConstants): LetterReader {
  const keys = createKeyTracker(constants)
  let clock = Number.NEGATIVE_INFINITY
  /** When two keys that are being told apart will be two, without any further note. */
  let splits = Number.POSITIVE_INFINITY

  /** Before that time a key may still be half of escape, which enter must not run ahead of. */
  const wholeAt = ({ key, on }: PlayedNote): number =>
    key === lowest || key === highest ? on + constants().escapeOnset + 1 : on
  const escapeBy = (by: Escape['by']): readonly LetterEvent[] => {
    keys.letGo()
    return [{ kind: 'escape', by }]
  }
  /** The notes of the first strike, once it is known that they are all; undefined while more may join it. */
  const firstStrike = (now: number): readonly PlayedNote[] | undefined => {
    const [first, ...later] = keys.notes()
    if (first === undefined || now < wholeAt(first)) return undefined
    const joined = [first]
    for (const note of later) {
      const joins = joined.map(one => togetherness(one, note, now, constants()))
      if (joins.includes('apart')) return joined
      const open = joins.filter(join => typeof join === 'number')
      if (open.length > 0) {
        splits = Math.min(...open)
        return undefined
      }
      joined.push(note)
    }
    const over = joined.every(note => note.off !== undefined) && now > first.on + constants().onset
    return over ? joined : undefined
  }
  const step = (now: number): readonly LetterEvent[] => {
    clock = now
    keys.settle(now)
    const due = keys.escapeDue()
    if (due !== undefined && now >= due) return escapeBy('one-hand')
    if (!keys.settled(now)) return []
    const events: LetterEvent[] = []
    splits = Number.POSITIVE_INFINITY
    for (let notes = firstStrike(now); notes !== undefined; notes = firstStrike(now)) {
      events.push({ kind: 'strike', keys: strike(notes.map(({ key }) => key)) })
      for (const note of notes) keys.forget(note)
    }
    return events
  }
  const deadline = (): number | undefined => {
    const past = (time: number | undefined) =>
      time !== undefined && time > clock ? time : Number.POSITIVE_INFINITY
    const first = keys.notes()[0]
    // One past the onset: keys exactly that far apart are still one strike.
    const closed = first === undefined ? undefined : first.on + constants().onset + 1
    const whole = first === undefined ? undefined : wholeAt(first)
    const due = Math.min(
      keys.nextTurn(clock),
      past(whole),
      past(closed),
      past(splits),
      past(keys.escapeDue()),
    )
    return due === Number.POSITIVE_INFINITY ? undefined : due
  }
  const advance = (to: number, through: boolean): readonly LetterEvent[] => {
    const events = workOff(to, through, deadline, step)
    clock = Math.max(clock, to)
    return events
  }

  return {
    note({ type, note, velocity, at }) {
      if (!Number.isFinite(at)) return []
      const events = advance(Math.max(at, clock), false)
      if (type === 'up') keys.up(note, clock)
      else if (keys.down(note, velocity, clock) === 'escape') return [...events, ...escapeBy('two-hands')]
      return [...events, ...step(clock)]
    },
    tick: now => (Number.isFinite(now) ? advance(now, true) : []),
    deadline,
  }
}

/** Whether two notes are one strike; where that is open yet, when they will be two if nothing happens. */
function togetherness(
  first: PlayedNote,
  second: PlayedNote,
  now: number,
  { onset, overlap: share }: Pick<GestureConstants, 'onset' | 'overlap'>,
): 'together' | 'apart' | number {
  if (second.on <= first.on + onset) return 'together'
  if (first.off === undefined)
    // The second lies within the first if it is up already, whatever the first does.
    return second.off === undefined ? Number.POSITIVE_INFINITY : 'together'
  if (second.on >= first.off) return 'apart'
  const overlap = Math.min(first.off, second.off ?? first.off) - second.on
  if (overlap >= share * (first.off - first.on)) return 'together'
  const longest = second.on + overlap / share
  if (second.off !== undefined) return second.off <= longest ? 'together' : 'apart'
  // Just past the longest that it could last and still be one strike with the first.
  return now > longest ? 'apart' : longest + 1
}
