import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from './clock.ts'

/** A key of a keyboard, as it was played. */
export interface PlayedKey {
  readonly type: 'down' | 'up'
  /** MIDI note number, 0–127. */
  readonly note: number
  /** 0–1; 0 for a key that goes up. */
  readonly velocity: number
  /** Milliseconds on the clock of `Clock.now()`. */
  readonly at: number
}

/** A keyboard as it is known again when it is plugged in another time: ids change, these do not. Untrusted text. */
export interface KeyboardIdentity {
  readonly name: string
  readonly maker: string
}

export function sameKeyboard(one: KeyboardIdentity, other: KeyboardIdentity): boolean {
  return one.name === other.name && one.maker === other.maker
}

export interface ConnectedKeyboard extends KeyboardIdentity {
  /** Whether it is one of those that are listened to. */
  readonly heard: boolean
}

/** What is listened to. */
export interface KeyboardChoice {
  /** Empty is every one. */
  readonly keyboards: readonly KeyboardIdentity[]
  /** MIDI channel, 1–16; 0 is every one. */
  readonly channel: number
}

export type KeysState =
  | { readonly kind: 'off' | 'starting' }
  /** The connected keyboards; none is connected where it is empty. */
  | { readonly kind: 'ready'; readonly keyboards: readonly ConnectedKeyboard[] }
  | { readonly kind: 'trouble'; readonly error: ErrorCode }

export interface KeysEvents {
  note(key: PlayedKey): void
  state(state: KeysState): void
}

/** Keyboards that can be played. */
export interface Keyboards {
  /** Listens to the chosen keyboards, also those plugged in later; aborting `signal` ends it. */
  start(events: KeysEvents, signal: CancelSignal): void
  /** Listens to others from now on; what is held where it is not listened any more is released. */
  choose(choice: KeyboardChoice): void
  /** Tries again after a permission was given or a device mended. */
  retry(): void
}
