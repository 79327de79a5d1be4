import { html, render } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { PanelState } from '../../../src/state/panel-state.ts'
import type { LabelKey } from '../panel-texts.ts'
import { type View, watchParts } from './view-context.ts'

interface Switch {
  readonly label: LabelKey
  readonly on: (state: PanelState) => boolean
  /** Commands, so that a switch tells its outcome and can be undone as its phrase can. */
  readonly turnOn: string
  readonly turnOff: string
}

const switches: readonly Switch[] = [
  { label: 'listening', on: s => s.listening, turnOn: 'microphone-on', turnOff: 'microphone-off' },
  { label: 'keys', on: s => s.settings.keys, turnOn: 'piano-on', turnOff: 'piano-off' },
  { label: 'feedback', on: s => s.settings.feedback, turnOn: 'start-feedback', turnOff: 'stop-feedback' },
  { label: 'latch', on: s => s.settings.latch, turnOn: 'latch-on', turnOff: 'latch-off' },
]

/** The four switches. An outcome sets them to what is true: what could not be turned on goes off again. */
export const switchBar: View = (host, { store, actions, label }) => {
  const draw = (state: PanelState) =>
    render(
      html`<div class="switches" role="group" aria-label=${label('switches')}>
        ${switches.map(
          ({ label: name, on, turnOn, turnOff }) => html`<label class="switch">
            <input type="checkbox" role="switch" .checked=${live(on(state))} @change=${(event: Event) => {
              const { target } = event
              if (!(target instanceof HTMLInputElement)) return
              actions.run(target.checked ? turnOn : turnOff)
            }} />
            <span>${label(name)}</span>
          </label>`,
        )}
      </div>`,
      host,
    )
  return watchParts(store, [...switches.map(({ on }) => on), state => state.outcome], draw)
}
