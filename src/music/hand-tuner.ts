import { defaultConstants } from './constants.ts'
import type { KeyNote } from './gesture-reader.ts'
import { createKeyTracker } from './key-tracker.ts'
import { isKey } from './notes.ts'
import { figures, isFigure, type RawNote, type TunedConstants, timesEach, tuneHands } from './tune-hands.ts'

/** All keys up for this long, ms, ends a take: slow hands pause inside a figure, and are not hurried. */
const takeEnds = 1500

/** `place` is the figure's, from 0; `take` counts from 1. */
export type TunerEvent =
  | { readonly kind: 'next' | 'again'; readonly place: number; readonly take: number }
  | { readonly kind: 'done'; readonly constants: TunedConstants }
  | { readonly kind: 'escape' }

/**
 * Leads through the figures: a take that is one counts, another is asked for again. Bounces and brushes
 * are kept, since they are what it is about; escape by one hand or two ends it. Time is passed in.
 */
export function createHandTuner() {
  const takes: RawNote[][][] = figures.map(() => [])
  const down = new Map<number, KeyNote>()
  const keys = createKeyTracker(() => defaultConstants)
  let played: RawNote[] = []
  let lastUp = Number.NEGATIVE_INFINITY
  let over = false

  const figureNow = () => takes.findIndex(done => done.length < timesEach)
  const release = (note: number, at: number) => {
    const struck = down.get(note)
    if (struck === undefined) return
    down.delete(note)
    played.push({ key: note, velocity: struck.velocity, on: struck.at, off: Math.max(at, struck.at + 1) })
    lastUp = at
  }
  const escaped = (): readonly TunerEvent[] => {
    over = true
    return [{ kind: 'escape' }]
  }
  const finish = (): readonly TunerEvent[] => {
    const notes = played.toSorted((a, b) => a.on - b.on)
    played = []
    keys.clear()
    const place = figureNow()
    const [figure, done] = [figures[place], takes[place]]
    if (figure === undefined || done === undefined) return []
    if (!isFigure(notes, figure)) return [{ kind: 'again', place, take: done.length + 1 }]
    done.push(notes)
    const next = figureNow()
    if (next >= 0) return [{ kind: 'next', place: next, take: (takes[next]?.length ?? 0) + 1 }]
    over = true
    return [{ kind: 'done', constants: tuneHands(takes) }]
  }
  const deadline = (): number | undefined => {
    if (over) return undefined
    const held = keys.escapeDue()
    if (held !== undefined) return held
    return down.size === 0 && played.length > 0 ? lastUp + takeEnds : undefined
  }
  const tick = (now: number): readonly TunerEvent[] => {
    const due = deadline()
    if (due === undefined || now < due) return []
    return keys.escapeDue() === undefined ? finish() : escaped()
  }

  return {
    /** What is asked for at the start. */
    first: { kind: 'next', place: 0, take: 1 } satisfies TunerEvent,
    note(note: KeyNote): readonly TunerEvent[] {
      if (over || !isKey(note.note) || !Number.isFinite(note.at)) return []
      const before = tick(note.at)
      if (over) return before
      if (note.type === 'up') {
        keys.up(note.note, note.at)
        release(note.note, note.at)
        return before
      }
      if (keys.down(note.note, note.velocity, note.at) === 'escape') return [...before, ...escaped()]
      release(note.note, note.at)
      down.set(note.note, note)
      return before
    },
    tick,
    deadline,
  }
}
