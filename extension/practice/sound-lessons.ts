import { html, nothing, render, type TemplateResult } from 'lit-html'
import { planOptions } from '../../src/app/layout-options.ts'
import { type GuessHeight, guessHeights } from '../../src/ports/guess-page.ts'
import type { ElementKind } from '../../src/ports/page-layout.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { type Tally, totals } from '../../src/sound/guess-game.ts'
import { heardAs } from '../../src/sound/plan-options.ts'
import { legendLaw } from '../../src/sound/sound-laws.ts'
import type { GuessPlay, GuessState } from './guess-play.ts'
import { newsWords } from './guess-words.ts'
import type { SoundTexts } from './sound-content.ts'

interface Lesson {
  readonly texts: SoundTexts
  readonly play: GuessPlay
  readonly settings: Settings
}

/** Draws the legend of sounds, the guess game and its report. */
export function drawSoundLessons(host: HTMLElement, lesson: Lesson): void {
  const { texts, play } = lesson
  render(
    html`<h2 id="sounds">${texts.title}</h2>
      <p>${texts.what}</p>
      ${legend(lesson)}
      <section class="game" aria-labelledby="guess" @keydown=${(event: KeyboardEvent) => byDigit(event, play)}>
        ${game(lesson)}
      </section>
      <section aria-labelledby="report">${report(lesson)}</section>`,
    host,
  )
}

function legend({ texts, play, settings }: Lesson) {
  const { kinds } = play.state()
  const { bands, cues } = heardAs(planOptions(settings))
  const hear = (kind: ElementKind) => () => void play.sound({ ...legendLaw, kind, band: (bands - 1) / 2 })
  return html`<h3 id="legend">${texts.legend}</h3>
    ${kinds.length === 0 ? html`<p class="failed">${texts.noKinds}</p>` : nothing}
    ${cues === 'velocity' ? html`<p>${texts.byForce}</p>` : nothing}
    <ul class="kinds" aria-labelledby="legend">
      ${kinds.map(
        kind => html`<li>
          <button type="button" @click=${hear(kind)}>${texts.hear} ${texts.kinds[kind]}</button>
          ${cues === 'velocity' ? nothing : html`<span>${texts.sounds[kind]}</span>`}
        </li>`,
      )}
    </ul>
    <p class="note">${texts.others}</p>`
}

function game({ texts, play, settings }: Lesson): TemplateResult {
  const state = play.state()
  const { step, kinds, judged, soundTrouble } = state
  const label = step === 'nothing' ? texts.play : step === 'next' ? texts.playNext : texts.playAgain
  return html`<h3 id="guess">${texts.game}</h3>
    <p>${texts.how}</p>
    <p class="start">
      <button type="button" class="primary" id="play" ?disabled=${kinds.length === 0} @click=${() => void play.play()}>${label}</button>
      <button type="button" aria-pressed=${state.keysWanted ? 'true' : 'false'}
        @click=${() => void play.keys(!state.keysWanted)}>${texts.keysAnswer}</button>
    </p>
    ${state.keysAnswer ? html`<p class="note">${texts.keysHow}</p>` : nothing}
    <p role="alert" class="failed">${
      soundTrouble === 'blocked' ? texts.blocked : soundTrouble === 'failed' ? texts.failed : ''
    }</p>
    ${answers(
      texts.whatWasIt,
      kinds.map(kind => ({
        name: texts.kinds[kind],
        pressed: state.kind === kind,
        press: () => play.kind(kind),
      })),
    )}
    ${answers(
      texts.howHigh,
      guessHeights.map(height => ({
        name: texts.heights[height],
        pressed: isAt(state, height),
        press: () => play.height(height),
      })),
    )}
    <p class="note">${texts.orKey} ${settings.layoutTurned ? texts.turned : ''}</p>
    <p role="status" class="news">${newsWords(state, texts)}</p>
    ${
      judged === undefined
        ? nothing
        : html`<p class="start">
            <button type="button" @click=${() => void play.hear('cue')}>${texts.hearIt}</button>
            <button type="button" @click=${() => void play.hear('guess')}>${texts.hearGuess}</button>
          </p>`
    }`
}

interface Answer {
  readonly name: string
  readonly pressed: boolean
  readonly press: () => void
}

function answers(question: string, all: readonly Answer[]) {
  return html`<fieldset>
    <legend>${question}</legend>
    <div class="answers">${all.map(
      (
        { name, pressed, press },
        index,
      ) => html`<button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>
        <span class="number" aria-hidden="true">${index + 1}</span> ${name}</button>`,
    )}</div>
  </fieldset>`
}

function isAt({ at }: GuessState, height: GuessHeight): boolean {
  return at !== undefined && 'height' in at && at.height === height
}

function report({ texts, play }: Lesson) {
  const { report: counts, recordTrouble, forgotten } = play.state()
  const all = totals(counts)
  const empty = all.kinds.of === 0
  return html`<h3 id="report">${texts.report}</h3>
    <p role="alert" class="failed">${
      recordTrouble === 'unreadable' ? texts.unreadable : recordTrouble === 'not-kept' ? texts.notKept : ''
    }</p>
    ${empty ? html`<p>${texts.none}</p>` : nothing}
    ${
      empty
        ? nothing
        : html`${table(texts, texts.byKind, texts.kinds, counts.kinds, all.kinds)}
          ${table(texts, texts.byHeight, texts.heights, counts.heights, all.heights)}`
    }
    <p class="start">
      ${
        empty && recordTrouble !== 'unreadable'
          ? nothing
          : html`<button type="button" @click=${() => void play.forget()}>${texts.forget}</button>`
      }
      ${
        forgotten === undefined
          ? nothing
          : html`<button type="button" @click=${() => void play.bringBack()}>${texts.bringBack}</button>`
      }
    </p>`
}

function table<Key extends string>(
  texts: SoundTexts,
  caption: string,
  names: Readonly<Record<Key, string>>,
  tallies: Readonly<Record<Key, Tally>>,
  all: Tally,
) {
  // A record's own keys are its type's; `Object.keys` forgets that.
  const keys = Object.keys(names) as Key[]
  const rows = keys
    .map(key => ({ name: names[key], tally: tallies[key] }))
    .filter(({ tally }) => tally.of > 0)
  const row = (name: string, { right, of }: Tally) => html`<tr>
    <th scope="row">${name}</th>
    <td>${right}</td>
    <td>${of}</td>
    <td>${Math.round((100 * right) / of)}\u00a0%</td>
  </tr>`
  return html`<table>
    <caption>${caption}</caption>
    <thead>
      <tr><td></td><th scope="col">${texts.right}</th><th scope="col">${texts.of}</th><th scope="col">${texts.share}</th></tr>
    </thead>
    <tbody>${rows.map(({ name, tally }) => row(name, tally))}${row(texts.all, all)}</tbody>
  </table>`
}

/** Digits answer while the focus is in the game: first the kind, then the height; 0 plays. */
function byDigit(event: KeyboardEvent, play: GuessPlay): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !/^[0-9]$/.test(event.key)) return
  const { step, kind, kinds } = play.state()
  const number = Number(event.key)
  event.preventDefault()
  if (number === 0) void play.play()
  else if (step !== 'next' && kind === undefined) {
    const chosen = kinds[number - 1]
    if (chosen !== undefined) play.kind(chosen)
  } else {
    const height = guessHeights[number - 1]
    if (height !== undefined) play.height(height)
  }
}
