import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../src/language/text.ts'
import type { DeviceState } from '../../../src/state/panel-state.ts'
import type { LabelKey } from '../panel-texts.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

const kinds: Readonly<Record<DeviceState['kind'], LabelKey>> = {
  off: 'deviceOff',
  starting: 'deviceStarting',
  on: 'deviceOn',
  waiting: 'deviceWaiting',
  trouble: 'deviceTrouble',
}

/** Voice and MIDI keys: how they are, what stands in the way and what to do about it. */
export const deviceLines: View = (host, context) => {
  const { store, label, actions } = context
  return watchShown(store, 'now', [state => state.speech, state => state.midi], ({ speech, midi }) => {
    const errors = [speech.error, midi.error].filter(error => error !== undefined)
    const permission = errors.some(error => /-(prompt|denied)$/.test(error))
    const none = midi.kind === 'on' && midi.devices.length === 0
    render(
      html`<div class="devices" role="group" aria-label=${label('devices')}>
          ${lamp('voice', speech, context)} ${lamp('midi', midi, context)}
        </div>
        ${
          errors.length === 0 && !none
            ? nothing
            : html`<div class="device-help">
                ${errors.map(code => html`<p>${words(context.language, sayError({ code, detail: {} }))}</p>`)}
                ${none ? html`<p class="hint">${label('midiNone')}</p>` : nothing}
                ${
                  permission
                    ? html`<button type="button" class="button" @click=${() => actions.openPermissions()}>
                        ${label('allow')}
                      </button>`
                    : nothing
                }
              </div>`
        }`,
      host,
    )
  })
}

function lamp(name: LabelKey, { kind, devices, error }: DeviceState, { label }: ViewContext) {
  // Not asked yet is no trouble: only a question that the permission page has to put.
  const asks = error?.endsWith('-prompt') === true
  const state =
    devices.length > 0 && kind === 'on' ? devices.join(', ') : label(asks ? 'deviceAsks' : kinds[kind])
  return html`<div class="device" data-kind=${asks ? 'waiting' : kind}>
    <span class="lamp" aria-hidden="true"></span>
    <span class="term">${label(name)}</span>
    <bdi class="device-state">${state}</bdi>
  </div>`
}
