import { wordsAreFree } from '../../../../src/app/listen-asks.ts'
import type { PanelState } from '../../../../src/state/panel-state.ts'
import type { Label } from '../../panel-texts.ts'

/** How the voice lamp looks and what it says. `idle`: it listens, but words do not count yet. */
export interface VoiceWords {
  readonly kind: 'off' | 'starting' | 'on' | 'idle' | 'waiting' | 'trouble'
  readonly words: string
}

type Shown = Pick<PanelState, 'speech' | 'listen' | 'interim' | 'settings' | 'dictation'>

/** Shorter waits, in seconds, are over before they are read. */
const shortest = 2

/** What listening does now, in a few words. */
export function voiceWords(shown: Shown, label: Label): VoiceWords {
  const { speech, listen, interim, settings } = shown
  const { kind, error } = speech
  // Not asked yet is no trouble: only a question that the permission page has to put.
  if (error?.endsWith('-prompt') === true) return { kind: 'waiting', words: label('deviceAsks') }
  if (kind === 'waiting') {
    const { retrySeconds: seconds } = listen
    return { kind, words: label(seconds < shortest ? 'deviceWaiting' : 'voiceRetries', { seconds }) }
  }
  if (kind === 'off') return { kind, words: label('deviceOff') }
  if (kind === 'starting') return { kind, words: label('deviceStarting') }
  if (kind === 'trouble') return { kind, words: label('deviceTrouble') }
  if (settings.listenMode === 'push' && listen.held === 'no')
    return { kind: 'idle', words: label('voiceHolds') }
  if (settings.listenMode === 'wake' && !listen.awake && interim === '' && !wordsAreFree(shown))
    return { kind: 'idle', words: label('voiceAsleep', { word: settings.wakeWord }) }
  if (listen.hearing || interim !== '') return { kind, words: label('voiceHears') }
  if (settings.listenMode === 'wake') return { kind, words: label('voiceAwake') }
  return { kind, words: label(settings.listenMode === 'push' ? 'voiceHears' : 'deviceOn') }
}
