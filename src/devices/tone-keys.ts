import { Gain } from 'tone'
import { cutSeconds, fadeOut, type Stage, strikeNote, tail, whenReached } from './tone-performance.ts'
import type { Voice } from './tone-voice.ts'

/** Loudness of a key struck with full velocity, as a linear gain: −6 dB. */
const loudest = 0.5

/** The piano under the keys of the drawn and the MIDI keyboard. */
export interface KeyPiano {
  /** `note`: MIDI note number; `velocity`: 0–1. */
  down(note: number, velocity: number): void
  up(note: number): void
  /** Fades every key out at once. */
  cut(): void
}

/** A key sounds until it is let go, struck again or dies away, at most as long as its recording. */
export function createKeyPiano(stage: Stage): KeyPiano {
  const { context } = stage
  let bus: Gain | undefined
  const voices = new Map<number, Voice>()

  function up(note: number): void {
    voices.get(note)?.release(context.currentTime)
    voices.delete(note)
  }

  return {
    down(note, velocity) {
      up(note)
      bus ??= new Gain({ context, gain: 1 }).connect(stage.output)
      const gain = Math.min(Math.max(velocity, 0), 1) * loudest
      voices.set(note, strikeNote('piano', stage, { note, gain, at: context.currentTime, output: bus }))
    },
    up,
    cut() {
      if (!bus) return
      const fading = bus
      const now = context.currentTime
      fadeOut(fading, voices.values(), now)
      whenReached(context, fading, now + cutSeconds + tail, () => fading.dispose())
      bus = undefined
      voices.clear()
    },
  }
}
