import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { KeyVoice, Position, Score, Sound, SoundRank } from '../ports/sound.ts'
import { audioWaitsForGesture } from './audio-gesture.ts'
import { type SampleSet, sampledInstruments, samples } from './samples.ts'
import { silentLevel } from './tone-level.ts'
import type { Performance } from './tone-performance.ts'
import { createSampleStore, type SampleStore } from './tone-samples.ts'
import type { Studio } from './tone-studio.ts'

/** A key that could not sound within this many milliseconds is left out: late feedback misleads. */
const lateKey = 150
/** Recordings and loudspeaker are let go after this many milliseconds without a sound, or since they were prepared. */
const unused = 5 * 60_000

export interface ToneSoundOptions {
  readonly clock: Clock
  /** The recordings; the bundled ones by default. */
  readonly samples?: SampleSet
  /** Where the system tells that loudspeakers came or went; the browser's by default, if it has any. */
  readonly devices?: Pick<MediaDevices, 'addEventListener' | 'removeEventListener'> | undefined
  /** Opens the audio. Rejects where there is none. */
  readonly openStudio?: (clock: Clock, store: SampleStore) => Promise<Studio>
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
  /** Memory of the decoded recordings in bytes, at most 8 MB; 0 after five minutes without a sound. */
  decoded(): number
  /** Silences everything and lets go of the recordings and of the audio. */
  dispose(): Promise<void>
}

/**
 * Sound through Tone.js, on the system's default loudspeaker and at the system's volume. Neither Tone nor a
 * recording is loaded before the first sound is asked for. `play` rejects with `sound-blocked` while the browser
 * waits for a gesture, and with `sound-failed` where there is no audio: none at all, or the system has taken it
 * away. The next sound tries again, and so does a loudspeaker that appears. Missing recordings are no failure: a
 * synthesiser stands in.
 */
export function createToneSound(options: ToneSoundOptions): ToneSound {
  const { clock, samples: set = samples, devices = browserDevices(), openStudio = loadStudio } = options
  const store = createSampleStore(set, { now: clock.now })
  let opening: Promise<Studio> | undefined
  let studio: Studio | undefined
  let cutCurrent: () => void = () => undefined
  let stopRelease: Stop = () => undefined
  /** Whether sound was asked for and there was none. */
  let missed = false
  /** Keys that are down. */
  const held = new Set<number>()

  devices?.addEventListener('devicechange', tryAgain)

  async function open(): Promise<Studio> {
    if (studio?.lost()) letGo(studio)
    try {
      opening ??= openStudio(clock, store)
      studio = await opening
      return studio
    } catch {
      // Whatever kept Tone from loading or the browser from giving audio: the next call tries again.
      opening = undefined
      throw new ClavierError('sound-failed')
    }
  }

  function letGo(lost: Studio): void {
    studio = undefined
    opening = undefined
    // What the system has taken away may not be there to be closed.
    lost.close().catch(() => undefined)
  }

  /** The audio, running. */
  async function awake(): Promise<Studio> {
    try {
      const audio = await open()
      await audio.wake()
      missed = false
      return audio
    } catch (error) {
      missed = error instanceof ClavierError && error.code === 'sound-failed'
      throw error
    }
  }

  /** A loudspeaker came or went. Keys have to sound at once where there is one again. */
  function tryAgain(): void {
    if (missed || studio?.lost()) awake().then(used, () => undefined) // The next sound tells.
  }

  function release(): void {
    stopRelease()
    studio?.keys.cut()
    store.release()
  }

  function used(): void {
    stopRelease()
    stopRelease = clock.after(unused, () => {
      release()
      void studio?.rest()
    })
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
      const audio = await awake()
      used()
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
      used()
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

  async function wav(score: Score, signal?: CancelSignal): Promise<Uint8Array<ArrayBuffer>> {
    const stopIfCancelled = () => {
      if (signal?.aborted) throw new ClavierError('cancelled')
    }
    stopIfCancelled()
    const named = new Set(score.notes.map(({ instrument }) => instrument))
    await Promise.all(sampledInstruments.filter(name => named.has(name)).map(store.load))
    stopIfCancelled()
    used()
    const file = await renderedWav(score, store)
    // What is rendered already cannot be stopped, only left.
    stopIfCancelled()
    return file
  }

  function strike(audio: Studio, note: number, velocity: number, voice: KeyVoice): void {
    audio.keys.down(note, velocity, voice)
    used()
    // Until they are there a synthesiser stands in.
    if (voice === 'piano' && !store.ready('piano')) void store.load('piano')
  }

  /** Strikes a key that could not sound at once as soon as the audio is there, unless that is late. */
  async function strikeLater(note: number, velocity: number, voice: KeyVoice): Promise<void> {
    const struck = clock.now()
    const audio = await awake()
    if (held.has(note) && clock.now() - struck <= lateKey) strike(audio, note, velocity, voice)
    else used()
  }

  return {
    play,
    wav,
    async prepare() {
      // What fails here fails again, and is told, when a sound is asked for.
      await open().catch(() => undefined)
      used()
      await store.load('piano')
    },
    keyDown(note, velocity, voice = 'piano') {
      held.add(note)
      if (studio?.running()) strike(studio, note, velocity, voice)
      // Feedback of a key never fails: without audio it is silent.
      else strikeLater(note, velocity, voice).catch(() => undefined)
    },
    keyUp(note) {
      held.delete(note)
      studio?.keys.up(note)
    },
    silence() {
      cutCurrent()
      held.clear()
      studio?.keys.cut()
    },
    blocked: () => audioWaitsForGesture(clock),
    level: () => studio?.level() ?? silentLevel,
    decoded: store.bytes,
    async dispose() {
      devices?.removeEventListener('devicechange', tryAgain)
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

async function loadStudio(clock: Clock, store: SampleStore): Promise<Studio> {
  const { openStudio } = await import('./tone-studio.ts')
  return openStudio(clock, store)
}

async function renderedWav(score: Score, store: SampleStore): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { renderWav } = await import('./tone-wav.ts')
    return await renderWav(score, store.ready)
  } catch {
    // Too little memory, or a browser that renders nothing.
    throw new ClavierError('sound-failed')
  }
}

/** Pages that came over an insecure way have none. */
function browserDevices(): MediaDevices | undefined {
  return globalThis.navigator?.mediaDevices
}
