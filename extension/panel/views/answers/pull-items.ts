import { html, nothing } from 'lit-html'
import { percentOf } from '../../../../src/answers/pull-pace.ts'
import type { Language } from '../../../../src/language/language.ts'
import { sizeWords } from '../../../../src/language/size-words.ts'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { timeLeft } from '../../../../src/language/time-left.ts'
import type { PullState } from '../../../../src/state/answers-state.ts'
import type { ViewContext } from '../view-context.ts'
import type { ModelsLabel } from './models-texts.ts'

/** What is being pulled, how far it is, and what was left on the way. Quarters are told by Outcome, which is live. */
export function pullItems(pulls: readonly PullState[], label: ModelsLabel, context: ViewContext) {
  if (pulls.length === 0) return nothing
  return html`<h3>${label('pulls')}</h3>
    <ul class="list">${pulls.map(pull => pullItem(pull, label, context))}</ul>`
}

function pullItem(pull: PullState, label: ModelsLabel, { language, actions }: ViewContext) {
  const { name, completed, total, error, running, waiting } = pull
  const goes = running || waiting
  return html`<li class="item model">
    <div class="item-words">
      <span class="item-name"><bdi>${name}</bdi></span>
      ${
        total === 0
          ? nothing
          : html`<progress aria-label=${label('pullOf', { name })} max="100" value=${percentOf(completed, total)}></progress>`
      }
      <span class="item-detail">${progressWords(pull, label, language)}</span>
      ${error === undefined ? nothing : html`<p class="trouble" dir="auto">${words(language, sayError(error))}</p>`}
    </div>
    <div class="item-buttons">
      <button type="button" class="button quiet"
        @click=${() => actions.run(goes ? 'cancel-pull' : 'resume-pull', { name })}>${label(goes ? 'pullCancel' : 'pullResume')}<span class="unseen"> ${name}</span></button>
    </div>
  </li>`
}

function progressWords(
  { completed, total, running, waiting, pace }: PullState,
  label: ModelsLabel,
  language: Language,
) {
  const bytes = label('pullBytes', {
    percent: percentOf(completed, total),
    there: sizeWords(completed, language),
    all: sizeWords(total, language),
  })
  return [
    ...(total === 0 ? [] : [bytes]),
    ...(pace === undefined
      ? []
      : [
          label('pullPace', {
            speed: sizeWords(pace.bytesPerSecond, language),
            left: timeLeft(pace.secondsLeft, language),
          }),
        ]),
    ...(waiting ? [label('pullWaits')] : []),
    ...(running && total === 0 ? [label('pullStarts')] : []),
    ...(running || waiting ? [] : [label('pullStopped')]),
  ].join(' · ')
}
