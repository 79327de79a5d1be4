import { ClavierError } from '../errors.ts'
import { draftOf, type Edited } from './edit-draft.ts'
import { placeOfCause, withWholeSteps } from './edit-steps.ts'
import { limits, type Sequence } from './sequence-schema.ts'

/**
 * Moves events by so many whole ms, later or (below 0) earlier, as far as there is time: steps whole, others
 * alone. The sequence gets longer where they go beyond its end. Rejects with `event-stays` where they
 * cannot move at all. `by` of the result is how far they went.
 */
export function moveEvents(
  sequence: Sequence,
  places: readonly number[],
  ms: number,
): Edited & { readonly by: number } {
  const { events, durationMs } = sequence
  const moving = withWholeSteps(events, places, { effects: true })
  const times = moving.map(place => events[place]?.ms ?? 0)
  const [first = 0] = times
  const last = times.at(-1) ?? 0
  const by = Math.min(limits.durationMs - last, Math.max(-first, Math.round(ms)))
  if (by === 0) throw new ClavierError('event-stays')
  const draft = draftOf(sequence)
  draft.move(moving, placesAfter(sequence, moving, by), by)
  draft.length(Math.max(durationMs, last + by))
  return { ...draft.done(), by }
}

/** Where moved events come to be. At one time with others they stay on the side from which they came. */
function placesAfter(sequence: Sequence, moving: readonly number[], by: number): readonly number[] {
  const moves = new Set(moving)
  const rest = sequence.events.flatMap(({ ms }, place) => (moves.has(place) ? [] : [ms]))
  let passed = 0
  return moving.map((place, n) => {
    const ms = (sequence.events[place]?.ms ?? 0) + by
    for (; passed < rest.length; passed++) {
      const other = rest[passed] ?? 0
      if (by > 0 ? other >= ms : other > ms) break
    }
    return passed + n
  })
}

/** The time between an event and the one before it, or the beginning, in ms: what `setWait` sets. */
export function waitBefore({ events }: Sequence, place: number): number {
  const at = placeOfCause(events, place)
  return (events[at]?.ms ?? 0) - (events[at - 1]?.ms ?? 0)
}

/**
 * Sets the time between an event and the one before it (or the beginning), in ms; all behind it shifts.
 * For what came of a step it is the wait before that step. Rejects with `wait-out-of-range`.
 */
export function setWait(sequence: Sequence, place: number, ms: number): Edited {
  const { events, durationMs } = sequence
  const at = placeOfCause(events, place)
  const before = events[at - 1]?.ms ?? 0
  const by = before + Math.round(ms) - (events[at]?.ms ?? before)
  // The end is never before the last event, so that what keeps it within the limit keeps all.
  const most = limits.durationMs - durationMs + (events[at]?.ms ?? before) - before
  if (!(ms >= 0 && ms <= most)) {
    throw new ClavierError('wait-out-of-range', { most: Math.floor(most / 1000) })
  }
  const draft = draftOf(sequence)
  draft.shift(at, by)
  draft.length(durationMs + by)
  return draft.done()
}
