import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import { onThisMachine } from '../../../../src/speech/own-machine.ts'
import { microphoneErrors } from '../../../../src/speech/recogniser-errors.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'

/** Who listens now, whether what is said leaves the machine, and why nobody better does. */
export const recognitionLine: View = (host, context) => {
  const { store, label, language, actions } = context
  const draw = (state: PanelState) => {
    const by = listener(state)
    const reasons = passedOver(state)
    render(
      html`${
        by === undefined
          ? nothing
          : html`<p class="now-line"><span class="term">${label('heardBy')}</span> <bdi>${heardBy(state, context)}</bdi></p>`
      }
      ${
        reasons.length === 0
          ? nothing
          : html`<ul class="reasons">
              ${reasons.map(
                ({ id, error }) => html`<li class="hint" dir="auto">
                  ${label(`recogniser-${id}`)}: ${words(language, sayError({ code: error, detail: {} }))}
                </li>`,
              )}
            </ul>
            <button type="button" class="button" @click=${() => actions.show('settings')}>${label('chooseRecogniser')}</button>`
      }`,
      host,
    )
  }
  return watchShown(
    store,
    'now',
    [s => s.recognition, s => s.settings, s => s.listening, s => s.speech],
    draw,
  )
}

function listener({ recognition, listening }: PanelState) {
  return listening ? recognition.by : undefined
}

function heardBy({ recognition, settings }: PanelState, { label }: ViewContext): string {
  const address = settings.speechServerAddress
  if (recognition.by === 'on-device') return label('heardOnDevice')
  if (recognition.by === 'service') return label('heardByService')
  return label(onThisMachine(address) ? 'heardByServer' : 'heardByServerAway', { address })
}

/** Those that would have been tried before the one that listens; all of them where nobody could. */
function passedOver(state: PanelState) {
  const { recognition, settings, listening, speech } = state
  const { passed } = recognition
  const by = listener(state)
  const order = settings.recognisers
  if (by !== undefined) return passed.filter(({ id }) => order.indexOf(id) < order.indexOf(by))
  // Without a microphone it does not matter who could listen; and what is told stands beside the lamp already.
  if (speech.error === undefined ? !listening : microphoneErrors.has(speech.error)) return []
  return passed.filter(({ error }) => error !== speech.error)
}
