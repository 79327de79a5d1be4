import { Gain } from 'tone'
import type { KeyVoice } from '../ports/sound.ts'
import { strikeOrgan } from './tone-organ.ts'
import { cutSeconds, fadeOut, type Stage, strikeNote, tail, whenReached } from './tone-performance.ts'
import type { Voice } from './tone-voice.ts'

/** Loudness of a piano key struck with full velocity, as a linear gain: −6 dB. */
const loudest = 0.5
/** Loudness of an organ key, whatever its velocity: −12 dB. It goes on, so that it seems louder than a piano's. */
const organ = 0.25
/** More than ten fingers hold down: beyond it the key that was struck first is let go. */
const mostVoices = 16

/** What is under the keys of the drawn and the MIDI keyboard. */
export interface KeyVoices {
  /** `note`: MIDI note number; `velocity`: 0–1, which the organ does not heed. */
  down(note: number, velocity: number, voice: KeyVoice): void
  up(note: number): void
  /** Fades every key out at once. */
  cut(): void
}

/** A key sounds until it is let go or struck again; a piano's at most as long as its recording. */
export function createKeyVoices(stage: Stage): KeyVoices {
  const { context } = stage
  let bus: Gain | undefined
  /** By note, the one struck first first. */
  const voices = new Map<number, Voice>()

  function up(note: number): void {
    voices.get(note)?.release(context.currentTime)
    voices.delete(note)
  }

  return {
    down(note, velocity, voice) {
      up(note)
      const [first] = voices.keys()
      if (first !== undefined && voices.size >= mostVoices) up(first)
      bus ??= new Gain({ context, gain: 1 }).connect(stage.output)
      const strike = { note, at: context.currentTime, output: bus }
      const struck = Math.min(Math.max(velocity, 0), 1)
      voices.set(
        note,
        voice === 'organ'
          ? strikeOrgan(context, { ...strike, gain: organ })
          : strikeNote('piano', stage, { ...strike, gain: struck * loudest }),
      )
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
