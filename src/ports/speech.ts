import type { ErrorCode } from '../errors.ts'
import type { CancelSignal, Stop } from './clock.ts'

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
  /** Works at words that were said, or has done with all of them, where it answers well after the speech. */
  working?(now: boolean): void
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

/** The recognisers there are. */
export interface Recognisers {
  by(id: RecogniserId): Recogniser
  /**
   * What stands in the way of one for a language (BCP 47), as far as that can be known before it is started;
   * undefined where nothing does. A microphone that may not be used comes last.
   */
  obstacle(id: RecogniserId, language: string): Promise<ErrorCode | undefined>
  /** Whether the language can be recognised on this machine; undefined where the browser knows nothing of that. */
  availability(language: string): Promise<SpeechAvailability | undefined>
  /**
   * Asks the browser to install the language's pack. Resolves once it is there; rejects with
   * `pack-needs-touch` where the browser wants a hand's press for it, else with `pack-failed`.
   */
  install(language: string): Promise<void>
  /** Tries the speech server of the settings. */
  probeServer(signal: CancelSignal): Promise<SpeechServerState>
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
  | { readonly kind: 'trouble'; readonly error: ErrorCode; readonly models?: readonly string[] }

/** The microphones of this machine. */
export interface Microphones {
  /** Those that are connected, without the system's choice. Empty where the browser does not tell. */
  list(): Promise<readonly Microphone[]>
  /** Calls `changed` whenever one comes or goes. */
  watch(changed: () => void): Stop
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

/** How a text is spoken. */
export interface SpokenHow {
  /** BCP 47 tag. */
  readonly language: string
  /** Id of the voice; where there is none of that id, or it is empty, the first that fits the language speaks. */
  readonly voice: string
  /** How fast, 1 the voice's usual speed, 0.5 to 3. */
  readonly rate?: number
  /** How high, 1 the voice's usual pitch, 0.5 to 2. */
  readonly pitch?: number
}

/** Speech out. */
export interface Voice {
  /**
   * Says the text, after cutting what it was saying. A text that is still coming is said sentence by sentence,
   * each as soon as it is whole; rejects as that does.
   */
  say(text: string | AsyncIterable<string>, how: SpokenHow): Promise<Said>
  /** Stops speaking at once. */
  hush(): void
  /** The voices of this machine, in an order that stays; none before they are loaded. */
  voices(): readonly SpokenVoice[]
  /** Calls `changed` whenever they are others, for as long as the page lives. */
  watchVoices(changed: () => void): void
}
