import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type { AnswerPiece, Assistant, AssistantState } from '../../../src/ports/assistant.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Keyboards, KeysEvents } from '../../../src/ports/keys.ts'
import type { Score, Sound } from '../../../src/ports/sound.ts'
import type { Voice } from '../../../src/ports/speech.ts'

/** Sound that keeps what it was given; a score lasts its time on the clock unless it is cut. */
export function createFakeSound(clock: Clock) {
  const scores: Score[] = []
  const keys: string[] = []
  let blocked: ErrorCode | undefined
  let cut = () => {}
  const sound: Sound = {
    play: (score, signal) => {
      if (blocked !== undefined) return Promise.reject(new ClavierError(blocked))
      cut()
      scores.push(score)
      return new Promise(resolve => {
        const stop = clock.after(score.duration * 1000, () => resolve(true))
        const end = () => {
          stop()
          resolve(false)
        }
        cut = end
        signal?.addEventListener('abort', end, { once: true })
      })
    },
    keyDown: note => void keys.push(`${note} down`),
    keyUp: note => void keys.push(`${note} up`),
    silence: () => cut(),
  }
  return {
    sound,
    scores,
    keys,
    block(code: ErrorCode | undefined) {
      blocked = code
    },
  }
}

/** A voice that keeps what it said; every text takes one second on the clock unless it is cut. */
export function createFakeVoice(clock: Clock) {
  const said: { readonly text: string; readonly language: string }[] = []
  let cut = () => {}
  let speaking = 0
  const hush = () => cut()
  const voice: Voice = {
    say(text, language) {
      hush()
      said.push({ text, language })
      speaking += 1
      return new Promise(resolve => {
        const end = () => {
          stop()
          cut = () => {}
          speaking -= 1
          resolve()
        }
        const stop = clock.after(1000, end)
        cut = end
      })
    },
    hush,
  }
  return { voice, said, texts: () => said.map(({ text }) => text), speaking: () => speaking > 0 }
}

/** A keyboard that is played by the test. */
export function createFakeKeyboards(clock: Clock) {
  let events: KeysEvents | undefined
  let retries = 0
  const keyboards: Keyboards = {
    start(given, signal) {
      events = given
      signal.addEventListener('abort', () => {
        events = undefined
      })
      given.state({ kind: 'ready', devices: ['Fake 25'] })
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
    retries: () => retries,
  }
}

/** A server of models that answers what it is told to. */
export function createFakeAssistant() {
  const model = { name: 'parrot', size: 1, parameters: '', quantisation: '' }
  const script: { state: AssistantState; pieces: readonly AnswerPiece[]; hang: boolean } = {
    state: { kind: 'ready', models: [model] },
    pieces: [
      { kind: 'text', text: 'At dusk.' },
      { kind: 'done', promptTokens: 0, answerTokens: 3 },
    ],
    hang: false,
  }
  const assistant: Assistant = {
    probe: async () => script.state,
    models: async () => (script.state.kind === 'ready' ? script.state.models : []),
    async *ask(_options, signal) {
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
