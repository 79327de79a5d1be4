import { ClavierError, type ErrorCode } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Recogniser, RecogniserId, Recognisers } from '../ports/speech.ts'
import type { SpeechServerKnock } from './speech-server-knock.ts'
import { createWebSpeech, type WebSpeechApi, webSpeechObstacle } from './web-speech.ts'
import { installPack, packAvailability } from './web-speech-packs.ts'

interface Parts {
  readonly speech: WebSpeechApi
  readonly clock: Clock
  /** The speech server, loaded when it is first wanted. */
  readonly server: Recogniser & Pick<Recognisers, 'probeServer'>
  readonly knock: Pick<SpeechServerKnock, 'ask'>
  /** Scheme, host and port of the speech server. */
  readonly address: () => string
}

/** The recognisers of this browser, and the speech server. */
export function createRecognisers({ speech, clock, server, knock, address }: Parts): Recognisers {
  const all: Readonly<Record<RecogniserId, Recogniser>> = {
    'on-device': createWebSpeech(speech, clock, 'on-device'),
    service: createWebSpeech(speech, clock, 'service'),
    server,
  }
  return {
    by: id => all[id],
    async obstacle(id, language) {
      const own = await (id === 'server' ? serverObstacle() : webSpeechObstacle(speech, id, language))
      return own ?? microphoneObstacle()
    },
    availability: language => packAvailability(speech.SpeechRecognition, language),
    install: language => installPack(speech.SpeechRecognition, language),
    probeServer: signal => server.probeServer(signal),
  }

  /** A side panel cannot ask for the microphone: without the permission nothing starts. */
  async function microphoneObstacle(): Promise<ErrorCode | undefined> {
    const state = await speech.microphone()
    if (state === 'denied') return 'microphone-denied'
    return state === 'prompt' ? 'microphone-prompt' : undefined
  }

  async function serverObstacle(): Promise<ErrorCode | undefined> {
    try {
      await knock.ask(address())
      return undefined
    } catch (error) {
      if (error instanceof ClavierError) return error.code
      throw error
    }
  }
}
