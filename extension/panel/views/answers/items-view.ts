import '../../items.css'
import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { render as words } from '../../../../src/language/text.ts'
import type { ItemsState } from '../../../../src/state/answers-state.ts'
import type { LabelOf } from '../../panel-texts.ts'
import { keepingFocus } from '../keep-focus.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { draftPart } from './draft-part.ts'
import { type ItemsKey, itemsLabelIn } from './items-texts.ts'

interface Parts {
  readonly items: ItemsState
  readonly label: LabelOf<ItemsKey>
  readonly context: ViewContext
}

/** The items of a page's list by group, or its comments, with a draft below the one that it replies to. */
export const itemsView: View = (host, context) => {
  const label = itemsLabelIn(context.language)
  // Whoever closes the list stays here.
  host.tabIndex = -1
  return watchShown(context.store, 'answers', [state => state.items], ({ items }) =>
    keepingFocus(host, '.item', () =>
      render(items === undefined ? nothing : listPart({ items, label, context }), host),
    ),
  )
}

function listPart(parts: Parts) {
  const { items, label, context } = parts
  const { kind, tabTitle, told } = items
  const { actions, language } = context
  const isItems = kind === 'items'
  return html`<section class="items" aria-labelledby="items-title">
    <h2 id="items-title">${label(isItems ? 'itemsTitle' : 'commentsTitle')}</h2>
    <p class="hint">${label('itemsOf')} <bdi>${tabTitle}</bdi></p>
    ${told === undefined ? nothing : html`<p class="items-told" dir="auto">${words(language, told)}</p>`}
    <div class="item-buttons">
      ${
        isItems
          ? html`<button type="button" class="button" @click=${() => actions.run('read-items')}>${label('itemsRead')}</button>
              <button type="button" class="button" @click=${() => actions.run('other-items')}>${label('itemsOther')}</button>`
          : html`<button type="button" class="button" @click=${() => actions.run('comments')}>${label('itemsAgain')}</button>`
      }
      <button type="button" class="button quiet" @click=${() => actions.run('close-items')}>${label('itemsClose')}</button>
    </div>
    ${isItems ? [sortForm(parts), ...groups(parts)] : commentRows(parts)}
  </section>`
}

function sortForm({ items, label, context }: Parts) {
  const { actions } = context
  const sort = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const said = new FormData(form).get('labels')
    if (typeof said === 'string' && said.trim() !== '') actions.run('sort-items', { words: said.trim() })
  }
  const { sorted, rows } = items
  return html`<form class="items-sort" @submit=${sort}>
    <label for="items-labels">${label('sortInto')}</label>
    <input id="items-labels" name="labels" class="field" maxlength="500" autocomplete="off" .value=${items.labels.join(', ')} />
    ${
      sorted === undefined
        ? html`<button type="submit" class="button primary">${label('sort')}</button>`
        : html`<span class="items-progress">
            <progress max=${rows.length} value=${sorted} aria-labelledby="items-sorted"></progress>
            <span id="items-sorted">${label('sorted', { done: sorted, total: rows.length })}</span>
            <button type="button" class="button" @click=${() => actions.run('stop')}>${label('sortStop')}</button>
          </span>`
    }
  </form>`
}

/** In the order of the labels; what has none comes last. */
function groups(parts: Parts) {
  const { items, label, context } = parts
  if (items.labels.length === 0) return [itemRows(parts, items.rows)]
  return [...items.labels, undefined].map(name => {
    const rows = items.rows.filter(row => row.label === name)
    if (rows.length === 0) return nothing
    return html`<section class="items-group" aria-label=${name ?? label('groupNone')}>
      <h3><bdi>${name ?? label('groupNone')}</bdi> <span class="count">${rows.length}</span></h3>
      ${
        name === undefined
          ? nothing
          : html`<div class="item-buttons">
              <button type="button" class="button quiet" @click=${() => context.actions.run('read-items', { words: name })}>${label('groupRead', { name })}</button>
              <button type="button" class="button quiet" @click=${() => context.actions.run('press-in-group', { words: name })}>${label('groupArchive', { name })}</button>
            </div>`
      }
      ${itemRows(parts, rows)}
    </section>`
  })
}

function itemRows({ items, label, context }: Parts, rows: ItemsState['rows']) {
  const { actions } = context
  const move = (number: number) => (event: Event) => {
    const { currentTarget: list } = event
    if (list instanceof HTMLSelectElement && list.value !== '')
      actions.run('move-item', { number, words: list.value })
  }
  return html`<ul class="items-list">
    ${repeat(
      rows,
      ({ number }) => number,
      ({ number, text, label: of, done }) => html`<li class="item">
        <span class="item-number">${number}</span>
        <span class="item-text" dir="auto">${text}${done ? html` <em>(${label('itemDone')})</em>` : nothing}</span>
        <span class="item-buttons">
          <button type="button" class="button quiet" aria-label=${label('itemOpenNumber', { number })} @click=${() => actions.run('open-item', { number })}>${label('itemOpen')}</button>
          ${
            items.labels.length === 0
              ? nothing
              : html`<select class="field" aria-label=${label('itemGroup', { number })} @change=${move(number)}>
                  ${of === undefined ? html`<option value="" selected>${label('groupNone')}</option>` : nothing}
                  ${items.labels.map(name => html`<option value=${name} ?selected=${name === of}>${name}</option>`)}
                </select>`
          }
        </span>
      </li>`,
    )}
  </ul>`
}

function commentRows({ items, label, context }: Parts) {
  const { actions } = context
  return html`<ul class="items-list">
    ${repeat(
      items.rows,
      ({ number }) => number,
      ({ number, text, author, time, done }) => html`<li class="item">
        <span class="item-number">${number}</span>
        <span class="item-text">
          <span class="item-who"><bdi>${author}</bdi>${time === '' ? nothing : html` · <bdi>${time}</bdi>`}${done ? html` · <em>${label('commentDone')}</em>` : nothing}</span>
          <span dir="auto">${text}</span>
        </span>
        <span class="item-buttons">
          <button type="button" class="button quiet" aria-label=${label('draftReply', { number })} @click=${() => actions.run('draft-reply', { number })}>${label('draft')}</button>
        </span>
        ${items.draft?.number === number ? draftPart(items.draft, label, context) : nothing}
      </li>`,
    )}
  </ul>`
}
