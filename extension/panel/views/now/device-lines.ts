import { html, nothing, render } from 'lit-html'
import { sayError, render as words } from '../../../../src/language/text.ts'
import type { DeviceState, ListenState, PanelState } from '../../../../src/state/panel-state.ts'
import type { Label, LabelKey } from '../../panel-texts.ts'
import { type View, type ViewContext, watchShown } from '../view-context.ts'
import { type MidiState, midiState } from './midi-state.ts'
import { type VoiceWords, voiceWords } from './voice-words.ts'

const kinds: Readonly<Record<DeviceState['kind'], LabelKey>> = {
  off: 'deviceOff',
  starting: 'deviceStarting',
  on: 'deviceOn',
  waiting: 'deviceWaiting',
  trouble: 'deviceTrouble',
}

/** Voice, MIDI keys and what can be heard: how they are, what stands in the way and what to do about it. */
export const deviceLines: View = (host, context) => {
  const { store, label, language } = context
  return watchShown(
    store,
    'now',
    [
      s => s.speech,
      s => s.listen,
      s => s.interim === '',
      s => s.settings.listenMode,
      s => s.settings.wakeWord,
      s => s.midi,
      s => s.keyboards,
      s => s.lostKeyboards,
      s => s.silences,
      s => s.firstSteps === undefined,
      s => s.declined,
    ],
    state => {
      const { speech, midi, silences, listen } = state
      const keys = midiState(state, context)
      const quiet = ['heard', 'off'].includes(keys.kind) || offeredElsewhere(state)
      const errors = [speech.error, ...silences].filter(error => error !== undefined)
      const lines = [
        ...hintLines(listen, label),
        ...errors.map(code => words(language, sayError({ code, detail: {} }))),
        ...(quiet ? [] : [keys.words]),
      ]
      render(
        html`<div class="devices" role="group" aria-label=${label('devices')}>
          ${voiceLamp(state, context)} ${midiLamp(midi, context)}
        </div>
        ${
          lines.length === 0
            ? nothing
            : html`<div class="device-help">
                ${lines.map(line => html`<p dir="auto">${line}</p>`)} ${waysOut(keys, quiet ? { ...midi, error: undefined } : midi, speech, context)}
              </div>`
        }`,
        host,
      )
    },
  )
}

/** MIDI that nobody was asked about yet is offered by the first steps, when it is of use, and not once it was declined. */
function offeredElsewhere({ midi, firstSteps, declined }: PanelState): boolean {
  return midi.error === 'midi-prompt' && (firstSteps !== undefined || declined.includes('midi'))
}

/** A button for every way out that is a click away. */
function waysOut(
  keys: MidiState,
  midi: DeviceState,
  speech: DeviceState,
  { label, actions }: Pick<ViewContext, 'label' | 'actions'>,
) {
  const asks = [speech.error, midi.error].some(
    error => error !== undefined && /-(prompt|denied)$/.test(error),
  )
  const button = (name: LabelKey, press: () => void) =>
    html`<button type="button" class="button" @click=${press}>${label(name)}</button>`
  return html`${asks ? button('allow', actions.openPermissions) : nothing}
    ${midi.error === 'midi-failed' ? button('retryMidi', actions.retryKeyboards) : nothing}
    ${keys.kind === 'none-chosen' ? button('chooseKeyboards', () => actions.show('settings')) : nothing}`
}

/** What is odd about what is heard, though nothing is broken. */
function hintLines({ hint }: ListenState, label: Label): readonly string[] {
  if (hint === undefined) return []
  return [label(hint === 'silent' ? 'voiceSilent' : 'voiceNoise')]
}

function voiceLamp(state: PanelState, { label }: ViewContext) {
  const { kind, words: shown } = voiceWords(state, label)
  return lamp(label('voice'), kind, shown)
}

function midiLamp({ kind, devices, error }: DeviceState, { label }: ViewContext) {
  // Not asked yet is no trouble: only a question that the permission page has to put.
  const asks = error?.endsWith('-prompt') === true
  const silent = kind === 'on' && devices.length === 0
  const shown =
    devices.length > 0 && kind === 'on'
      ? devices.join(', ')
      : label(asks ? 'deviceAsks' : silent ? 'deviceNone' : kinds[kind])
  return lamp(label('midi'), asks || silent ? 'waiting' : kind, shown)
}

function lamp(name: string, kind: VoiceWords['kind'], shown: string) {
  return html`<div class="device" data-kind=${kind}>
    <span class="lamp" aria-hidden="true"></span>
    <span class="term">${name}</span>
    <bdi class="device-state">${shown}</bdi>
  </div>`
}
