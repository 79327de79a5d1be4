import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../src/language/text.ts'
import type { AnswerRow } from '../../../src/state/answers-state.ts'
import type { LabelKey } from '../panel-texts.ts'
import { citationsList } from './citations-list.ts'
import { statusMark } from './status-mark.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

const states: Readonly<Record<AnswerRow['state'], readonly [LabelKey, Parameters<typeof statusMark>[0]]>> = {
  probing: ['probing', 'waiting'],
  loading: ['loading', 'waiting'],
  streaming: ['streaming', 'waiting'],
  done: ['answerDone', 'done'],
  stopped: ['answerStopped', 'refused'],
  failed: ['answerFailed', 'failed'],
}

/** Asking about the page, and the answer as it streams. */
export const conversationView: View = (host, context) => {
  const { store, label, actions } = context
  const ask = (event: Event) => {
    event.preventDefault()
    const box = host.querySelector<HTMLTextAreaElement>('#question')
    const question = box?.value.trim() ?? ''
    if (box === null || question === '') return
    box.value = ''
    actions.run('ask', { words: question })
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) ask(event)
  }
  return watchShown(store, 'answers', [state => state.answer], ({ answer }) =>
    render(
      html`<form class="question" @submit=${ask}>
          <label for="question">${label('question')}</label>
          <textarea id="question" class="field" rows="2" maxlength="1000" @keydown=${sendOnEnter}></textarea>
          <button class="button primary" type="submit">${label('ask')}</button>
          <button class="button" type="button" @click=${() => actions.run('stop')}>${label('stopAnswer')}</button>
        </form>
        ${answer === undefined ? html`<p class="empty">${label('answerNone')}</p>` : answerPart(answer, context)}`,
      host,
    ),
  )
}

function answerPart(answer: AnswerRow, context: ViewContext) {
  const { label } = context
  const { question, tabTitle, text, thinking, state, passages } = answer
  const [stateLabel, sign] = states[state]
  const runs = sign === 'waiting'
  return html`<section class="answer" aria-label=${label('answer')} aria-busy=${runs ? 'true' : 'false'}>
    <h2 class="asked" dir="auto">${question}</h2>
    <p class="hint">${label('aboutTab')} <bdi>${tabTitle}</bdi></p>
    <p class="answer-state">${statusMark(sign, label)} <span>${label(stateLabel)}${byWhom(answer, context)}</span></p>
    ${used(answer, context)}
    ${recovery(answer, context)}
    ${
      thinking === ''
        ? nothing
        : html`<details><summary>${label('thinking')}</summary><div class="prose thinking" dir="auto">${thinking}</div></details>`
    }
    ${text === '' ? nothing : html`<div class="prose" dir="auto">${text}</div>`}
    ${
      passages.length === 0
        ? nothing
        : html`<h3>${label('passages')}</h3>
          <ol class="passages">${passages.map(passage => html`<li><blockquote dir="auto">${passage}</blockquote></li>`)}</ol>`
    }
    ${citationsList(answer, context)}
  </section>`
}

function byWhom({ by }: AnswerRow, { label }: ViewContext) {
  if (by === undefined) return nothing
  return html` · <bdi>${by === 'retrieval' ? label('byRetrieval') : label('answeredBy', { model: by })}</bdi>`
}

function used({ usedPercent }: AnswerRow, { label }: ViewContext) {
  if (usedPercent === undefined) return nothing
  return html`<div class="used">
    <progress max="100" value=${usedPercent} aria-hidden="true"></progress>
    <span>${label('pageUsed', { percent: Math.round(usedPercent) })}</span>
  </div>`
}

/** What stands in the way, and what to do about it. */
function recovery({ error }: AnswerRow, { label, language, actions }: ViewContext) {
  if (error === undefined) return nothing
  const server = error.code.startsWith('ollama') || error.code === 'model-missing'
  return html`<div class="trouble">
    <p dir="auto">${words(language, sayError(error))}</p>
    ${
      server
        ? html`<div class="question-buttons">
            <button type="button" class="button" @click=${() => actions.checkAnswers()}>${label('checkAgain')}</button>
            <button type="button" class="button quiet" @click=${() => actions.show('settings')}>${label('answerSettings')}</button>
          </div>`
        : nothing
    }
  </div>`
}
