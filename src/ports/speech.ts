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
  /**
   * When the words began and ended, in ms of `Clock.now()`, from recognisers that answer well after the speech
   * and know when it was. Words that come without were said just now.
   */
  readonly from?: number
  readonly to?: number
}

export interface RecogniserEvents {
  started(): void
  heard(heard: Heard): void
  /** Somebody begins to speak, or is silent again: known before any word is, where the recogniser tells. */
  speaking?(now: boolean): void
  /** Something went wrong, and it listens on: words were lost, or another microphone is used than was chosen. */
  noticed?(error: ErrorCode): void
  /** The recogniser stopped by itself, with a code if something was wrong. It must be started anew. */
  ended(error?: ErrorCode): void
}

export interface RecogniserOptions {
  /** BCP 47 tag, for instance `en-US`. */
  readonly language: string
  /** Phrases that are likely to be said, for recognisers that take them. */
  readonly phrases: readonly string[]
  /** Device id of the microphone; empty is the system's. */
  readonly microphone: string
}

/**
 * Where speech is recognised: by the browser on this machine, by the browser's own service (what is said
 * leaves the machine), by a speech server that the user runs. In the order in which they are tried unless the
 * user says otherwise.
 */
export const recogniserIds = ['on-device', 'service', 'server'] as const
export type RecogniserId = (typeof recogniserIds)[number]

/** Whether a language can be recognised on this machine; `downloadable`: once its pack is installed. */
export type SpeechAvailability = 'available' | 'downloadable' | 'downloading' | 'unavailable'

/** A microphone. Its name is untrusted, and empty until the microphone is allowed. */
export interface Microphone {
  readonly id: string
  readonly name: string
}

/** One recogniser, started at most once at a time. */
export interface Recogniser {
  /** Begins to listen; `events.ended` is called exactly once per start. Aborting `signal` ends it. */
  start(options: RecogniserOptions, events: RecogniserEvents, signal: CancelSignal): void
}

/** A voice of this machine. Untrusted text. */
export interface SpokenVoice {
  readonly id: string
  readonly name: string
  /** BCP 47 tag. */
  readonly language: string
}

/**
 * What came of a text: `blocked` while the browser waits for a user gesture, `silent` without a voice or
 * where it did not begin.
 */
export type Said = 'said' | 'cut' | 'blocked' | 'silent'

/** Speech out. */
export interface Voice {
  /**
   * Says the text in the language (BCP 47), after cutting what it was saying. `voice` is the id of the one
   * that speaks; if there is none of that id, or it is empty, the first that fits the language does. `rate` is
   * how fast, 1 the voice's usual speed, 0.5 to 3.
   */
  say(text: string, language: string, voice: string, rate?: number): Promise<Said>
  /** Stops speaking at once. */
  hush(): void
  /** The voices of this machine, in an order that stays; none before they are loaded. */
  voices(): readonly SpokenVoice[]
  /** Calls `changed` whenever they are others, for as long as the page lives. */
  watchVoices(changed: () => void): void
}
