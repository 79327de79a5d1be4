import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Score, Sound } from '../ports/sound.ts'
import { type SampledInstrument, type SampleSet, sampledInstruments, samples } from './samples.ts'
import type { Performance } from './tone-performance.ts'
import { createSampleStore } from './tone-samples.ts'
import type { Studio } from './tone-studio.ts'

/** A key that could not sound within this many milliseconds is left out: late feedback misleads. */
const lateKey = 150
/** Decoded recordings are let go after this many milliseconds without a sound. */
const unused = 5 * 60_000

export interface ToneSoundOptions {
  readonly clock: Clock
  /** The recordings; the bundled ones by default. */
  readonly samples?: SampleSet
}

export interface ToneSound extends Sound {
  /**
   * What a level meter shows: the peak that left for the loudspeaker within the last 170 ms, in
   * decibels relative to full scale, from −100 (silence, or no audio yet) to −3 (the limiter).
   */
  level(): number
  /** Silences everything and lets go of the recordings and of the audio. */
  dispose(): Promise<void>
}

/**
 * Sound through Tone.js. Neither Tone nor a recording is loaded before the first sound is asked for.
 * `play` rejects with `sound-blocked` while the browser waits for a gesture, and with `sound-failed`
 * where there is no audio at all; missing recordings are no failure: a synthesiser stands in.
 */
export function createToneSound({ clock, samples: set = samples }: ToneSoundOptions): ToneSound {
  const store = createSampleStore(set)
  let opening: Promise<Studio> | undefined
  let studio: Studio | undefined
  let cutCurrent: () => void = () => undefined
  let stopRelease: Stop = () => undefined

  async function open(): Promise<Studio> {
    try {
      opening ??= import('./tone-studio.ts').then(({ openStudio }) => openStudio(clock, store))
      studio = await opening
      return studio
    } catch {
      // Whatever kept Tone from loading or the browser from giving audio: the next call tries again.
      opening = undefined
      throw new ClavierError('sound-failed')
    }
  }

  function used(): void {
    stopRelease()
    stopRelease = clock.after(unused, store.release)
  }

  async function play(score: Score, signal?: CancelSignal): Promise<boolean> {
    cutCurrent()
    if (signal?.aborted) return false
    let performance: Performance | undefined
    let stopped = false
    let failure: unknown
    const cut = () => {
      stopped = true
      performance?.cut()
    }
    cutCurrent = cut
    signal?.addEventListener('abort', cut, { once: true })
    let unwatch: Stop = () => undefined
    try {
      const audio = await open()
      await audio.wake()
      used()
      if (!stopped) await audio.prepare(sampledIn(score))
      if (stopped) return false
      performance = audio.perform(score)
      unwatch = audio.onStall(() => {
        audio.wake().catch((error: unknown) => {
          failure = error
          cut()
        })
      })
      const whole = await performance.ended
      if (failure) throw failure
      return whole
    } catch (error) {
      if (stopped && !failure) return false
      throw error
    } finally {
      unwatch()
      signal?.removeEventListener('abort', cut)
    }
  }

  /** Runs a key on the piano, now; what is late or has no audio is silent. */
  function onKeys(run: (audio: Studio) => void): void {
    const pressed = clock.now()
    open()
      .then(async audio => {
        await audio.wake()
        used()
        if (clock.now() - pressed <= lateKey) run(audio)
        await store.load('piano')
      })
      .catch(() => undefined) // Feedback of a key never fails: without audio it is silent.
  }

  return {
    play,
    keyDown: (note, velocity) => onKeys(({ keys }) => keys.down(note, velocity)),
    keyUp: note => studio?.keys.up(note),
    silence() {
      cutCurrent()
      studio?.keys.cut()
    },
    level: () => studio?.level() ?? silent,
    async dispose() {
      cutCurrent()
      studio?.keys.cut()
      stopRelease()
      store.release()
      await studio?.close()
      studio = undefined
      opening = undefined
    },
  }
}

/** What a meter reads without audio; tone-master.ts has the same, in the chunk that is loaded later. */
const silent = -100

function sampledIn(score: Score): readonly SampledInstrument[] {
  return sampledInstruments.filter(instrument => score.notes.some(note => note.instrument === instrument))
}
