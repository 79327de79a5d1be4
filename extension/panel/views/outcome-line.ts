import { html, render } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { render as words } from '../../../src/language/text.ts'
import { statusMark } from './status-mark.ts'
import { type View, watchParts } from './view-context.ts'

/** The last outcome, told to screen readers politely. */
export const outcomeLine: View = (host, { store, label, language }) => {
  let told = 0
  return watchParts(store, [state => state.outcome], ({ outcome }) => {
    told += 1
    render(
      html`<div class="outcome" data-status=${outcome?.status ?? 'none'}>
        <div class="mark-box">${statusMark(outcome?.status ?? 'none', label)}</div>
        <div role="status" aria-label=${label('outcome')} class="outcome-words">${
          // A new node each time: the same words twice in a row are an outcome each, and both are told.
          keyed(
            told,
            html`<span dir="auto">${outcome === undefined ? label('outcomeNone') : words(language, outcome.text)}</span>`,
          )
        }</div>
      </div>`,
      host,
    )
  })
}
