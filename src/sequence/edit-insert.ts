import { ClavierError } from '../errors.ts'
import { draftOf, type Edited } from './edit-draft.ts'
import { placeOfCause } from './edit-steps.ts'
import { cutText, wholeMs } from './keep-within-limits.ts'
import { limits, type Sequence, type SequenceEvent } from './sequence-schema.ts'

/** What comes in: a mark, a pause of so many ms by the wall, or a step that plays another sequence. */
export type Inserted =
  | { readonly kind: 'mark'; readonly label: string }
  | { readonly kind: 'pause'; readonly wallMs: number }
  | { readonly kind: 'call'; readonly name: string; readonly heard: string }

/**
 * Puts something before the event there, at its time and in its tab; at the end without a place. Rejects with
 * `sequence-full`.
 */
export function insertEvent(sequence: Sequence, place: number | undefined, what: Inserted): Edited {
  const { events, durationMs } = sequence
  if (events.length >= limits.events) throw new ClavierError('sequence-full', { most: limits.events })
  const at = place === undefined ? events.length : placeOfCause(events, place)
  const where = {
    ms: events[at]?.ms ?? durationMs,
    track: events[at]?.track ?? events.at(-1)?.track ?? 0,
  }
  const draft = draftOf(sequence)
  draft.put(
    at,
    eventOf(what, where, () => freeStep(events)),
  )
  return draft.done(at)
}

function eventOf(
  what: Inserted,
  where: Pick<SequenceEvent, 'ms' | 'track'>,
  step: () => number,
): SequenceEvent {
  switch (what.kind) {
    case 'mark':
      return { kind: 'mark', ...where, label: cutText(what.label, limits.title) }
    case 'pause':
      return { kind: 'pause', ...where, wallMs: wholeMs(what.wallMs) }
    case 'call': {
      const slots = { name: cutText(what.name, limits.title) }
      const heard = cutText(what.heard, limits.words)
      return {
        kind: 'did',
        ...where,
        step: step(),
        intent: { command: 'play', slots, source: 'clicked', heard },
      }
    }
  }
}

/** A number that no step has: the next one while there is any. */
function freeStep(events: readonly SequenceEvent[]): number {
  const taken = new Set(events.flatMap(event => (event.kind === 'did' ? [event.step] : [])))
  const next = events.reduce(
    (most, event) => (event.kind === 'did' ? Math.max(most, event.step + 1) : most),
    0,
  )
  if (next <= limits.events) return next
  let free = 0
  while (taken.has(free)) free++
  return free
}
