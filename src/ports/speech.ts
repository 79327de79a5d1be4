import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from './clock.ts'

/** Something the recogniser heard. `final` results are never revised. */
export interface Heard {
  readonly text: string
  readonly final: boolean
  /** 0–1; 0 where the recogniser gives none. */
  readonly confidence: number
  /** Other readings, best first. */
  readonly alternatives: readonly string[]
}

export interface RecogniserEvents {
  started(): void
  heard(heard: Heard): void
  /** The recogniser stopped by itself, with a code if something was wrong. It must be started anew. */
  ended(error?: ErrorCode): void
}

export interface RecogniserOptions {
  /** BCP 47 tag, for instance `en-US`. */
  readonly language: string
  /** Phrases that are likely to be said, for recognisers that take them. */
  readonly phrases: readonly string[]
}

/** One recogniser, started at most once at a time. */
export interface Recogniser {
  /** Begins to listen; `events.ended` is called exactly once per start. Aborting `signal` ends it. */
  start(options: RecogniserOptions, events: RecogniserEvents, signal: CancelSignal): void
}

/** Speech out. */
export interface Voice {
  /** Says the text in the language (BCP 47), after cutting what it was saying. Resolves when done or cut. */
  say(text: string, language: string): Promise<void>
  /** Stops speaking at once. */
  hush(): void
}
