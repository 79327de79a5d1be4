import { wordsAreFree } from '../../src/app/listen-asks.ts'
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
  'recording' | 'listening' | 'speech' | 'midi' | 'listen' | 'settings' | 'interim' | 'dictation'
>

/** What the toolbar icon shows. Asleep it hears, but nothing that is said counts. */
export function iconOf(shown: Shown): IconState {
  const { recording, listening, speech, midi, listen, settings, interim } = shown
  if (recording.kind === 'recording') return 'recording'
  const denied = midi.error === 'midi-denied' || midi.error === 'midi-failed'
  if (speech.error !== undefined || denied) return 'trouble'
  if (!listening) return 'ready'
  const { listenMode } = settings
  if (listenMode === 'push') return listen.held === 'no' ? 'asleep' : 'listening'
  const asleep = listenMode === 'wake' && !listen.awake && interim === '' && !wordsAreFree(shown)
  return asleep ? 'asleep' : 'listening'
}

export function iconTitle(state: IconState, language: Language): string {
  return `Clavier: ${labelIn(language)(titles[state])}`
}
