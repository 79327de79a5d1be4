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
    const permission = [speech, midi].some(
      ({ error }) => error !== undefined && /-(prompt|denied)$/.test(error),
    )
    render(
      html`<div class="devices" role="group" aria-label=${label('devices')}>
        ${device('voice', speech, undefined, context)}
        ${device('midi', midi, midi.kind === 'on' && midi.devices.length === 0 ? 'midiNone' : undefined, context)}
        ${
          permission
            ? html`<button type="button" class="button" @click=${() => actions.openPermissions()}>${label('allow')}</button>`
            : nothing
        }
      </div>`,
      host,
    )
  })
}

function device(
  name: LabelKey,
  { kind, error, devices }: DeviceState,
  hint: LabelKey | undefined,
  { label, language }: ViewContext,
) {
  const state = devices.length > 0 && kind === 'on' ? devices.join(', ') : label(kinds[kind])
  return html`<div class="device" data-kind=${kind}>
    <span class="lamp" aria-hidden="true"></span>
    <span class="term">${label(name)}</span>
    <span class="device-state" dir="auto">${state}</span>
    ${
      error === undefined
        ? nothing
        : html`<span class="device-help">${words(language, sayError({ code: error, detail: {} }))}</span>`
    }
    ${hint === undefined ? nothing : html`<span class="device-help">${label(hint)}</span>`}
  </div>`
}
