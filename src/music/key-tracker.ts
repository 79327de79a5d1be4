import type { GestureConstants } from './constants.ts'
import { longestMotif } from './motif.ts'
import { highest, isKey, lowest, middle } from './notes.ts'
import type { PlayedNote } from './trie.ts'

interface TrackedNote extends PlayedNote {
  off: number | undefined
  /** True once it has been part of an escape, which it must not set off again. */
  escaped: boolean
}

/**
 * Follows the keys of one keyboard: drops bounces and brushes, knows what is down and when escape is
 * due. A key that bounces goes on as the note it was. Sustain pedals are not heard at all, so they
 * lengthen nothing. Times are ms and never run backwards.
 */
export interface KeyTracker {
  /** A note-on; velocity 0 is a note-off, as in MIDI. `escape` when it completes lowest + highest. */
  down(key: number, velocity: number, at: number): 'struck' | 'dropped' | 'escape'
  up(key: number, at: number): void
  /** Takes keys as released that have been down for too long, and forgets brushes for good. */
  settle(now: number): void
  /**
   * Notes since the last `clear`, in the order of their onsets, brushes among them until settled: the
   * same list while none comes or goes.
   */
  notes(): readonly PlayedNote[]
  /** False while a note may still turn out to be a brush. */
  settled(now: number): boolean
  /** True when more notes were played than any motif has. */
  overflown(): boolean
  isDown(key: number): boolean
  anyDown(): boolean
  /** When the last key went up; −Infinity before any did. */
  lastUp(): number
  /** When the middle key will have been alone for long enough to be escape; undefined if it is not alone. */
  escapeDue(): number | undefined
  /** The first time after `after` at which something about these notes changes by itself, else ∞. */
  nextTurn(after: number): number
  /** Forgets the notes; keys that are down stay down. */
  clear(): void
  /** Forgets one note, whose key may be down still. */
  forget(note: PlayedNote): void
  /** Forgets the notes and what is down: what is still held will not be heard until struck again. */
  letGo(): void
}

export function createKeyTracker(constants: () => GestureConstants): KeyTracker {
  const last = new Map<number, TrackedNote>()
  const held = new Map<number, TrackedNote>()
  let notes: TrackedNote[] = []
  let lastUp = Number.NEGATIVE_INFINITY
  let overflown = false

  const release = (note: TrackedNote, at: number) => {
    note.off = at
    held.delete(note.key)
    lastUp = at
  }
  const short = (note: PlayedNote) => note.off !== undefined && note.off < note.on + constants().brush
  const settledNote = (note: PlayedNote, now: number) =>
    now >= note.on + (note.off === undefined ? constants().brush : short(note) ? constants().bounce : 0)
  const escapes = (key: number, at: number) => {
    if (key !== lowest && key !== highest) return false
    const other = last.get(key === lowest ? highest : lowest)
    return other !== undefined && !other.escaped && !short(other) && at <= other.on + constants().escapeOnset
  }

  return {
    down(key, velocity, at) {
      const downAlready = held.get(key)
      if (velocity === 0 && downAlready) release(downAlready, at)
      if (!isKey(key) || !(velocity > 0 && velocity >= constants().brushVelocity)) return 'dropped'
      const before = last.get(key)
      if (before && at < before.on + constants().bounce) {
        if (before.off !== undefined && notes.includes(before)) {
          before.off = undefined
          held.set(key, before)
        }
        return 'dropped'
      }
      if (downAlready) release(downAlready, at)
      const note: TrackedNote = { key, on: at, off: undefined, escaped: false }
      if (notes.length < longestMotif) notes = [...notes, note]
      else overflown = true
      last.set(key, note)
      held.set(key, note)
      return escapes(key, at) ? 'escape' : 'struck'
    },
    up(key, at) {
      const note = held.get(key)
      if (note) release(note, at)
    },
    settle(now) {
      for (const note of held.values())
        if (now >= note.on + constants().stuck) release(note, note.on + constants().stuck)
      const brushed = (note: PlayedNote) => short(note) && settledNote(note, now)
      if (notes.some(brushed)) notes = notes.filter(note => !brushed(note))
    },
    notes: () => notes,
    settled: now => notes.every(note => settledNote(note, now)),
    overflown: () => overflown,
    isDown: key => held.has(key),
    anyDown: () => held.size > 0,
    lastUp: () => lastUp,
    escapeDue() {
      const note = held.get(middle)
      if (!note || held.size > 1) return undefined
      return Math.max(note.on, lastUp) + constants().escapeHold
    },
    nextTurn(after) {
      const { brush, bounce, onset, spread, stuck } = constants()
      let next = Number.POSITIVE_INFINITY
      const sooner = (time: number) => {
        if (time > after && time < next) next = time
      }
      for (const { on } of notes) {
        sooner(on + brush)
        sooner(on + bounce)
        sooner(on + onset)
        sooner(on + spread)
      }
      for (const { on } of held.values()) sooner(on + stuck)
      return next
    },
    clear() {
      notes = []
      overflown = false
    },
    forget(note) {
      notes = notes.filter(other => other !== note)
    },
    letGo() {
      for (const note of last.values()) note.escaped = true
      notes = []
      overflown = false
      held.clear()
    },
  }
}
