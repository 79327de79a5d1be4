import { changingConstants, defaultConstants, type GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import type { KeyNote } from './gesture-reader.ts'
import { createKeyTracker } from './key-tracker.ts'
import { highest, lowest } from './notes.ts'
import type { PlayedNote } from './trie.ts'
import { workOff } from './work-off.ts'

/** What keys do once bounces, brushes and lost releases are out of them. Times are ms. */
export type CleanKey =
  /** A key was meant: told when it can be no brush, and of the outermost keys when they can be no escape. */
  | { readonly kind: 'down'; readonly key: number; readonly velocity: number; readonly on: number }
  /** It was let go, and will not bounce. `lost`: it was down for so long that its release got lost. */
  | { readonly kind: 'up'; readonly key: number; readonly lost: boolean }
  /** All keys are up: those touched since they last were, in the order of their onsets, repeats too. */
  | { readonly kind: 'strike'; readonly keys: readonly number[]; readonly lost: boolean }
  | Escape

/** What a mode makes of clean keys. */
export interface ModeRule<E> {
  key(event: CleanKey, now: number): readonly E[]
  /** When `due` has something to do, in ms; undefined without anything. It waits for keys not decided yet. */
  deadline(): number | undefined
  due(now: number): readonly E[]
}

/** Reads notes by the time that is passed in: what was due before a note is worked off before the note is. */
export interface ModeReader<E> {
  note(note: KeyNote): readonly E[]
  tick(now: number): readonly E[]
  /** When `tick` has something to do next, in ms; undefined when only a note can change anything. */
  deadline(): number | undefined
}

/**
 * The one treatment of keys that all modes share: what is not meant never reaches their rule, and escape,
 * looked for first, forgets every key.
 */
export function createModeReader<E>(
  rule: ModeRule<E>,
  own: () => Partial<GestureConstants> = () => defaultConstants,
): ModeReader<E> {
  const constants = changingConstants(own)
  const keys = createKeyTracker(constants)
  const velocities = new Map<number, number>()
  /** Notes that the rule knows of. */
  const told = new Set<PlayedNote>()
  let touched: number[] = []
  let lost = false
  let clock = Number.NEGATIVE_INFINITY

  const escapeBy = (by: Escape['by']): readonly E[] => {
    keys.letGo()
    told.clear()
    touched = []
    lost = false
    return rule.key({ kind: 'escape', by }, clock)
  }
  const meantAt = ({ key, on }: PlayedNote): number =>
    on +
    (key === lowest || key === highest
      ? Math.max(constants().brush, constants().escapeOnset)
      : constants().brush)
  const overAt = (note: PlayedNote): number =>
    Math.max(note.off ?? Number.POSITIVE_INFINITY, note.on + constants().bounce, meantAt(note))

  const tell = (note: PlayedNote): readonly E[] => {
    const { key, on } = note
    told.add(note)
    touched.push(key)
    return rule.key({ kind: 'down', key, velocity: velocities.get(key) ?? 0, on }, clock)
  }
  const end = (note: PlayedNote): readonly E[] => {
    const wasLost = (note.off ?? 0) >= note.on + constants().stuck
    lost ||= wasLost
    told.delete(note)
    keys.forget(note)
    return rule.key({ kind: 'up', key: note.key, lost: wasLost }, clock)
  }
  const strikeOver = (): readonly E[] => {
    if (touched.length === 0 || keys.anyDown() || keys.notes().length > 0) return []
    const event: CleanKey = { kind: 'strike', keys: touched, lost }
    touched = []
    lost = false
    return rule.key(event, clock)
  }

  /** Works off what the keys owe at `now`. */
  const step = (now: number): readonly E[] => {
    clock = now
    keys.settle(now)
    const due = keys.escapeDue()
    if (due !== undefined && now >= due) return escapeBy('one-hand')
    const events: E[] = []
    for (const note of keys.notes()) {
      const brushed = note.off !== undefined && note.off < note.on + constants().brush
      if (!told.has(note) && !brushed && now >= meantAt(note)) events.push(...tell(note))
    }
    for (const note of keys.notes())
      if (told.has(note) && note.off !== undefined && now >= overAt(note)) events.push(...end(note))
    return [...events, ...strikeOver()]
  }
  const keysDue = (): number | undefined => {
    let due = keys.nextTurn(clock)
    const sooner = (time: number) => {
      if (time > clock && time < due) due = time
    }
    for (const note of keys.notes()) {
      sooner(meantAt(note))
      sooner(overAt(note))
    }
    sooner(keys.escapeDue() ?? clock)
    return due === Number.POSITIVE_INFINITY ? undefined : due
  }
  /** While a key may be a brush or half of escape, what the rule has to do by itself waits for it. */
  const ruleDue = (): number | undefined =>
    keys.notes().every(note => told.has(note)) ? rule.deadline() : undefined
  const deadline = (): number | undefined => {
    const times = [keysDue(), ruleDue()].filter(time => time !== undefined)
    return times.length === 0 ? undefined : Math.max(clock, Math.min(...times))
  }
  /** What a key does at a moment comes before what the rule itself does then: a release ends a repeat. */
  const stepAll = (due: number): readonly E[] => {
    const events = step(due)
    return (ruleDue() ?? Number.POSITIVE_INFINITY) <= due ? [...events, ...rule.due(due)] : events
  }
  const advance = (to: number, through: boolean): readonly E[] => {
    const events = workOff(to, through, deadline, stepAll)
    clock = Math.max(clock, to)
    return events
  }

  return {
    note({ type, note, velocity, at }) {
      if (!Number.isFinite(at)) return []
      const events = advance(Math.max(at, clock), false)
      if (type === 'up') keys.up(note, clock)
      else {
        const how = keys.down(note, velocity, clock)
        if (how === 'escape') return [...events, ...escapeBy('two-hands')]
        if (how === 'struck') velocities.set(note, velocity)
      }
      return [...events, ...step(clock)]
    },
    tick: now => (Number.isFinite(now) ? advance(now, true) : []),
    deadline,
  }
}
