import { html, nothing, render } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { render as words } from '../../../../src/language/text.ts'
import { onceAFrame } from '../once-a-frame.ts'
import { statusMark } from '../status-mark.ts'
import { type View, watchParts } from '../view-context.ts'

/** The last outcome, told to screen readers politely. One that is longer than its place is a stop of Tab, to scroll it. */
export const outcomeLine: View = (host, { store, label, language }) => {
  let told = 0
  let scrolls = false
  let isNew = false
  const draw = () => {
    const { outcome } = store.getState()
    render(
      html`<div class="outcome" data-status=${outcome?.status ?? 'none'}>
        <div class="mark-box">${statusMark(outcome?.status ?? 'none', label)}</div>
        <div role="status" aria-label=${label('outcome')} class="outcome-words" tabindex=${scrolls ? 0 : nothing}>${
          // A new node each time: the same words twice in a row are an outcome each, and both are told.
          keyed(
            told,
            html`<span dir="auto">${outcome === undefined ? label('outcomeNone') : words(language, outcome.text)}</span>`,
          )
        }</div>
      </div>`,
      host,
    )
  }
  // Once a frame, when it is laid out anyway.
  const measured = onceAFrame(() => {
    const place = host.querySelector('.outcome-words')
    if (place === null) return
    // Who had scrolled the one before reads this from its beginning.
    if (isNew) place.scrollTop = 0
    isNew = false
    // Who is there is not sent away by a shorter one.
    const now = place.scrollHeight > place.clientHeight || place.matches(':focus')
    if (now === scrolls) return
    scrolls = now
    draw()
  })
  const stop = watchParts(store, [state => state.outcome], () => {
    told += 1
    isNew = true
    draw()
    measured.ask()
  })
  const sizes = new ResizeObserver(measured.ask)
  sizes.observe(host)
  return () => {
    stop()
    sizes.disconnect()
    measured.stop()
  }
}
