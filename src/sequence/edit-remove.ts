import { ClavierError } from '../errors.ts'
import { draftOf, type Edited } from './edit-draft.ts'
import { causeOf, lastOfStretch, placeOfCause, withWholeSteps } from './edit-steps.ts'
import type { Sequence, SequenceEvent } from './sequence-schema.ts'

/**
 * Takes events away; all others keep their times. A step takes its outcome and its effects with it, an outcome
 * its step. Rejects with `edit-empties` where nothing would be left.
 */
export function deleteEvents(sequence: Sequence, places: readonly number[]): Edited {
  const gone = withWholeSteps(sequence.events, places, { effects: false })
  if (gone.length === sequence.events.length) throw new ClavierError('edit-empties')
  const draft = draftOf(sequence)
  draft.out(gone)
  draft.dropTracks()
  return draft.done(Math.min(gone[0] ?? 0, draft.now().events.length - 1))
}

/**
 * Takes away all that is before the event there, and its time: what is left begins with it. Rejects with
 * `nothing-to-trim` where it does so already.
 */
export function trimBefore(sequence: Sequence, place: number): Edited {
  const { events, durationMs } = sequence
  const first = placeOfCause(events, place)
  const start = events[first]?.ms ?? 0
  if (first === 0 && start === 0) throw new ClavierError('nothing-to-trim')
  const before = Array.from({ length: first }, (_, n) => n)
  const draft = draftOf(sequence)
  draft.out(withWholeSteps(events, before, { effects: false }))
  draft.shift(0, -start)
  draft.length(durationMs - start)
  draft.dropTracks()
  return draft.done(0)
}

/**
 * Takes away all that is behind the event there, but what came of steps that stay, and the time behind it.
 * Rejects with `nothing-to-trim` where nothing is.
 */
export function trimAfter(sequence: Sequence, place: number): Edited {
  const { events, durationMs } = sequence
  const last = lastOfStretch(place, new Set(withWholeSteps(events, [place], { effects: false })))
  const staying = new Set(
    events.slice(0, last + 1).flatMap(event => (event.kind === 'did' ? [event.step] : [])),
  )
  const gone = events.flatMap((event, n) => {
    const cause = causeOf(event)
    return n > last && !(cause !== undefined && staying.has(cause)) ? [n] : []
  })
  const draft = draftOf(sequence)
  draft.out(gone)
  draft.length(Math.min(durationMs, endOf(draft.now().events)))
  draft.dropTracks()
  if (draft.now() === sequence) throw new ClavierError('nothing-to-trim')
  return draft.done()
}

/**
 * Takes away all from the first to the last of these events, and closes the gap: what is behind comes as
 * much earlier. What came meanwhile of steps before it stays, at the place of the cut. Rejects with
 * `edit-empties` where nothing would be left.
 */
export function cutPart(sequence: Sequence, places: readonly number[]): Edited {
  const { events, durationMs } = sequence
  const end = places.at(-1) ?? 0
  const first = Math.min(placeOfCause(events, places[0] ?? 0), end)
  const before = new Set(events.slice(0, first).flatMap(event => (event.kind === 'did' ? [event.step] : [])))
  const comesOfBefore = (event: SequenceEvent | undefined) => {
    const cause = event && causeOf(event)
    return cause !== undefined && before.has(cause)
  }
  const all = Array.from({ length: end - first + 1 }, (_, n) => first + n)
  const staying = all.filter(n => comesOfBefore(events[n]))
  const gone = withWholeSteps(
    events,
    all.filter(n => !comesOfBefore(events[n])),
    { effects: false },
  )
  if (gone.length === events.length) throw new ClavierError('edit-empties')
  const last = lastOfStretch(end, new Set(gone))
  const start = events[first]?.ms ?? 0
  const gap = (events[last]?.ms ?? start) - start
  const behind = first + staying.length
  const draft = draftOf(sequence)
  draft.out(gone)
  draft.set(
    staying.map((_, n) => first + n),
    staying.flatMap(n => (events[n] === undefined ? [] : [{ ...events[n], ms: start }])),
  )
  draft.shift(behind, -gap)
  draft.length(durationMs - gap)
  draft.dropTracks()
  return draft.done(Math.min(behind, draft.now().events.length - 1))
}

/** When the last event is over. */
function endOf(events: readonly SequenceEvent[]): number {
  return events.reduce(
    (end, event) => Math.max(end, event.ms + (event.kind === 'note' ? event.duration : 0)),
    0,
  )
}
