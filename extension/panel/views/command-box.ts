import { html, render } from 'lit-html'
import { watchState } from '../../../src/state/panel-state.ts'
import { emptyHistory, recall, remember, shownPhrase } from './phrase-history.ts'
import type { View } from './view-context.ts'

export const commandBoxId = 'command'

/** The box for phrases typed as if spoken. */
export const commandBox: View = (host, { store, actions, label }) => {
  let history = emptyHistory

  const box = () => {
    const found = host.querySelector('input')
    if (found === null) throw new Error('The command box is not drawn')
    return found
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const phrase = box().value.trim()
    box().value = ''
    actions.draft('')
    if (phrase === '') return
    history = remember(history, phrase)
    actions.submit(phrase)
  }
  const edited = () => {
    actions.draft(box().value)
    actions.editLine(box().value)
  }
  const browse = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    history = recall(history, event.key === 'ArrowUp' ? -1 : 1, box().value)
    box().value = shownPhrase(history)
    actions.draft(box().value)
  }

  render(
    html`<form class="command" @submit=${submit}>
      <input id=${commandBoxId} class="field" type="text" aria-label=${label('command')}
        placeholder=${label('commandHint')} autocomplete="off" autocapitalize="off" spellcheck="false"
        enterkeyhint="go" maxlength="1000" @keydown=${browse} @input=${edited} />
      <button class="button primary" type="submit">${label('run')}</button>
    </form>`,
    host,
  )
  const stopDraft = watchState(
    store,
    state => state.draft,
    draft => {
      if (box().value !== draft) box().value = draft
    },
  )
  let mirrored: string | undefined
  const stopLetters = watchState(
    store,
    // What goes into a field of the page is no phrase.
    state => (state.letters?.field === undefined ? state.letters?.text : undefined),
    text => {
      // What the keys write is in the box as well, where a helper sees it and can go on.
      if (text !== undefined && text !== box().value) actions.draft(text)
      else if (text === undefined && box().value === mirrored) actions.draft('')
      mirrored = text
    },
  )
  const stopSecrets = watchState(
    store,
    state => state.secrets,
    secrets => {
      // Whichever of them it was: phrases may have been typed since.
      if (secrets > 0) history = emptyHistory
    },
  )
  return () => {
    stopSecrets()
    stopDraft()
    stopLetters()
    render(html``, host)
  }
}
