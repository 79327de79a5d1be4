import { html, nothing } from 'lit-html'
import type { ItemsState } from '../../../../src/state/answers-state.ts'
import type { LabelOf } from '../../panel-texts.ts'
import type { ViewContext } from '../view-context.ts'
import type { ItemsKey } from './items-texts.ts'

/** The draft of a reply, to be edited, put into the page's box and kept. Nothing here sends it. */
export function draftPart(
  { number, text, writing, placed }: NonNullable<ItemsState['draft']>,
  label: LabelOf<ItemsKey>,
  { actions }: Pick<ViewContext, 'actions'>,
) {
  const edited = ({ currentTarget: area }: Event) => {
    if (area instanceof HTMLTextAreaElement) actions.editReply(area.value)
  }
  return html`<div class="draft" aria-busy=${writing ? 'true' : 'false'}>
    <label for="draft-text">${label('draftTitle', { number })}${writing ? html` <em>${label('draftWriting')}</em>` : nothing}</label>
    <textarea id="draft-text" class="field" rows="5" maxlength="8000" dir="auto" ?readonly=${writing} .value=${text} @input=${edited}></textarea>
    ${placed ? html`<p class="hint">${label('draftPlaced')}</p>` : nothing}
    ${
      writing
        ? nothing
        : html`<div class="item-buttons">
            <button type="button" class="button primary" @click=${() => actions.run('put-draft')}>${label('draftPut')}</button>
            <button type="button" class="button" @click=${() => actions.run('keep-draft')}>${label('draftKeep')}</button>
            <button type="button" class="button quiet" @click=${() => actions.run('change-draft', { words: label('wishShorter') })}>${label('draftShorter')}</button>
            <button type="button" class="button quiet" @click=${() => actions.run('change-draft', { words: label('wishFriendlier') })}>${label('draftFriendlier')}</button>
          </div>`
    }
  </div>`
}
