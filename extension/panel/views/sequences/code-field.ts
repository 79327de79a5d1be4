import { html, render } from 'lit-html'
import { type View, watchShown } from '../view-context.ts'
import { shareLabelIn } from './share-texts.ts'

/** How often the code was asked for when the field was last given the focus for it; it outlives a change of language. */
let asked = 0

/** Where the code of a sequence is pasted, and the way to the camera. What is in a code is shown before it is kept. */
export const codeField: View = (host, { store, actions, language }) => {
  const label = shareLabelIn(language)

  const read = async (field: HTMLTextAreaElement | null) => {
    if (field === null || field.value.trim() === '') return field?.focus()
    const { value } = field
    // What was read is shown elsewhere; the next part of a code may be pasted at once.
    field.value = ''
    await actions.readCode(value)
  }
  const field = () => host.querySelector<HTMLTextAreaElement>('#code-field')
  /** Whoever pastes wants it read, and may have no hand free for a button. */
  const changed = (event: Event) => {
    const { inputType } = event as InputEvent // an event of another kind has none, which is no paste
    if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') void read(field())
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void read(field())
  }

  return watchShown(store, 'sequences', [state => state.codeAsked], ({ codeAsked }) => {
    render(
      html`<div class="setting">
        <label for="code-field">${label('codeField')}</label>
        <textarea class="field" id="code-field" rows="2" dir="ltr" spellcheck="false" autocomplete="off"
          aria-describedby="code-field-hint" @input=${changed} @keydown=${pressed}></textarea>
        <p class="hint" id="code-field-hint">${label('codeFieldHint')}</p>
        <div class="item-buttons">
          <button type="button" class="button" @click=${() => void read(field())}>${label('codeRead')}</button>
          <button type="button" class="button" @click=${() => actions.run('scan-code')}>${label('codeScan')}</button>
        </div>
      </div>`,
      host,
    )
    if (codeAsked === asked) return
    asked = codeAsked
    field()?.focus()
  })
}
