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

export type KeysState =
  | { readonly kind: 'off' | 'starting' }
  /** Names of the connected keyboards; none is connected where it is empty. Untrusted text. */
  | { readonly kind: 'ready'; readonly devices: readonly string[] }
  | { readonly kind: 'trouble'; readonly error: ErrorCode }

export interface KeysEvents {
  note(key: PlayedKey): void
  state(state: KeysState): void
}

/** Keyboards that can be played. */
export interface Keyboards {
  /** Listens to every keyboard, also those plugged in later; aborting `signal` ends it. */
  start(events: KeysEvents, signal: CancelSignal): void
  /** Tries again after a permission was given or a device mended. */
  retry(): void
}
