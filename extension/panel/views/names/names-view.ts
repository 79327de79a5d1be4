import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { repeat } from 'lit-html/directives/repeat.js'
import { nameFits } from '../../../../src/music/name-search.ts'
import type { NameRow } from '../../../../src/state/panel-state.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { deletedItem, nameItem } from './name-item.ts'

/** Rows that are drawn at once: with more a panel is slow, and nobody reads them. */
const mostDrawn = 100

/** The named tabs, and the names that were deleted lately, with a search over both. */
export const namesView: View = (host, context) => {
  const { store, label, actions } = context
  const seek = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.searchNames(target.value)
  }
  return watchShown(
    store,
    'names',
    [state => state.names, state => state.deletedNames, state => state.nameSearch],
    ({ names, deletedNames, nameSearch }) => {
      const found = names.filter(row => nameFits(row, nameSearch))
      const gone = deletedNames.filter(row => nameFits(row, nameSearch))
      const count = found.length + gone.length
      const any = names.length + deletedNames.length > 0
      keepingFocus(host, 'li', () =>
        render(
          html`${
            any
              ? html`<div class="search">
                  <input class="field" type="search" aria-label=${label('namesSearch')} placeholder=${label('namesSearch')}
                    autocomplete="off" spellcheck="false" maxlength="200" .value=${live(nameSearch)} @input=${seek} />
                  <p class="hint" role="status" aria-label=${label('namesSearch')}>${
                    count === 0 ? label('namesFoundNone') : label('namesFound', { count })
                  }</p>
                </div>`
              : nothing
          }
          ${names.length === 0 ? html`<p class="empty">${label('namesNone')}</p>` : list(found, nameItem, context)}
          ${
            gone.length === 0
              ? nothing
              : html`<section aria-labelledby="names-deleted">
                  <h2 class="group-title" id="names-deleted">${label('namesDeleted')}</h2>
                  ${list(gone, deletedItem, context)}
                </section>`
          }`,
          host,
        ),
      )
    },
  )
}

function list(rows: readonly NameRow[], item: typeof nameItem, context: ViewContext) {
  if (rows.length === 0) return nothing
  const more = rows.length - mostDrawn
  return html`<ul class="list" role="list">${repeat(
    rows.slice(0, mostDrawn),
    row => row.id,
    row => item(row, context),
  )}</ul>${more > 0 ? html`<p class="hint">${context.label('namesMore', { count: more })}</p>` : nothing}`
}
