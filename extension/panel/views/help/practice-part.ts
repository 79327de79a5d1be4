import { html, nothing, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { render as inWords, say } from '../../../../src/language/text.ts'
import { watchState } from '../../../../src/state/panel-state.ts'
import type { PracticeHeard, PracticeRoundState, PracticeRow } from '../../../../src/state/practice-state.ts'
import { filledLabel } from '../../panel-texts.ts'
import { keepingFocusAt } from '../keep-focus.ts'
import { keyPicture, strikesInNames } from '../keyboard/key-picture.ts'
import { choicesInHelp } from '../now/choices-list.ts'
import { statusMark } from '../status-mark.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { practiceLabels } from './practice-texts.ts'

type PracticeLabel = (
  key: keyof typeof practiceLabels,
  fill?: Readonly<Record<string, string | number>>,
) => string

const marks = { right: 'done', wrong: 'refused', unclear: 'note' } as const

/** What can be practised, and the round that is on; loaded when help is first shown. */
export const practicePart: View = (host, context) => {
  const { store, actions, language } = context
  const label: PracticeLabel = (key, fill) => filledLabel(practiceLabels[key][language], fill, language)
  const draw = () => {
    const { practice, settings } = store.getState()
    const round = practice?.round
    const parts =
      round === undefined ? sets(practice?.sets ?? [], settings.practiceFromMemory) : underWay(round)
    keepingFocusAt(host, '#practice-parts button', () =>
      render(
        html`<section aria-labelledby="help-practice">
          <h2 class="group-title" id="help-practice">${label('practiceTitle')}</h2>
          <div id="practice-parts">${parts}</div>
          <div id="practice-choices"></div>
        </section>`,
        host,
      ),
    )
  }
  const run = (command: string) => () => actions.run(command)
  const button = (command: string, words: string, quiet = true) =>
    html`<button type="button" class="button ${quiet ? 'quiet' : ''}" @click=${run(command)}>${words}</button>`

  const sets = (
    rows: readonly PracticeRow[],
    fromMemory: boolean,
  ) => html`<p class="hint">${label('practiceIntro')}</p>
    <ul class="list" role="list">${rows.map(({ set, known, items, due }) => {
      const what = inWords(language, say('practice-aim', { what: set }))
      return html`<li class="item">
        <div class="item-words"><span class="item-name">${what}</span>
          <span class="item-detail">${inWords(language, say('practice-row', { known, items, due }))}</span></div>
        <div class="item-buttons">${button(`practise-${set}`, label('practise', { what }))}</div>
      </li>`
    })}</ul>
    <label class="check"><input type="checkbox" id="practice-from-memory" .checked=${live(fromMemory)}
      @change=${run(fromMemory ? 'practise-with-pictures' : 'practise-from-memory')} /> ${label('fromMemory')}</label>
    <div class="item-buttons">
      ${button('how-am-i-doing', label('score'))}
      ${button('tune-hands', label('tune'))}
      ${button('reset-practice', label('forget'))}
    </div>`

  const underWay = (round: PracticeRoundState) => html`<p class="hint">${inWords(
    language,
    say('practice-aim', { what: round.aim }),
  )} · ${round.wanted === undefined ? label('over') : label('place', { place: round.place, of: round.of, right: round.right })}</p>
    ${wanted(round, label)}
    ${round.heard === undefined ? nothing : heardLine(round.heard, label, context)}
    <div class="item-buttons">
      ${
        round.wanted === undefined
          ? nothing
          : html`${button('show-keys', label('showMe'))} ${button('skip-step', label('skipIt'))}`
      }
      ${button('stop-practising', label('stop'))}
    </div>`

  const stop = watchShown(
    store,
    'help',
    [
      state => state.practice?.sets,
      state => state.practice?.round,
      state => state.settings.practiceFromMemory,
    ],
    draw,
  )
  const place = host.querySelector<HTMLElement>('#practice-choices')
  const stopChoices = place === null ? () => {} : choicesInHelp(place, context)
  // What is due grows with time.
  const stopLooking = watchState(
    store,
    ({ view }) => view === 'help',
    isShown => {
      if (isShown) actions.lookAtPractice()
    },
  )
  return () => {
    stop()
    stopLooking()
    stopChoices()
    render(nothing, host)
  }
}

function wanted({ wanted: now, text }: PracticeRoundState, label: PracticeLabel) {
  const whole = text?.whole ?? ''
  const written = text?.written ?? 0
  const line =
    text === undefined
      ? nothing
      : html`<p class="item-name" id="practice-text">${label('writeThis')}: <bdi><span class="hint">${whole.slice(0, written)}</span><u>${whole.slice(written, written + 1)}</u>${whole.slice(written + 1)}</bdi></p>`
  if (now === undefined) return line
  const { name, strikes } = now
  return html`${line}
    <p class="item-name" id="practice-wanted">${
      text === undefined
        ? html`${label('playThis')}: <bdi>${name}</bdi>`
        : label('nextStrike', { what: name })
    }</p>
    ${
      strikes === undefined
        ? nothing
        : html`<div class="pictures"><div class="played">${keyPicture(strikes)}
            <span class="notes" aria-hidden="true">${strikesInNames(strikes)}</span></div></div>`
    }`
}

function heardLine(
  { notes, means, verdict }: PracticeHeard,
  label: PracticeLabel,
  { label: words }: ViewContext,
) {
  return html`<p id="practice-heard">${statusMark(marks[verdict], words)} <b>${label(verdict)}</b>: ${label('youPlayed')}
    <bdi>${[notes, means === '' ? label('meansNothing') : means].filter(Boolean).join(' · ')}</bdi></p>`
}
