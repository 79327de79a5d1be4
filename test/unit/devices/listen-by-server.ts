import { createSpeechServer } from '../../../src/devices/speech-server.ts'
import { createSpeechServerKnock } from '../../../src/devices/speech-server-knock.ts'
import type { CaptureEvents, VoiceCapture } from '../../../src/devices/voice-capture.ts'
import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard, RecogniserOptions } from '../../../src/ports/speech.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import { joined, noise, speechLike } from '../speech/voice-signals.ts'

export interface ServerListening {
  readonly clock: FakeClock
  readonly heard: readonly Heard[]
  /** Final texts, in order. */
  readonly finals: () => readonly string[]
  /** What it told beside words, in order: `started`, `speaking`, `silent`, `noticed …`, `ended …`. */
  readonly told: readonly string[]
  /** Whether it works at words, as it told that last. */
  readonly working: () => boolean | undefined
  /** Ids of the microphones that were opened, in order. */
  readonly opened: readonly string[]
  /** Whether the microphone is held. */
  readonly capturing: () => boolean
  /** How often somebody was silent again. */
  readonly silences: () => number
  /** Speech of that length, in ms, and the silence after it, at one moment of the clock. */
  say(ms?: number): void
  hear(samples: Float32Array): void
  /** The microphone breaks. */
  lose(error: ErrorCode): void
  stop(): void
}

interface Settings {
  readonly address: string
  readonly model?: string
  readonly options?: Partial<RecogniserOptions>
  /** The chosen microphone is gone. */
  readonly other?: boolean
  readonly fetch?: typeof fetch
}

/** The recogniser of a speech server with a microphone that gives what it is told to, and a clock driven by hand. */
export function createServerListening({ address, model = 'base.en', other = false, ...given }: Settings) {
  const clock = createFakeClock()
  let microphone: CaptureEvents | undefined
  const opened: string[] = []
  const capture: VoiceCapture = {
    open(id, events, signal) {
      opened.push(id)
      microphone = events
      signal.addEventListener('abort', () => {
        microphone = undefined
      })
      events.opened(other)
    },
  }
  const settings = () => ({ address, model })
  const fetcher = given.fetch ?? fetch
  const knock = createSpeechServerKnock({ fetch: fetcher, clock })
  const recogniser = createSpeechServer({ fetch: fetcher, knock, capture, clock, settings })

  /** @param onFinal called at each final text */
  function start(onFinal: () => void = () => {}): ServerListening {
    const heard: Heard[] = []
    const told: string[] = []
    let working: boolean | undefined
    const abort = new AbortController()
    const hear = (samples: Float32Array) => {
      for (let at = 0; at < samples.length; at += 320) microphone?.samples(samples.slice(at, at + 320))
    }
    recogniser.start(
      { language: 'en-US', phrases: ['scroll down', 'mail'], microphone: '', ...given.options },
      {
        started: () => told.push('started'),
        heard(words) {
          heard.push(words)
          if (words.final) onFinal()
        },
        speaking: now => told.push(now ? 'speaking' : 'silent'),
        working(now) {
          working = now
        },
        noticed: error => told.push(`noticed ${error}`),
        ended: error => told.push(`ended ${error}`),
      },
      abort.signal,
    )
    return {
      clock,
      heard,
      told,
      opened,
      working: () => working,
      finals: () => heard.filter(({ final }) => final).map(({ text }) => text),
      silences: () => told.filter(line => line === 'silent').length,
      capturing: () => microphone !== undefined,
      hear,
      say: (ms = 800) => hear(joined(noise(400, -65), speechLike(ms, -20), noise(900, -65))),
      lose(error) {
        const lost = microphone
        microphone = undefined
        lost?.ended(error)
      },
      stop: () => abort.abort(),
    }
  }

  return { start, recogniser, clock, knock }
}
