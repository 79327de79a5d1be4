import type { SequenceEvent } from './sequence-schema.ts'

/** The step that an event came of; undefined for what came of none. */
export function causeOf(event: SequenceEvent): number | undefined {
  return event.kind === 'outcome' || event.kind === 'tab' || event.kind === 'media' ? event.of : undefined
}

/** The place of the step that the event there came of, or its own. */
export function placeOfCause(events: readonly SequenceEvent[], place: number): number {
  const event = events[place]
  const cause = event && causeOf(event)
  if (cause === undefined) return place
  for (let before = place - 1; before >= 0; before--) {
    const step = events[before]
    if (step?.kind === 'did' && step.step === cause) return before
  }
  return place
}

/**
 * The places with all that belongs to them, rising: a step has its outcome and its effects with it, and an
 * outcome its step. `effects`: an effect brings its step too, as where it must not come before it.
 */
export function withWholeSteps(
  events: readonly SequenceEvent[],
  places: readonly number[],
  { effects }: { readonly effects: boolean },
): readonly number[] {
  const steps = new Set<number>()
  for (const place of places) {
    const event = events[place]
    if (event?.kind === 'did') steps.add(event.step)
    else if (event?.kind === 'outcome') steps.add(event.of)
    else if (effects && event !== undefined) {
      const cause = causeOf(event)
      if (cause !== undefined) steps.add(cause)
    }
  }
  const asked = new Set(places)
  return events.flatMap((event, place) => {
    const step = event.kind === 'did' ? event.step : causeOf(event)
    return asked.has(place) || (step !== undefined && steps.has(step)) ? [place] : []
  })
}

/** The last of what follows a place without a gap and is in the set: a step's own outcome, say. */
export function lastOfStretch(place: number, within: ReadonlySet<number>): number {
  let last = place
  while (within.has(last + 1)) last++
  return last
}
