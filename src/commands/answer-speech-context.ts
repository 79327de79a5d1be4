import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ReadMove } from './finding-context.ts'

/** What came of reading an answer aloud. */
export interface AnswerSaid {
  readonly text: Text
  /** Empty: it has been said already, so nothing more is spoken of it. */
  readonly spoken: ''
  readonly cut: boolean
}

/** An answer that is read aloud, at most one at a time, also while it still comes in. */
export interface AnswerSpeech {
  /** Whether going on by a step means the answer: it was read last, and there is something that way. */
  means(move: ReadMove): boolean
  /** Goes on from where it was stopped, by a sentence or a paragraph. Rejects with `voice-missing` and `speech-blocked`. */
  move(move: ReadMove, signal: CancelSignal): Promise<AnswerSaid>
  /** Reads the answer that is shown from its beginning; rejects likewise, and with `no-answer`. */
  fromStart(signal: CancelSignal): Promise<AnswerSaid>
  /** Stops reading; the answer goes on coming in. Tells whether it was read, or was going to be. */
  pause(): boolean
  /** It was paused, and nothing else was read since. */
  paused(): boolean
  /** When reading was begun, in ms of `Clock.now()`; undefined while no answer is read. */
  since(): number | undefined
  /** One step faster (1) or slower (−1), from the sentence that is read. Speeds are per cent of the usual one. */
  changeSpeed(by: 1 | -1): Promise<{ readonly before: number; readonly now: number }>
}
