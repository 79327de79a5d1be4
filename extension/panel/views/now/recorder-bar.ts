import { html, nothing, render, svg } from 'lit-html'
import { sizeWords } from '../../../../src/language/size-words.ts'
import { minutesSeconds } from '../phrase-words.ts'
import { type View, watchParts } from '../view-context.ts'

const shapes = {
  record: svg`<circle cx="10" cy="10" r="6.5" />`,
  pause: svg`<path d="M5 4h4v12H5zM11 4h4v12h-4z" />`,
  stop: svg`<path d="M4.5 4.5h11v11h-11z" />`,
} as const

/**
 * Record, pause, stop. None is ever disabled: pressed at the wrong time the command itself says
 * what is missing, as it does when spoken.
 */
export const recorderBar: View = (host, { store, actions, label }) =>
  watchParts(store, [state => state.recording.kind], ({ recording: { kind } }) => {
    const paused = kind === 'paused'
    const object = html` <span class="unseen">${label('recordingObject')}</span>`
    render(
      html`<div class="recorder" role="group" aria-label=${label('recorder')} data-kind=${kind}>
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
      </div>`,
      host,
    )
  })

/** What is recorded so far. It stands above the keys: what is pressed stays where it is when a recording begins. */
export const recordedLine: View = (host, { store, label, language }) =>
  watchParts(store, [state => state.recording], ({ recording: { kind, ms, events, bytes, low } }) =>
    render(
      kind === 'idle'
        ? nothing
        : html`<div class="recorded" role="group" aria-label=${label('recordedSoFar')}>
            <span class="clock" role="timer" aria-label=${label(kind)}>${minutesSeconds(ms)}</span>
            <p>
              <strong>${label(kind)}</strong> · ${label('events', { count: events })} · ${sizeWords(bytes, language)}${
                low ? html` · <strong>${label('recordingLow')}</strong>` : nothing
              }
            </p>
          </div>`,
      host,
    ),
  )
