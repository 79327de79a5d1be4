import { Gain, type Sampler, type Synth } from 'tone'
import { createSynth } from './tone-fallback.ts'
import { createSampler, cutSeconds, fadeOut, hertz, type Stage, whenReached } from './tone-performance.ts'
import type { Recordings } from './tone-samples.ts'

/** Loudness of a key struck with full velocity, as a linear gain: −6 dB. */
const loudest = 0.5
/** Synthesised keys that may sound at once; one more takes the place of the oldest. */
const synthKeys = 10

/** The piano under the keys of the drawn and the MIDI keyboard. */
export interface KeyPiano {
  /** `note`: MIDI note number; `velocity`: 0–1. */
  down(note: number, velocity: number): void
  up(note: number): void
  /** Fades every key out at once. */
  cut(): void
}

export function createKeyPiano(stage: Stage): KeyPiano {
  const { context } = stage
  let bus: Gain | undefined
  let sampler: { readonly of: Recordings; readonly voice: Sampler } | undefined
  const synths = new Map<number, Synth>()

  function openBus(): Gain {
    bus ??= new Gain({ context, gain: 1 }).connect(stage.output)
    return bus
  }

  function freshSampler(recordings: Recordings): Sampler {
    if (sampler?.of !== recordings) {
      sampler?.voice.dispose()
      sampler = { of: recordings, voice: createSampler(recordings, context, openBus()) }
    }
    return sampler.voice
  }

  function freshSynth(note: number): Synth {
    const oldest = synths.keys().next()
    const [reused, voice] =
      synths.has(note) || synths.size < synthKeys || oldest.done
        ? [note, synths.get(note)]
        : [oldest.value, synths.get(oldest.value)]
    synths.delete(reused)
    const synth = voice ?? createSynth('piano', context, openBus())
    synths.set(note, synth)
    return synth
  }

  return {
    down(note, velocity) {
      const gain = Math.min(Math.max(velocity, 0), 1) * loudest
      const recordings = stage.recordings('piano')
      const voice = recordings ? freshSampler(recordings) : freshSynth(note)
      voice.triggerAttack(hertz(note), context.currentTime, gain)
    },
    up(note) {
      const now = context.currentTime
      sampler?.voice.triggerRelease(hertz(note), now)
      synths.get(note)?.triggerRelease(now)
    },
    cut() {
      if (!bus) return
      const [fading, voices] = [bus, [...synths.values(), ...(sampler ? [sampler.voice] : [])]]
      bus = undefined
      sampler = undefined
      synths.clear()
      const now = context.currentTime
      fadeOut(fading, now)
      whenReached(context, fading, now + 2 * cutSeconds, () => {
        for (const voice of voices) voice.dispose()
        fading.dispose()
      })
    },
  }
}
