import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { videoLabel } from '../sequences/video-texts.ts'
import { type View, watchParts } from '../view-context.ts'

/** What becomes of the video beside a recording: that it will come, runs, waits or is missing, and why. */
export const videoLine: View = (host, { store, actions, language }) => {
  const label = videoLabel(language)
  const state = {
    off: 'videoOn',
    waiting: 'videoWaiting',
    recording: 'videoRuns',
    paused: 'videoPaused',
    trouble: 'videoTrouble',
  } as const
  return watchParts(
    store,
    [({ video }) => video, ({ settings }) => settings.recordVideo],
    ({ video: { kind, error }, settings: { recordVideo } }) => {
      const left = error?.code === 'video-left'
      if (kind === 'off' && !recordVideo && !left) {
        render(nothing, host)
        return
      }
      const button = (command: string, key: 'videoOff' | 'videoSave' | 'videoDiscard') =>
        html`<button type="button" class="button quiet" @click=${() => actions.run(command)}>${label(key)}</button>`
      render(
        html`<div class="video-line" data-kind=${kind}>
          <p><span class="video-dot" aria-hidden="true"></span>${left ? nothing : label(state[kind])}
            ${error === undefined ? nothing : html`<span class="hint" dir="auto">${words(language, sayError(error))}</span>`}</p>
          ${left ? html`${button('save-video', 'videoSave')} ${button('discard-video', 'videoDiscard')}` : nothing}
          ${kind === 'off' && recordVideo ? button('record-video-off', 'videoOff') : nothing}
        </div>`,
        host,
      )
    },
  )
}
