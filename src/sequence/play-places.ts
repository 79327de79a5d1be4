import type { Fingerprint } from '../ports/page.ts'
import type { DidEvent, MediaEvent, OutcomeEvent, Sequence, Track } from './sequence-schema.ts'

/** Where the browser was at a moment of a sequence. */
export interface PlaceToRestore {
  readonly track: Track
  /** The page of the last outcome there; undefined where none is known. */
  readonly print: Fingerprint | undefined
  /** Sounds and films as they were put last, moved on to that moment. */
  readonly media: readonly MediaEvent[]
}

/** A moment to play from. */
export interface PlayFrom {
  /** Index of the first event that is played; the number of events for the very end. */
  readonly index: number
  readonly ms: number
}

export const noTrack = (tab: number): Track => ({ tab, title: '', url: '' })
export const trackOf = (sequence: Sequence, tab: number): Track => sequence.tracks[tab] ?? noTrack(tab)

/** Outcomes by the step that they came of. */
export function outcomesOf({ events }: Sequence): ReadonlyMap<number, OutcomeEvent> {
  const outcomes = new Map<number, OutcomeEvent>()
  for (const event of events) if (event.kind === 'outcome') outcomes.set(event.of, event)
  return outcomes
}

/**
 * The page of a tab before an event, by the outcome of the last step there. By steps, not by when outcomes came:
 * somebody quick has asked for the next step before the page of the last one was there.
 */
export function pageBefore(
  { events }: Sequence,
  outcomes: ReadonlyMap<number, OutcomeEvent>,
  index: number,
  track: number,
): Fingerprint | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const event = events[at]
    const outcome = event?.kind === 'did' ? outcomes.get(event.step) : undefined
    if (outcome !== undefined && outcome.track === track) return outcome.fingerprint
  }
  return undefined
}

/** How the browser was just before the event of that index. */
function placeBefore(
  sequence: Sequence,
  outcomes: ReadonlyMap<number, OutcomeEvent>,
  { index, ms }: PlayFrom,
): PlaceToRestore {
  const { events } = sequence
  const front = (events[index] ?? events.at(-1))?.track ?? 0
  const media = new Map<string, MediaEvent>()
  for (const event of events.slice(0, index))
    if (event.kind === 'media' && event.track === front) media.set(`${event.url} ${event.place}`, event)
  return {
    track: trackOf(sequence, front),
    print: pageBefore(sequence, outcomes, index, front),
    media: [...media.values()].map(event =>
      event.playing ? { ...event, ms, mediaMs: event.mediaMs + ms - event.ms } : event,
    ),
  }
}

/**
 * How the tabs were just before an event: those first in which steps follow and of which the page is known, and last
 * the one that is in front.
 */
export function placesBefore(
  sequence: Sequence,
  outcomes: ReadonlyMap<number, OutcomeEvent>,
  from: PlayFrom,
): readonly PlaceToRestore[] {
  const front = placeBefore(sequence, outcomes, from)
  const later = sequence.events.slice(from.index).flatMap(one => (one.kind === 'did' ? [one.track] : []))
  const others = [...new Set(later)].flatMap((track): readonly PlaceToRestore[] => {
    const print = track === front.track.tab ? undefined : pageBefore(sequence, outcomes, from.index, track)
    return print === undefined ? [] : [{ track: trackOf(sequence, track), print, media: [] }]
  })
  return [...others, front]
}

/** Marks and pauses, with the beginning before them: where next and previous go to. */
export function stopsOf({ events }: Sequence): readonly PlayFrom[] {
  const places = events.flatMap((event, index) =>
    event.kind === 'mark' || event.kind === 'pause' ? [{ index, ms: event.ms }] : [],
  )
  return [{ index: 0, ms: 0 }, ...places.filter(({ index }) => index > 0)]
}

/** Just after a mark was passed, the one before it is meant by "previous": as players have it. Milliseconds. */
const justPassedMs = 1_500

/** The next or previous mark or pause from a moment; undefined where there is none. */
export function stopFrom(sequence: Sequence, ms: number, by: 1 | -1): PlayFrom | undefined {
  const stops = stopsOf(sequence)
  return by === 1
    ? stops.find(stop => stop.ms > ms)
    : (stops.findLast(stop => stop.ms < ms - justPassedMs) ?? (ms > 0 ? stops[0] : undefined))
}

/**
 * Where a part is played from that an event stands in, and where it ends: from the step before it that it
 * belongs to until the next mark or pause, or the end.
 */
export function partAround(
  { events, durationMs }: Sequence,
  index: number,
): { readonly from: PlayFrom; readonly until: number } {
  const event = events[index]
  const ms = event?.ms ?? 0
  const after = events.slice(index + 1).find(({ kind }) => kind === 'mark' || kind === 'pause')
  return { from: { index, ms }, until: after?.ms ?? durationMs }
}

/** Index of the next step from an index on; undefined without one. */
export function nextStepFrom({ events }: Sequence, index: number): (DidEvent & { at: number }) | undefined {
  for (let at = index; at < events.length; at += 1) {
    const event = events[at]
    if (event?.kind === 'did') return { ...event, at }
  }
  return undefined
}
