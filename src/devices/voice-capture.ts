import type { ErrorCode } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'

/** Samples a second of all that is captured and sent: what speech models are trained on. */
export const voiceRate = 16_000

export interface CaptureEvents {
  /** It captures now. `other`: the chosen microphone is not there, and the system's is used. */
  opened(other: boolean): void
  /** Samples as they come, −1 to 1, `voiceRate` a second; the array is the receiver's to keep. */
  samples(samples: Float32Array): void
  /** It captures no more, by itself; never after `signal` aborted. All is released. */
  ended(error: ErrorCode): void
}

/** A microphone as samples. */
export interface VoiceCapture {
  /** `microphone` is a device id; empty is the system's. Aborting `signal` releases all at once. */
  open(microphone: string, events: CaptureEvents, signal: CancelSignal): void
}
