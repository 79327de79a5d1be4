import type { Language } from '../../src/language/language.ts'
import type { PanelState } from '../../src/state/panel-state.ts'
import type { IconState } from '../chrome/icon.ts'
import { type LabelKey, labelIn } from './panel-texts.ts'

const titles = {
  off: 'iconOff',
  ready: 'iconReady',
  listening: 'iconListening',
  asleep: 'iconAsleep',
  recording: 'iconRecording',
  trouble: 'iconTrouble',
} as const satisfies Record<IconState, LabelKey>

type Shown = Pick<
  PanelState,
  'recording' | 'listening' | 'speech' | 'midi' | 'listen' | 'settings' | 'interim'
>

/** What the toolbar icon shows. Asleep it hears, but nothing that is said counts. */
export function iconOf({ recording, listening, speech, midi, listen, settings, interim }: Shown): IconState {
  if (recording.kind === 'recording') return 'recording'
  const denied = midi.error === 'midi-denied' || midi.error === 'midi-failed'
  if (speech.error !== undefined || denied) return 'trouble'
  if (!listening) return 'ready'
  const { listenMode } = settings
  if (listenMode === 'push') return listen.held === 'no' ? 'asleep' : 'listening'
  return listenMode === 'wake' && !listen.awake && interim === '' ? 'asleep' : 'listening'
}

export function iconTitle(state: IconState, language: Language): string {
  return `Clavier: ${labelIn(language)(titles[state])}`
}
