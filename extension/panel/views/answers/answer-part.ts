import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { AnswerRow } from '../../../../src/state/answers-state.ts'
import { statusMark } from '../status-mark.ts'
import type { ViewContext } from '../view-context.ts'
import { citationsList } from './citations-list.ts'
import type { ConversationLabel, ConversationLabelKey } from './conversation-texts.ts'

interface Shown {
  readonly context: ViewContext
  readonly own: ConversationLabel
  /** The newest of its tab: what can be done with an answer is done with this one. */
  readonly last: boolean
}

const states: Readonly<
  Record<AnswerRow['state'], readonly [ConversationLabelKey, Parameters<typeof statusMark>[0]]>
> = {
  probing: ['probing', 'waiting'],
  loading: ['loading', 'waiting'],
  streaming: ['streaming', 'waiting'],
  done: ['answerDone', 'done'],
  stopped: ['answerStopped', 'refused'],
  failed: ['answerFailed', 'failed'],
}

const providerNames = { ollama: 'Ollama', openai: 'OpenAI API', browser: 'Chrome' } as const

/** A question with its answer; all of it but the labels is untrusted, and shown as text. */
export function answerPart(answer: AnswerRow, shown: Shown): TemplateResult {
  const { own, context, last } = shown
  const { question, tabTitle, text, state, passages } = answer
  const [stateLabel, sign] = states[state]
  const runs = sign === 'waiting'
  return html`<section class="answer" aria-label=${own('answer')} aria-busy=${runs ? 'true' : 'false'}>
    ${last ? html`<h2 class="asked" dir="auto">${question}</h2>` : nothing}
    <p class="hint">${own('aboutTab')} <bdi>${tabTitle}</bdi></p>
    <p class="answer-state">${statusMark(sign, context.label)} <span>${own(stateLabel)}${byWhom(answer, own)}</span></p>
    ${used(answer, own)} ${sources(answer, shown)} ${recovery(answer, shown)}
    ${answer.promptCut ? html`<p class="trouble">${own('promptCut')}</p>` : nothing}
    ${thoughts(answer, shown)}
    ${text === '' || passages.length > 0 ? nothing : html`<div class="prose" dir="auto">${text}</div>`}
    ${
      passages.length === 0
        ? nothing
        : html`<h3>${own('passages')}</h3>
          <ol class="passages">${passages.map(passage => html`<li><blockquote dir="auto">${passage}</blockquote></li>`)}</ol>`
    }
    ${last && passages.length === 0 ? citationsList(answer, context) : nothing}
    ${last && !runs ? buttons(answer, shown) : nothing}
  </section>`
}

function byWhom({ by, provider }: AnswerRow, own: ConversationLabel) {
  if (by === undefined) return nothing
  const model = provider === undefined ? by : `${by} (${providerNames[provider]})`
  return html` · <bdi>${by === 'retrieval' ? own('byRetrieval') : own('answeredBy', { model })}</bdi>`
}

function used({ usedPercent, sources: read }: AnswerRow, own: ConversationLabel) {
  if (usedPercent === undefined) return nothing
  const percent = Math.round(usedPercent)
  const single = read.length <= 1
  return html`<div class="used">
    <progress max="100" value=${percent} aria-hidden="true"></progress>
    <span>${own(single ? 'pageUsed' : 'sourceUsed', { percent })}</span>
  </div>`
}

/** What it was made from, where that is more than one page read whole. */
function sources({ sources: read, missing, turnsDropped }: AnswerRow, { own, context }: Shown) {
  const telling = read.length > 1 || missing.length > 0 || turnsDropped > 0 || read.some(({ cut }) => cut)
  if (!telling) return nothing
  return html`<div class="sources">
    <h3 id="made-from">${own('madeFrom')}</h3>
    <ul aria-labelledby="made-from">
      ${read.map(
        ({ kind, title, usedPercent, cut }) =>
          html`<li><bdi>${title}</bdi>${kind === 'selection' ? ` (${own('sourceSelection')})` : nothing}:
            ${own('sourceUsed', { percent: usedPercent })}${cut ? `, ${own('sourceCut')}` : nothing}</li>`,
      )}
      ${[...byReason(missing, context)].map(
        ([reason, titles]) =>
          html`<li>${own('notRead')}: ${titles.map((title, at) => html`${at === 0 ? '' : ', '}<bdi>${title}</bdi>`)}. <span dir="auto">${reason}</span></li>`,
      )}
      ${turnsDropped === 0 ? nothing : html`<li>${own('turnsDropped', { count: turnsDropped })}</li>`}
    </ul>
  </div>`
}

/** Titles of what was not read, by what stood in its way: many tabs often share one reason. */
function byReason(missing: AnswerRow['missing'], { language }: ViewContext): ReadonlyMap<string, string[]> {
  const titles = new Map<string, string[]>()
  for (const { title, error } of missing) {
    const reason = words(language, sayError(error))
    titles.set(reason, [...(titles.get(reason) ?? []), title])
  }
  return titles
}

function thoughts({ thinking }: AnswerRow, { own, context, last }: Shown) {
  if (thinking === '') return nothing
  const { store, actions } = context
  const open = last && store.getState().thoughtsShown
  const toggled = ({ target }: Event) => {
    if (!last || !(target instanceof HTMLDetailsElement)) return
    const shown = store.getState().thoughtsShown
    // By hand: the panel has to know, or the next word of the answer would fold it again.
    if (target.open !== shown) actions.foldThoughts(target.open)
  }
  return html`<details class="thoughts" .open=${live(open)} @toggle=${toggled}>
    <summary>${own('thinking')}</summary><div class="prose thinking" dir="auto">${thinking}</div>
  </details>`
}

function buttons({ rewrites, text, thinking: _ }: AnswerRow, { own, context: { actions } }: Shown) {
  const button = (label: ConversationLabelKey, command: string) =>
    html`<button type="button" class="button quiet" @click=${() => actions.run(command)}>${own(label)}</button>`
  return html`<div class="question-buttons" role="group" aria-label=${own('answerActions')}>
    ${rewrites ? nothing : html`${button('askAgain', 'ask-again')}${button('editQuestion', 'edit-question')}`}
    ${text === '' ? nothing : html`${button('shorter', 'shorter-answer')}${button('longer', 'longer-answer')}`}
    ${button('newConversation', 'new-conversation')}
  </div>`
}

/** What stands in the way, and what to do about it. */
function recovery({ error }: AnswerRow, { own, context: { label, language, actions } }: Shown) {
  if (error === undefined) return nothing
  const server = /^(ollama|model|chat|key|server|address)-|-memory$/.test(error.code)
  return html`<div class="trouble">
    <p dir="auto">${words(language, sayError(error))}</p>
    ${
      server
        ? html`<div class="question-buttons">
            <button type="button" class="button" @click=${() => actions.checkAnswers()}>${label('checkAgain')}</button>
            <button type="button" class="button quiet" @click=${() => actions.show('settings')}>${own('answerSettings')}</button>
          </div>`
        : nothing
    }
  </div>`
}
