import { html, render } from 'lit-html'
import { viewNames } from '../../../src/state/panel-state.ts'
import { tabAfterKey } from './tab-pattern.ts'
import { type View, watchParts } from './view-context.ts'

/** The tabs of the views; the chosen one is shown at once as the arrows reach it. */
export const tabBar: View = (host, { store, actions, label }) => {
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = tabAfterKey(event.key, viewNames.indexOf(store.getState().view), viewNames.length)
    const view = next === undefined ? undefined : viewNames[next]
    if (view === undefined) return
    event.preventDefault()
    actions.show(view)
    host.querySelector<HTMLElement>(`#tab-${view}`)?.focus()
  }
  return watchParts(store, [state => state.view], ({ view }) =>
    render(
      html`<div class="tabs" role="tablist" aria-label=${label('views')} @keydown=${move}>
        ${viewNames.map(
          name => html`<button type="button" class="tab" role="tab" id="tab-${name}"
            aria-selected=${view === name ? 'true' : 'false'} aria-controls="view-${name}"
            tabindex=${view === name ? 0 : -1} @click=${() => actions.show(name)}>${label(name)}</button>`,
        )}
      </div>`,
      host,
    ),
  )
}
