import { html, nothing, render } from 'lit-html'
import { render as words } from '../../../../src/language/text.ts'
import type { Slots } from '../../../../src/ports/intent.ts'
import { nextSpeed } from '../../../../src/sequence/speed-steps.ts'
import type { PlayingState } from '../../../../src/state/sequence-state.ts'
import { keepingFocusAt } from '../keep-focus.ts'
import { minutesSeconds } from '../phrase-words.ts'
import { type View, type ViewContext, watchParts } from '../view-context.ts'
import { playingBarLabels } from './playing-bar-texts.ts'

/**
 * What is played, where it is, and what can be done about it. It is no live region: Outcome tells when it waits,
 * and what steps tell would be said twice.
 */
export const playingBar: View = (host, context) =>
  watchParts(context.store, [state => state.playing], ({ playing }) =>
    keepingFocusAt(host, '.item-buttons button', () =>
      render(playing === undefined ? nothing : bar(playing, context), host),
    ),
  )

function bar(playing: PlayingState, { actions, label, language }: ViewContext) {
  const text = (key: keyof typeof playingBarLabels) => playingBarLabels[key][language]
  const button = (key: keyof typeof playingBarLabels, command: string, slots: Slots = {}) =>
    html`<button type="button" class="button" @click=${() => actions.run(command, slots)}>${text(key)}</button>`
  const toggle = (key: keyof typeof playingBarLabels, on: boolean, whenOn: string, whenOff: string) =>
    html`<button type="button" class="button" aria-pressed=${on ? 'true' : 'false'}
      @click=${() => actions.run(on ? whenOn : whenOff)}>${text(key)}</button>`
  const { name, step, steps, ms, durationMs, speed, within, words: heard, problem, difference } = playing
  // At the ends they stay, so that neither the focus nor the place of what is beside them goes.
  const slower = nextSpeed(speed, -1) ?? speed
  const faster = nextSpeed(speed, 1) ?? speed
  const still = playing.paused ? text('still') : playing.stepWaits ? text('awaits') : ''
  const state = problem !== undefined ? text('waits') : still
  return html`<section class="now-line playing" aria-label=${label('playing', { name })}>
    <p>
      <span class="term" dir="auto">${label('playing', { name })}</span>
      ${within.map(outer => html`<span class="hint">${text('within')} <bdi>${outer}</bdi></span> `)}
      <span class="hint">${label('stepOf', { step, steps })}</span>
      ${state === '' ? nothing : html`<strong>${state}</strong>`}
    </p>
    ${heard === '' ? nothing : html`<p><bdi class="heard">${heard}</bdi></p>`}
    <p class="hint">
      <span class="unseen">${text('time')} </span><span class="figure">${minutesSeconds(ms)} / ${minutesSeconds(durationMs)}</span>
      · ${text('speed')} <span class="figure">${speed} %</span>
    </p>
    <progress max=${Math.max(1, steps)} value=${step} aria-hidden="true"></progress>
    ${difference === undefined ? nothing : html`<p class="hint">${words(language, difference)}</p>`}
    ${
      problem === undefined
        ? nothing
        : html`<div class="decide" role="group" aria-label=${text('decide')}>
            <p dir="auto">${words(language, problem.text)}</p>
            <div class="decisions">${problem.decisions
              .filter(({ command }) => command !== 'stop-playing')
              .map(
                row =>
                  html`<button type="button" class="button" @click=${() => actions.run(row.command)}><bdi>${row.label}</bdi></button>`,
              )}</div>
          </div>`
    }
    <div class="item-buttons" role="group" aria-label=${text('controls')}>
      ${playing.paused ? button('resume', 'resume-sequence') : button('pause', 'pause-sequence')}
      ${playing.stepwise ? button('nextStep', 'next-step') : nothing}
      ${playing.marks ? [button('previousMark', 'previous-mark'), button('nextMark', 'next-mark')] : nothing}
      ${toggle('stepwise', playing.stepwise, 'steps-off', 'step-by-step')}
      ${toggle('loop', playing.loop, 'loop-sequence-off', 'loop-sequence')}
      ${button('slower', 'playing-speed', { number: slower })}
      ${button('faster', 'playing-speed', { number: faster })}
      ${button('stop', 'stop-playing')}
    </div>
  </section>`
}
