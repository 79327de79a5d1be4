import { html, nothing, render } from 'lit-html'
import { minutesSeconds } from './phrase-words.ts'
import { type View, watchShown } from './view-context.ts'

/** What is heard, recorded and played at this moment; nothing at all when nothing is. */
export const nowLines: View = (host, { store, label }) =>
  watchShown(
    store,
    'now',
    [
      state => (state.dictation?.on === true ? '' : state.interim),
      state => state.recording,
      state => state.playing,
    ],
    ({ interim, dictation, recording, playing }) => {
      // What is dictated is shown where it goes, or not at all.
      const heard =
        interim === '' || dictation?.on === true
          ? nothing
          : html`<p class="now-line"><span class="term">${label('hearing')}</span> <bdi class="heard">${interim}</bdi>…</p>`
      const recorded =
        recording.kind === 'idle'
          ? nothing
          : html`<p class="now-line" data-kind=${recording.kind}>
              <span class="term">${label(recording.kind)}</span>
              <span class="figure">${minutesSeconds(recording.ms)}</span>
              <span class="hint">${label('events', { count: recording.events })}</span>
            </p>`
      const played =
        playing === undefined
          ? nothing
          : html`<div class="now-line">
              <span class="term" dir="auto">${label('playing', { name: playing.name })}</span>
              <span class="hint">${label('stepOf', { step: playing.step, steps: playing.steps })}</span>
              <progress max=${Math.max(1, playing.steps)} value=${playing.step} aria-hidden="true"></progress>
            </div>`
      render(html`${heard}${recorded}${played}`, host)
    },
  )
