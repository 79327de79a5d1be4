import { html, type TemplateResult } from 'lit-html'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import type { ViewContext } from '../view-context.ts'
import type { ConversationLabel } from './conversation-texts.ts'

/** The field for questions. What is in it stays until the question has been taken, so that none is lost. */
export function createQuestionForm(host: HTMLElement, context: ViewContext, own: ConversationLabel) {
  const { actions, store } = context
  /** What was sent, until an answer to it is there. */
  let sent: string | undefined
  /** The field holds the last question, which another one shall replace. */
  let changing = false
  let times = store.getState().questionAgain?.times ?? 0

  const field = () => host.querySelector<HTMLTextAreaElement>('#question')

  const ask = (event: Event) => {
    event.preventDefault()
    const question = field()?.value.trim() ?? ''
    if (question === '') return
    sent = question
    actions.run(changing ? 'change-question' : 'ask', { words: question })
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) ask(event)
  }
  const typed = () => {
    if (field()?.value === '' && changing) {
      changing = false
      hint()
    }
  }
  const hint = () => {
    const words = host.querySelector('#question-hint')
    if (words) words.textContent = own(changing ? 'changeHint' : 'questionHint')
  }

  return {
    /** Takes in what the panel knows now; what it gives puts words and focus into the field once that is drawn. */
    follow({ answer, questionAgain }: PanelState): () => void {
      const taken = sent !== undefined && answer !== undefined && sent.endsWith(answer.question)
      const again = questionAgain !== undefined && questionAgain.times !== times ? questionAgain : undefined
      if (again !== undefined) times = again.times
      return () => {
        const box = field()
        if (box === null) return
        if (taken && box.value.trim() === sent) box.value = ''
        if (taken) {
          sent = undefined
          changing = false
        }
        if (again !== undefined) {
          changing = true
          box.value = again.words
          box.focus()
          box.select()
        }
        hint()
      }
    },
    part: (): TemplateResult =>
      html`<form class="question" @submit=${ask}>
        <label for="question">${own('question')}</label>
        <textarea id="question" class="field" rows="2" maxlength="1000" aria-describedby="question-hint"
          @input=${typed} @keydown=${sendOnEnter}></textarea>
        <button class="button primary" type="submit">${own('ask')}</button>
        <button class="button" type="button" @click=${() => actions.run('stop')}>${own('stopAnswer')}</button>
        <p class="hint" id="question-hint"></p>
      </form>`,
  }
}
