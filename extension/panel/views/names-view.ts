import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { NameRow } from '../../../src/state/panel-state.ts'
import { keepingFocus } from './keep-focus.ts'
import { keyPicture } from './key-picture.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

/** The named tabs. */
export const namesView: View = (host, context) => {
  const { store, label } = context
  return watchShown(store, 'names', [state => state.names], ({ names }) =>
    keepingFocus(host, 'li', () =>
      render(
        names.length === 0
          ? html`<p class="empty">${label('namesNone')}</p>`
          : html`<ul class="list" role="list">${repeat(
              names,
              row => row.id,
              row => nameItem(row, context),
            )}</ul>`,
        host,
      ),
    ),
  )
}

function nameItem({ id, spoken, notes, title, url, keys }: NameRow, { actions, label }: ViewContext) {
  const called = spoken || title
  return html`<li class="item">
    <div class="item-words">
      <bdi class="item-name">${called}</bdi>
      <bdi class="item-detail" title=${url}>${title}</bdi>
      <span class="item-detail notes">${notes === '' ? label('unplayed') : notes}</span>
    </div>
    <div class="item-buttons">
      <button type="button" class="button" @click=${() => actions.run('go-to', { name: id })}>${label('go')}<span class="unseen"> ${called}</span></button>
      <button type="button" class="button quiet" @click=${() => actions.run('forget-name', { name: id })}>${label('delete')}<span class="unseen"> ${called}</span></button>
    </div>
    ${keys.length === 0 ? nothing : html`<div class="item-picture" aria-hidden="true">${keyPicture([keys])}</div>`}
  </li>`
}
