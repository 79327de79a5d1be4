import { html, nothing, render, svg } from 'lit-html'
import { sizeWords } from '../../../src/language/size-words.ts'
import { minutesSeconds } from './phrase-words.ts'
import { type View, watchParts } from './view-context.ts'

const shapes = {
  record: svg`<circle cx="10" cy="10" r="6.5" />`,
  pause: svg`<path d="M5 4h4v12H5zM11 4h4v12h-4z" />`,
  stop: svg`<path d="M4.5 4.5h11v11h-11z" />`,
} as const

/**
 * Record, pause, stop. None is ever disabled: pressed at the wrong time the command itself says
 * what is missing, as it does when spoken.
 */
export const recorderBar: View = (host, { store, actions, label, language }) =>
  watchParts(store, [state => state.recording], ({ recording }) => {
    const paused = recording.kind === 'paused'
    const idle = recording.kind === 'idle'
    const object = html` <span class="unseen">${label('recordingObject')}</span>`
    render(
      html`<div class="recorder" role="group" aria-label=${label('recorder')} data-kind=${recording.kind}>
        <button type="button" class="button record" @click=${() => actions.run('record')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">${shapes.record}</svg>${label('record')}
        </button>
        <button type="button" class="button" aria-pressed=${paused ? 'true' : 'false'}
          @click=${() => actions.run(paused ? 'resume-recording' : 'pause-recording')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">${shapes.pause}</svg>${label('pause')}${object}
        </button>
        <button type="button" class="button" @click=${() => actions.run('stop-recording')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">${shapes.stop}</svg>${label('stopShort')}${object}
        </button>
        ${
          idle
            ? nothing
            : html`<span class="clock" role="timer" aria-label=${label(paused ? 'paused' : 'recording')}>${minutesSeconds(recording.ms)}</span>
              <p class="recorded" role="group" aria-label=${label('recordedSoFar')}>
                <strong>${label(paused ? 'paused' : 'recording')}</strong> · ${label('events', { count: recording.events })} · ${sizeWords(recording.bytes, language)}${
                  recording.low ? html` · <strong>${label('recordingLow')}</strong>` : nothing
                }
              </p>`
        }
      </div>`,
      host,
    )
  })
