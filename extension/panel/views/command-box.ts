import { html, render } from 'lit-html'
import { emptyHistory, recall, remember, shownPhrase } from './phrase-history.ts'
import type { View } from './view-context.ts'

export const commandBoxId = 'command'

/** The box for phrases typed as if spoken. */
export const commandBox: View = (host, { actions, label }) => {
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
    if (phrase === '') return
    history = remember(history, phrase)
    actions.submit(phrase)
  }
  const browse = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    history = recall(history, event.key === 'ArrowUp' ? -1 : 1, box().value)
    box().value = shownPhrase(history)
  }

  render(
    html`<form class="command" @submit=${submit}>
      <input id=${commandBoxId} class="field" type="text" aria-label=${label('command')}
        placeholder=${label('commandHint')} autocomplete="off" autocapitalize="off" spellcheck="false"
        enterkeyhint="go" maxlength="1000" @keydown=${browse} />
      <button class="button primary" type="submit">${label('run')}</button>
    </form>`,
    host,
  )
  return () => render(html``, host)
}
