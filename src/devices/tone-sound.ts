import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Position, Score, Sound, SoundRank } from '../ports/sound.ts'
import { audioWaitsForGesture } from './audio-gesture.ts'
import { type SampledInstrument, type SampleSet, sampledInstruments, samples } from './samples.ts'
import { silentLevel } from './tone-level.ts'
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
   * Loads Tone and the piano ahead, so that the first key struck is heard at once. To be called when a
   * keyboard appears; never rejects, and needs no gesture.
   */
  prepare(): Promise<void>
  /**
   * What a level meter shows: the peak that left for the loudspeaker within the last 0.7 s, in
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
  /** Keys that are down. */
  const held = new Set<number>()

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

  function release(): void {
    stopRelease()
    studio?.keys.cut()
    store.release()
  }

  function used(): void {
    stopRelease()
    stopRelease = clock.after(unused, release)
  }

  async function play(
    score: Score,
    signal?: CancelSignal,
    _rank?: SoundRank,
    onStart?: (position: Position) => void,
  ): Promise<boolean> {
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
      onStart?.(performance.position)
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
      // Or everything that the score was played with would be held until the next.
      if (cutCurrent === cut) cutCurrent = () => undefined
    }
  }

  /** Strikes a key that could not sound at once as soon as the audio is there, unless that is late. */
  async function strikeLater(note: number, velocity: number): Promise<void> {
    const struck = clock.now()
    const audio = await open()
    await audio.wake()
    if (held.has(note) && clock.now() - struck <= lateKey) audio.keys.down(note, velocity)
    used()
    await store.load('piano')
  }

  return {
    play,
    wav: () => Promise.reject(new ClavierError('sound-failed')),
    async prepare() {
      // What fails here fails again, and is told, when a sound is asked for.
      await open().catch(() => undefined)
      await store.load('piano')
    },
    keyDown(note, velocity) {
      held.add(note)
      if (studio?.running() && store.ready('piano')) {
        studio.keys.down(note, velocity)
        used()
      } else {
        // Feedback of a key never fails: without audio it is silent.
        strikeLater(note, velocity).catch(() => undefined)
      }
    },
    keyUp(note) {
      held.delete(note)
      studio?.keys.up(note)
    },
    silence() {
      cutCurrent()
      studio?.keys.cut()
    },
    blocked: () => audioWaitsForGesture(clock),
    level: () => studio?.level() ?? silentLevel,
    async dispose() {
      cutCurrent()
      // Whether it opened or not: what failed has nothing to close.
      const audio = await opening?.catch(() => undefined)
      release()
      await audio?.close()
      studio = undefined
      opening = undefined
    },
  }
}

function sampledIn(score: Score): readonly SampledInstrument[] {
  return sampledInstruments.filter(instrument => score.notes.some(note => note.instrument === instrument))
}
