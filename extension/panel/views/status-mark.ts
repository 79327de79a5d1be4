import { html, svg, type TemplateResult } from 'lit-html'
import type { ActivityEntry } from '../../../src/state/panel-state.ts'
import type { Label, LabelKey } from '../panel-texts.ts'

type Status = ActivityEntry['status'] | 'note' | 'none'

// Told apart by shape, so that colour only repeats it.
const shapes = {
  done: svg`<path d="M4 10.5 8.2 15 16 5.5" />`,
  refused: svg`<path d="M4 10h12" />`,
  failed: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  waiting: svg`<path d="M4 10h.01M10 10h.01M16 10h.01" />`,
  note: svg`<path d="M10 9v6M10 5h.01" />`,
  none: svg`<circle cx="10" cy="10" r="4.5" />`,
} as const

const labels: Readonly<Record<Exclude<Status, 'none'>, LabelKey>> = {
  done: 'done',
  refused: 'refused',
  failed: 'failed',
  waiting: 'waiting',
  note: 'note',
}

/** A sign for a status, with its word for who does not see it. */
export function statusMark(status: Status, label: Label): TemplateResult {
  return html`<span class="mark" data-status=${status}
    ><svg viewBox="0 0 20 20" aria-hidden="true">${shapes[status]}</svg
    >${status === 'none' ? '' : html`<span class="unseen">${label(labels[status])}</span>`}</span
  >`
}
