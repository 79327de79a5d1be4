import { ClavierError, type ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Recogniser, RecogniserEvents, Recognisers } from '../ports/speech.ts'
import { wordsOf } from '../speech/machine-noise.ts'
import { promptOf } from '../speech/recogniser-prompt.ts'
import { createVoiceActivity, type Utterance } from '../speech/voice-activity.ts'
import type { Requesting } from './speech-server-connection.ts'
import type { SpeechServerKnock } from './speech-server-knock.ts'
import { probeSpeechServer } from './speech-server-probe.ts'
import { createOrderedQueue } from './speech-server-queue.ts'
import { firstPatienceMs, patienceFactor, patienceMs, silence, transcribe } from './speech-server-requests.ts'
import { type VoiceCapture, voiceRate } from './voice-capture.ts'

export interface SpeechServerParts {
  readonly fetch: typeof fetch
  readonly knock: Pick<SpeechServerKnock, 'askUnlessAnswered'>
  readonly capture: VoiceCapture
  readonly clock: Clock
  /** Scheme, host and port of the server, and the model asked for; read anew at each start. */
  readonly settings: () => { readonly address: string; readonly model: string }
}

/** What may be over with the next utterance: the first of them is told, a second one in a row ends it. */
const passing: readonly ErrorCode[] = ['server-slow', 'server-failed']

/**
 * Speech recognised by a server of the user's own, which speaks OpenAI's transcription API. What is said is cut
 * by its pauses, and each utterance is sent when it is over: in order, one at a time. Results tell when they
 * were said. The microphone is opened only once something answers; a server that has not been used yet is
 * then tried with silence, so that a wrong one is known before words are lost to it, and its model is loaded.
 */
export function createSpeechServer(parts: SpeechServerParts): Recogniser & Pick<Recognisers, 'probeServer'> {
  const { clock } = parts
  /** The chosen microphone that was gone at the last start, of which the user knows. */
  let missed = ''
  /** The server and model that answered last. */
  let answered = ''

  return {
    start({ language, microphone, phrases }, events, signal) {
      const { address, model } = parts.settings()
      const server = `${address} ${model}`
      const session = openSession(events, signal)
      const requesting: Requesting = { fetch: parts.fetch, clock, address }
      const common = { model, language, prompt: promptOf(phrases) }
      const enqueue = createOrderedQueue(() => {
        session.notice('speech-lost')
        pending(-1)
      })
      const voice = createVoiceActivity(voiceRate)
      let samplesHeard = 0
      let failures = 0
      /** Utterances that were not answered yet. */
      let unanswered = 0

      function pending(more: 1 | -1): void {
        unanswered += more
        if (!session.over()) events.working?.(unanswered > 0)
      }

      async function ask(samples: Float32Array, partial?: (text: string) => void): Promise<string> {
        const patience = patienceMs + (patienceFactor * samples.length * 1000) / voiceRate
        const most = answered === server ? patience : firstPatienceMs + patience
        const text = await transcribe(requesting, { ...common, samples }, most, session.signal, partial)
        answered = server
        return text
      }

      async function tryOut(): Promise<void> {
        try {
          await ask(silence)
        } catch (error) {
          const code = session.codeOf(error)
          // It may fail at silence and still know words.
          if (!passing.includes(code)) session.end(code)
        }
      }

      async function recognise({ samples, spanMs, hardly, from, to }: Said): Promise<void> {
        if (session.over()) return
        let shown = false
        const tell = (text: string, final: boolean) => {
          if (session.over()) return
          shown = !final && text !== ''
          events.heard({ text, final, confidence: 0, alternatives: [], from, to })
        }
        try {
          const written = await ask(samples, partial => {
            const words = wordsOf(partial, { spanMs, hardly })
            if (words !== '') tell(words, false)
          })
          failures = 0
          const words = wordsOf(written, { spanMs, hardly })
          if (words !== '') tell(words, true)
        } catch (error) {
          const code = session.codeOf(error)
          failures += 1
          if (passing.includes(code) && failures === 1) session.notice(code)
          else session.end(code)
        }
        // What was shown in progress came to nothing.
        if (shown) tell('', false)
      }

      function hear(samples: Float32Array): void {
        samplesHeard += samples.length
        const now = clock.now()
        const timeOf = (sample: number) => now - ((samplesHeard - sample) * 1000) / voiceRate
        for (const event of voice.push(samples)) {
          const utterance = event.kind === 'end' ? event.utterance : undefined
          if (!utterance?.goesOn) events.speaking?.(event.kind === 'begin')
          if (utterance === undefined) continue
          pending(1)
          enqueue(() => recognise(saidIn(utterance, timeOf)).finally(() => pending(-1)))
        }
      }

      async function begin(): Promise<void> {
        try {
          await parts.knock.askUnlessAnswered(address, session.signal)
        } catch (error) {
          session.end(session.codeOf(error))
        }
        if (session.over()) return
        const opened = (other: boolean) => {
          events.started()
          const gone = other ? microphone : ''
          if (gone !== '' && gone !== missed) session.notice('microphone-other')
          missed = gone
          if (answered !== server) enqueue(tryOut)
        }
        parts.capture.open(microphone, { opened, samples: hear, ended: session.end }, session.signal)
      }
      void begin()
    },
    probeServer: signal => probeSpeechServer({ fetch: parts.fetch, clock, ...parts.settings() }, signal),
  }
}

interface Said {
  readonly samples: Float32Array
  readonly spanMs: number
  readonly hardly: boolean
  /** In ms of `Clock.now()`. */
  readonly from: number
  readonly to: number
}

function saidIn(utterance: Utterance, timeOf: (sample: number) => number): Said {
  const { samples, speechFrom, speechTo, hardly } = utterance
  const from = timeOf(speechFrom)
  const to = timeOf(speechTo)
  return { samples, hardly, from, to, spanMs: to - from }
}

/** One start of the recogniser, until it ended: by itself, or by who asked for it. */
interface Session {
  readonly signal: AbortSignal
  readonly over: () => boolean
  readonly notice: (error: ErrorCode) => void
  readonly end: (error: ErrorCode) => void
  /** The code of an expected failure; a bug ends the session and is thrown on. */
  readonly codeOf: (error: unknown) => ErrorCode
}

function openSession(events: RecogniserEvents, signal: CancelSignal): Session {
  const controller = new AbortController()
  let over = false
  const close = (error?: ErrorCode) => {
    if (over) return
    over = true
    signal.removeEventListener('abort', cancel)
    controller.abort()
    events.ended(error)
  }
  const cancel = () => close()
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()
  return {
    signal: controller.signal,
    over: () => over,
    notice(error) {
      if (!over) events.noticed?.(error)
    },
    end: close,
    codeOf(error) {
      if (error instanceof ClavierError) return error.code
      close('recogniser-failed')
      throw error
    },
  }
}
