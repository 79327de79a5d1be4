import { html, nothing, type TemplateResult } from 'lit-html'
import type { ChatAddress } from '../../../../src/answers/chat-address.ts'
import type { SettingsContext } from './settings-labels.ts'

/**
 * The field for the server's key. What is typed is read when it is kept and is gone from the field then; a kept key
 * never comes back into the panel, only that there is one, and for whom.
 */
export function answersKeyField(
  { label, actions }: SettingsContext,
  address: ChatAddress | undefined,
  keptFor: string | undefined,
): TemplateResult {
  const here = keptFor !== undefined && keptFor === address?.origin
  const elsewhere = !here && keptFor !== undefined && keptFor !== ''
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    const input = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null
    if (input === null) return
    const typed = input.value
    input.value = ''
    void actions.answersKey(typed)
  }
  return html`<form class="setting" @submit=${keep}>
    <label for="answers-key">${label('answersKey')}</label>
    <p id="answers-key-state" class=${elsewhere ? 'refusal' : 'hint'}>${
      here
        ? label('answersKeyHere', { origin: keptFor })
        : elsewhere
          ? label('answersKeyElsewhere', { origin: keptFor })
          : label('answersKeyNone')
    }</p>
    <input class="field" id="answers-key" type="password" autocomplete="off" spellcheck="false"
      aria-describedby="answers-key-state answers-key-hint" ?disabled=${address === undefined} />
    <div class="buttons">
      <button class="button" ?disabled=${address === undefined}>${label(here ? 'answersKeyReplace' : 'answersKeyKeep')}</button>
      ${
        here || elsewhere
          ? html`<button type="button" class="button" @click=${() => actions.run('forget-answers-key')}>${label('answersKeyRemove')}</button>`
          : nothing
      }
    </div>
    <p class="hint" id="answers-key-hint">${label('answersKeyHint')}</p>
  </form>`
}
