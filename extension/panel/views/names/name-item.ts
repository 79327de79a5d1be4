import { html, nothing } from 'lit-html'
import type { NameRow } from '../../../../src/state/panel-state.ts'
import type { LabelKey } from '../../panel-texts.ts'
import { keyPicture } from '../keyboard/key-picture.ts'
import type { ViewContext } from '../view-context.ts'

const stateLabels: Readonly<Record<NameRow['state'], LabelKey>> = {
  open: 'nameOpen',
  closed: 'nameClosed',
  lost: 'nameLost',
  deleted: 'nameDeleted',
}

/** A named tab: where it leads, its keys, and all that can be changed about it. */
export function nameItem(row: NameRow, context: ViewContext) {
  const { actions, label } = context
  const { id } = row
  return html`<li class="item">
    ${nameWords(row, context)}
    <div class="item-buttons">
      ${button('go', row, context, () => actions.run('go-to', { name: id }), 'button')}
      ${button('delete', row, context, () => actions.run('forget-name', { name: id }))}
    </div>
    ${keysOf(row)}
    <details class="item-more">
      <summary>${label('nameChange')}<span class="unseen"> ${row.spoken}</span></summary>
      ${line('nameCalled', 'nameRename', row, row.spoken, context, to => actions.run('rename-name', { name: id, to }))}
      ${line('nameOnArrival', 'nameSet', row, row.arrival ?? '', context, words =>
        words.trim() === ''
          ? actions.run('forget-arrival', { name: id })
          : actions.run('on-arrival', { name: id, words }),
      )}
      <p class="hint" id="arrival-hint-${id}">${label('nameArrivalHint')}</p>
      <div class="item-buttons">
        ${button('nameNewKeys', row, context, () => actions.run('new-keys', { name: id }))}
        ${button('nameMoveHere', row, context, () => actions.run('move-name', { name: id }))}
      </div>
    </details>
  </li>`
}

/** A deleted name, which can be brought back. */
export function deletedItem(row: NameRow, context: ViewContext) {
  return html`<li class="item">
    ${nameWords(row, context)}
    <div class="item-buttons">
      ${button('nameRestore', row, context, () => context.actions.run('restore-name', { name: row.id }), 'button')}
    </div>
    ${keysOf(row)}
  </li>`
}

function nameWords({ spoken, title, url, notes, state, arrival }: NameRow, { label }: ViewContext) {
  return html`<div class="item-words">
    <bdi class="item-name">${spoken}</bdi>
    <bdi class="item-detail" title=${url}>${title}</bdi>
    <span class="item-detail"><span class="notes">${notes}</span> · ${label(stateLabels[state])}</span>
    ${arrival === undefined ? nothing : html`<bdi class="item-detail">${label('nameArrival', { phrase: arrival })}</bdi>`}
  </div>`
}

function keysOf({ keys }: NameRow) {
  return html`<div class="item-picture" aria-hidden="true">${keyPicture([keys])}</div>`
}

function button(
  key: LabelKey,
  { spoken }: NameRow,
  { label }: ViewContext,
  press: () => void,
  look = 'button quiet',
) {
  return html`<button type="button" class=${look} @click=${press}>${label(key)}<span class="unseen"> ${spoken}</span></button>`
}

/** A field with its button; Enter is the button. */
function line(
  field: 'nameCalled' | 'nameOnArrival',
  act: LabelKey,
  { id, spoken }: NameRow,
  value: string,
  { label }: ViewContext,
  enter: (typed: string) => void,
) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
    if (input !== null) enter(input.value)
  }
  return html`<form class="item-line" @submit=${submit}>
    <label for="${field}-${id}">${label(field)}<span class="unseen"> ${spoken}</span></label>
    <input class="field" id="${field}-${id}" type="text" autocomplete="off" spellcheck="false" maxlength="1000"
      aria-describedby=${field === 'nameOnArrival' ? `arrival-hint-${id}` : nothing} .value=${value} />
    <button type="submit" class="button quiet">${label(act)}<span class="unseen"> ${spoken}</span></button>
  </form>`
}
