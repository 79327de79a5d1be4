import { html, nothing } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { CitationRow, RecalledState } from '../../../../src/state/answers-state.ts'
import { minutesSeconds } from '../phrase-words.ts'
import { statusMark } from '../status-mark.ts'
import type { ViewContext } from '../view-context.ts'
import type { KeptLabel } from './kept-texts.ts'

const states = {
  reading: ['recallReads', 'waiting'],
  loading: ['recallLoads', 'waiting'],
  streaming: ['recallStreams', 'waiting'],
  done: ['recallDone', 'done'],
  stopped: ['recallStopped', 'refused'],
  failed: ['recallFailed', 'failed'],
} as const

/** An answer from what was kept, while it is made and after. All of it is untrusted text. */
export function recalledPart(recalled: RecalledState, label: KeptLabel, context: ViewContext) {
  const { question, tags, state, by, text, citations, done, of, error } = recalled
  const { actions, language } = context
  const [stateLabel, sign] = states[state]
  const runs = sign === 'waiting'
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return html`<section class="recalled" aria-label=${label('recalled')} aria-busy=${runs ? 'true' : 'false'}>
    <h3 class="kept-asked" dir="auto">${question}</h3>
    <p class="answer-state">${statusMark(sign, context.label)} <span>${label(stateLabel)}${
      by === undefined
        ? nothing
        : html` · <bdi>${by === 'retrieval' ? label('recallByItself') : label('recallBy', { model: by })}</bdi>`
    }</span></p>
    ${
      state === 'reading' && of > 0
        ? html`<div class="used"><progress max=${of} value=${done} aria-label=${label('recallReads')}></progress>
            <span>${label('recallProgress', { done, of })}</span></div>`
        : nothing
    }
    ${runs ? html`<div class="item-buttons"><button type="button" class="button" @click=${() => actions.run('stop')}>${label('recallStop')}</button></div>` : nothing}
    ${error === undefined ? nothing : html`<p class="trouble" dir="auto">${words(language, sayError(error))}</p>`}
    ${text === '' ? nothing : html`<div class="prose kept-answer" dir="auto">${text}</div>`}
    ${cited(citations, label, context)}
    <p class="item-detail">${label('recallFrom')} ${tags.map(
      ({ tag, weight, read, count }, at) =>
        html`${at === 0 ? nothing : ' · '}<bdi>${tag}</bdi> (${
          read < count ? label('recallReadOf', { read, count }) : label('recallRead', { read })
        }, ${label('recallWeight', { weight: figure.format(weight) })})`,
    )}</p>
  </section>`
}

function cited(citations: readonly CitationRow[], label: KeptLabel, { actions }: ViewContext) {
  if (citations.length === 0) return nothing
  return html`<h4 class="group-title" id="recalled-cites">${label('recallCites')}</h4>
    <ol class="list recalled-cites" role="list" aria-labelledby="recalled-cites">${citations.map(
      ({ number, title, url, text, mediaTime }) => html`<li class="item">
        <div class="item-words">
          <span><span class="kept-number">${number}</span> <bdi class="item-name">${title}</bdi></span>
          <span class="item-detail" dir="auto">${text}</span>
        </div>
        ${
          url === ''
            ? nothing
            : html`<div class="item-buttons"><button type="button" class="button quiet" @click=${() => actions.run('show-citation', { number })}>${
                mediaTime === undefined
                  ? label('source')
                  : label('sourceAt', { time: minutesSeconds(mediaTime * 1000) })
              }<span class="unseen"> ${number}</span></button></div>`
        }
      </li>`,
    )}</ol>`
}
