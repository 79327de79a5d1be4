import { html, nothing, render } from 'lit-html'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { type View, watchShown } from '../view-context.ts'

/** Nothing where there is no line for it: what is dictated is shown where it goes, or not at all. */
const heardOf = ({ interim, dictation, listening }: PanelState): string | undefined =>
  dictation?.on === true || (interim === '' && !listening) ? undefined : interim

/** What is heard at this moment. While it listens a line is kept for it: it comes and goes. */
export const nowLines: View = (host, { store, label }) =>
  watchShown(store, 'now', [heardOf], state => {
    const heard = heardOf(state)
    const words = html`<span class="term">${label('hearing')}</span> <bdi class="heard">${heard}</bdi>…`
    render(
      heard === undefined ? nothing : html`<p class="now-line">${heard === '' ? nothing : words}</p>`,
      host,
    )
  })
