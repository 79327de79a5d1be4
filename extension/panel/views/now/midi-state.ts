import { say, sayError, type Text, render as words } from '../../../../src/language/text.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import type { ViewContext } from '../view-context.ts'

/** How the MIDI keyboards are: each way of not being heard is one of its own, with its way out in the words. */
export interface MidiState {
  readonly kind: 'off' | 'trouble' | 'none' | 'none-chosen' | 'lost' | 'heard'
  readonly words: string
}

export function midiState(
  { midi, keyboards, lostKeyboards }: Pick<PanelState, 'midi' | 'keyboards' | 'lostKeyboards'>,
  { language, label }: Pick<ViewContext, 'language' | 'label'>,
): MidiState {
  const in_ = (text: Text) => words(language, text)
  if (midi.error !== undefined) {
    return { kind: 'trouble', words: in_(sayError({ code: midi.error, detail: {} })) }
  }
  if (midi.kind !== 'on') {
    return { kind: 'off', words: label(midi.kind === 'starting' ? 'deviceStarting' : 'deviceOff') }
  }
  if (lostKeyboards.length > 0) {
    const names = lostKeyboards.map(({ name }) => name).join(', ')
    return { kind: 'lost', words: in_(say('keyboard-lost', { names })) }
  }
  if (midi.devices.length > 0) {
    return { kind: 'heard', words: in_(say('keyboard-here', { names: midi.devices.join(', ') })) }
  }
  return keyboards.length > 0
    ? { kind: 'none-chosen', words: label('noneChosen') }
    : { kind: 'none', words: in_(sayError({ code: 'no-keyboard', detail: {} })) }
}
