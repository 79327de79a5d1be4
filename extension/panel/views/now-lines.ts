import { html, nothing, render } from 'lit-html'
import { minutesSeconds } from './phrase-words.ts'
import { type View, watchShown } from './view-context.ts'

/** What is heard and recorded at this moment. While it listens a line is kept for what is heard: it comes and goes. */
export const nowLines: View = (host, { store, label }) =>
  watchShown(
    store,
    'now',
    [
      state => (state.dictation?.on === true ? '' : state.interim),
      state => state.recording,
      state => state.listening,
    ],
    ({ interim, dictation, recording, listening }) => {
      // What is dictated is shown where it goes, or not at all.
      const heard =
        dictation?.on === true || (interim === '' && !listening)
          ? nothing
          : interim === ''
            ? html`<p class="now-line"></p>`
            : html`<p class="now-line"><span class="term">${label('hearing')}</span> <bdi class="heard">${interim}</bdi>…</p>`
      const recorded =
        recording.kind === 'idle'
          ? nothing
          : html`<p class="now-line" data-kind=${recording.kind}>
              <span class="term">${label(recording.kind)}</span>
              <span class="figure">${minutesSeconds(recording.ms)}</span>
              <span class="hint">${label('events', { count: recording.events })}</span>
            </p>`
      render(html`${heard}${recorded}`, host)
    },
  )
