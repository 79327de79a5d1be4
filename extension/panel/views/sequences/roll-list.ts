import { html, nothing, svg } from 'lit-html'
import { clockInWords, eventWords } from '../../../../src/app/event-words.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import type { ViewContext } from '../view-context.ts'
import { trackTitle } from './roll-picture.ts'
import { type Shape, shapes } from './roll-shapes.ts'
import type { RollLabelOf } from './roll-texts.ts'

/** Events that are told at once: more are slow, and nobody reads them while they come. */
const mostTold = 60

/** A run of events in one tab. */
export interface TabRun {
  readonly track: number
  /** Indices into the sequence's events. */
  readonly events: readonly number[]
}

/** The last events up to a time, in their order, parted where another tab comes to the front. */
export function lastRuns({ events }: Sequence, until: number, most = mostTold): readonly TabRun[] {
  const runs: { track: number; events: number[] }[] = []
  const end = events.findLastIndex(({ ms }) => ms <= until) + 1
  for (const [offset, { track }] of events.slice(Math.max(0, end - most), end).entries()) {
    const index = Math.max(0, end - most) + offset
    const last = runs.at(-1)
    if (last?.track === track) last.events.push(index)
    else runs.push({ track, events: [index] })
  }
  return runs
}

/**
 * The same as the picture, in words: tabs as headings, the newest last. It is no live region: what happens is told
 * by Outcome already, and whoever wants to read it again comes here.
 */
export function rollList(
  sequence: Sequence,
  until: number,
  { language }: Pick<ViewContext, 'language'>,
  label: RollLabelOf,
) {
  const runs = lastRuns(sequence, until)
  const first = runs[0]?.events[0] ?? 0
  const last = runs.at(-1)?.events.at(-1)
  return html`<div class="roll-list">
    ${first > 0 ? html`<p class="hint">${label('before', { count: first })}</p>` : nothing}
    ${runs.map(
      run => html`<h3 dir="auto">${trackTitle(sequence, run.track, label)}</h3>
      <ol role="list">${run.events.map(index => {
        const event = sequence.events[index]
        return event === undefined
          ? nothing
          : html`<li aria-current=${index === last ? 'step' : nothing}><span class="figure">${clockInWords(event.ms, language)}</span><span dir="auto">${eventWords(event, sequence, language)}</span></li>`
      })}</ol>`,
    )}
  </div>`
}

/** Where each sign lies in a box of 12 pixels, for the legend. */
const signs: Readonly<Record<Exclude<Shape, 'picked' | 'at-hand'>, string>> = {
  note: 'M0 4h12v3h-12z',
  words: 'M4 0h3v12h-3z',
  wait: 'M0 5h12v2h-12z',
  done: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  open: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  refused: 'M6 1l5 5l-5 5l-5 -5z',
  failed: 'M2 2l8 8m0 -8l-8 8',
  tab: 'M1 1h5l4 5l-4 5h-5z',
  plays: 'M2 1l9 5l-9 5z',
  rests: 'M2 1h3v10h-3zM7 1h3v10h-3z',
}

export function rollLegend(label: RollLabelOf) {
  return html`<ul class="roll-legend roll" role="list" aria-label=${label('legend')}>${shapes.map(shape =>
    shape === 'picked' || shape === 'at-hand'
      ? nothing
      : html`<li><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${svg`<path data-shape=${shape} d=${signs[shape]} />`}</svg>${label(`sign-${shape}`)}</li>`,
  )}</ul>`
}
