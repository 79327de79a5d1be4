import type { ErrorCode } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Recogniser } from '../ports/speech.ts'
import type { VoiceCapture } from './voice-capture.ts'

export interface SpeechServerParts {
  readonly fetch: typeof fetch
  readonly capture: VoiceCapture
  readonly clock: Clock
  /** Scheme, host and port of the server, and the model asked for; read anew at each start. */
  readonly settings: () => { readonly address: string; readonly model: string }
}

/** What answers at an address: a server that can be used, with the models it names, or what is wrong. */
export type SpeechServerState =
  | {
      readonly kind: 'ready'
      readonly server: 'whisper.cpp' | 'speaches' | 'other'
      /** Names of its models where it tells, at most fifty. Untrusted text. */
      readonly models: readonly string[]
      /** How long it took for half a second of silence, in ms. */
      readonly took: number
    }
  | { readonly kind: 'trouble'; readonly error: ErrorCode }

/** Speech recognised by a server of the user's own, which speaks OpenAI's transcription API. */
export function createSpeechServer(_parts: SpeechServerParts): Recogniser {
  return {
    start(_options, events) {
      events.ended('server-offline')
    },
  }
}
