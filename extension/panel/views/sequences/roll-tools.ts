import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { type RollWindow, shortestWindow } from '../../../../src/sequence/roll-window.ts'
import { timeOf } from './roll-picture.ts'
import type { RollLabelOf } from './roll-texts.ts'

interface Tools {
  readonly label: RollLabelOf
  /** Given how many times as long: 0.5 is closer. */
  readonly zoom: (factor: number) => void
  readonly whole: () => void
  /** Where the window may be moved by hand. */
  readonly position?: {
    readonly window: RollWindow
    readonly durationMs: number
    readonly move: (from: number) => void
  }
}

/** How much closer or wider one step is. */
export const zoomStep = 2

export function rollTools({ label, zoom, whole, position }: Tools) {
  return html`<div class="roll-tools" role="group" aria-label=${label('zoom')}>
    <button type="button" class="button" @click=${() => zoom(1 / zoomStep)}>${label('zoomIn')}</button>
    <button type="button" class="button" @click=${() => zoom(zoomStep)}>${label('zoomOut')}</button>
    <button type="button" class="button" @click=${whole}>${label('zoomWhole')}</button>
    ${position === undefined ? nothing : slider(position, label)}
  </div>`
}

/** Scrolls in time: a native slider, because a scroll bar is nothing for keys and screen readers. */
function slider({ window, durationMs, move }: NonNullable<Tools['position']>, label: RollLabelOf) {
  const span = window.to - window.from
  const last = Math.round(Math.max(durationMs, shortestWindow) - span)
  if (last < 1) return nothing
  const moved = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) move(Number(target.value))
  }
  return html`<input type="range" aria-label=${label('position')} aria-valuetext="${timeOf(window.from)} – ${timeOf(window.to)}"
    min="0" max=${last} step=${Math.max(1, Math.round(span / 10))} .value=${live(String(Math.round(window.from)))} @input=${moved} />`
}
