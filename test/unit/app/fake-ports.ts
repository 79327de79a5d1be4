import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type {
  AnswerPiece,
  AskOptions,
  Assistant,
  AssistantState,
  Model,
} from '../../../src/ports/assistant.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { KeyboardChoice, Keyboards, KeysEvents } from '../../../src/ports/keys.ts'
import type { Score, Sound } from '../../../src/ports/sound.ts'
import type { Said, SpokenVoice, Voice } from '../../../src/ports/speech.ts'

/**
 * Sound that keeps what it was given; a score lasts its time on the clock unless it is cut. `starting`: ms from the
 * call to the first note.
 */
export function createFakeSound(clock: Clock, { starting = 0 } = {}) {
  const scores: Score[] = []
  const keys: string[] = []
  let blocked: ErrorCode | undefined
  let cut = () => {}
  let sounding = 0
  let silences = 0
  const sound: Sound = {
    play: (score, signal, _rank, onStart) => {
      if (blocked !== undefined) return Promise.reject(new ClavierError(blocked))
      cut()
      scores.push(score)
      sounding += 1
      const start = clock.now() + starting
      onStart?.(() => (clock.now() - start) / 1000)
      return new Promise(resolve => {
        const over = (whole: boolean) => {
          stop()
          signal?.removeEventListener('abort', end)
          if (cut === end) cut = () => {}
          sounding -= 1
          resolve(whole)
        }
        const stop = clock.after(starting + score.duration * 1000, () => over(true))
        const end = () => over(false)
        cut = end
        signal?.addEventListener('abort', end, { once: true })
      })
    },
    wav: async score => {
      if (blocked === 'sound-failed') throw new ClavierError(blocked)
      // As long as the score is, so that one can be told from another.
      return new Uint8Array(Math.round(score.duration * 1000))
    },
    keyDown: (note, _velocity, voice = 'piano') =>
      void keys.push(voice === 'piano' ? `${note} down` : `${note} down ${voice}`),
    keyUp: note => void keys.push(`${note} up`),
    blocked: async () => blocked === 'sound-blocked',
    silence() {
      silences += 1
      cut()
    },
  }
  return {
    sound,
    scores,
    keys,
    /** Scores that sound now. */
    sounding: () => sounding,
    /** How often everything was silenced. */
    silences: () => silences,
    block(code: ErrorCode | undefined) {
      blocked = code
    },
  }
}

/** A voice that keeps what it said; every text takes one second on the clock unless it is cut. */
export function createFakeVoice(clock: Clock) {
  const said: {
    readonly text: string
    readonly language: string
    readonly voice: string
    readonly rate: number | undefined
    readonly pitch: number | undefined
  }[] = []
  let voices: readonly SpokenVoice[] = [
    { id: 'sam', name: 'Sam', language: 'en-US' },
    { id: 'zoe', name: 'Zoe', language: 'en-GB' },
    { id: 'anna', name: 'Anna', language: 'de-DE' },
  ]
  let changed = () => {}
  let outcome: Said = 'said'
  let cut = () => {}
  let speaking = 0
  const hush = () => cut()
  const voice: Voice = {
    say(text, { language, voice: chosen, rate, pitch }) {
      hush()
      // Nothing in the app streams; what does is tried on the device itself.
      said.push({ text: String(text), language, voice: chosen, rate, pitch })
      if (outcome !== 'said') return Promise.resolve(outcome)
      speaking += 1
      return new Promise(resolve => {
        const end = (how: Said) => {
          stop()
          cut = () => {}
          speaking -= 1
          resolve(how)
        }
        const stop = clock.after(1000, () => end('said'))
        cut = () => end('cut')
      })
    },
    hush,
    voices: () => voices,
    watchVoices: given => {
      changed = given
    },
  }
  return {
    /** The machine has these voices from now on. */
    have(now: readonly SpokenVoice[]) {
      voices = now
      changed()
    },
    /** From now on this comes of every text. */
    comesTo(now: Said) {
      outcome = now
    },
    voice,
    said,
    texts: () => said.map(({ text }) => text),
    speaking: () => speaking > 0,
  }
}

/** A keyboard that is played by the test. */
export function createFakeKeyboards(clock: Clock) {
  let events: KeysEvents | undefined
  let retries = 0
  let choice: KeyboardChoice | undefined
  const keyboards: Keyboards = {
    start(given, signal) {
      events = given
      signal.addEventListener('abort', () => {
        events = undefined
      })
      given.state({ kind: 'ready', keyboards: [{ name: 'Fake 25', maker: 'Test', heard: true }] })
    },
    choose(next) {
      choice = next
    },
    retry() {
      retries += 1
    },
  }
  const note = (type: 'down' | 'up', key: number, velocity = type === 'down' ? 0.7 : 0) =>
    events?.note({ type, note: key, velocity, at: clock.now() })
  return {
    keyboards,
    down: (key: number, velocity?: number) => note('down', key, velocity),
    up: (key: number) => note('up', key),
    state: (state: Parameters<KeysEvents['state']>[0]) => events?.state(state),
    started: () => events !== undefined,
    choice: () => choice,
    retries: () => retries,
  }
}

/** A server of models that answers what it is told to. */
export function createFakeAssistant() {
  const model = { name: 'parrot', size: 1, parameters: '', quantisation: '' }
  const script: {
    state: AssistantState
    pieces: readonly AnswerPiece[]
    hang: boolean
    /** What it says to a question, instead of `pieces`. */
    answer?: (options: AskOptions) => string
    /** It says nothing before that. */
    gate?: Promise<void>
    embedders: readonly Model[]
    embed: (text: string) => Float32Array
    readonly asked: AskOptions[]
  } = {
    state: { kind: 'ready', models: [model] },
    pieces: [
      { kind: 'text', text: 'At dusk.' },
      { kind: 'done', promptTokens: 0, answerTokens: 3 },
    ],
    hang: false,
    embedders: [],
    embed: () => Float32Array.of(1),
    asked: [],
  }
  const assistant: Assistant = {
    probe: async () => script.state,
    models: async () => (script.state.kind === 'ready' ? script.state.models : []),
    embedders: async () => script.embedders,
    embed: async ({ texts }) => texts.map(script.embed),
    async *ask(options, signal) {
      script.asked.push(options)
      if (script.gate !== undefined) await script.gate
      if (script.answer !== undefined) {
        yield { kind: 'text', text: script.answer(options) }
        yield { kind: 'done', promptTokens: 0, answerTokens: 3 }
        return
      }
      if (!script.hang) {
        yield* script.pieces
        return
      }
      yield* script.pieces.filter(({ kind }) => kind !== 'done')
      await new Promise<void>(resolve => signal.addEventListener('abort', resolve, { once: true }))
      throw new ClavierError('cancelled')
    },
  }
  return { assistant, script }
}
