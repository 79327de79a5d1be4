import { ClavierError } from '../errors.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Score } from '../ports/sound.ts'
import { type SampledInstrument, sampledInstruments } from './samples.ts'
import { openLoudspeaker } from './tone-context.ts'
import { createKeyVoices, type KeyVoices } from './tone-keys.ts'
import { createMaster } from './tone-master.ts'
import { type Performance, performScore } from './tone-performance.ts'
import type { SampleStore } from './tone-samples.ts'

/** How long the browser may take to start the audio before it is taken for blocked, in milliseconds. */
const wakePatience = 500
/** Time to hand over the first note, in seconds: those after it are handed over long before they are due. */
const scheduling = 0.01
/** So many of its buffers the browser renders at once where audio begins, and its time leaps by them. */
const leaps = 2
/** Audio that runs and whose time stands still for so many milliseconds has lost its device. */
const standstill = 1_500
/** A loudspeaker that says of itself to be further away, in seconds, is not believed. */
const longestDelay = 1

/** The audio of a page, with everything that names Tone; loaded when the first sound is asked for. */
export interface Studio {
  readonly keys: KeyVoices
  running(): boolean
  /** Whether this audio is over, and another has to be opened: closed by the system, or without its device. */
  lost(): boolean
  /** Starts or resumes the audio. Rejects with `sound-blocked` (a gesture is wanted) or `sound-failed`. */
  wake(): Promise<void>
  /** Plays at once: what there are no recordings of yet is synthesised until they are loaded. */
  perform(score: Score): Performance
  /** Calls `listener` whenever the audio stops by itself (a device gone, a laptop asleep), until stopped. */
  onStall(listener: () => void): Stop
  level(): number
  /** Lets the system have its loudspeaker until the next `wake`. Never rejects. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** Throws what the browser throws where there is no audio. */
export function openStudio(clock: Clock, store: SampleStore): Studio {
  const { native, context } = openLoudspeaker()
  const master = createMaster(context)
  const delay = () => (native.outputLatency < longestDelay ? native.outputLatency : 0)
  const stage = { context, output: master.input, recordings: store.ready, delay }
  const stalls = new Set<() => void>()
  let failed = false
  const lost = () => failed || native.state === 'closed'
  const running = () => native.state === 'running' && !failed

  native.addEventListener('statechange', tellStall)
  // Its device could not be started, or is gone.
  native.addEventListener('error', fail)

  function tellStall(): void {
    if (!running()) for (const listener of stalls) listener()
  }

  function fail(): void {
    failed = true
    tellStall()
  }

  /** Looks whether the audio's time goes on, for as long as somebody waits for something in it. */
  function watchTime(): Stop {
    let before = native.currentTime
    let stop: Stop = () => undefined
    const look = () => {
      if (running() && native.currentTime === before) fail()
      before = native.currentTime
      stop = clock.after(standstill, look)
    }
    stop = clock.after(standstill, look)
    return () => stop()
  }

  /** Resolves once `done` has, or after `ms`. */
  function within(ms: number, done: Promise<unknown>): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = clock.after(ms, resolve)
      done.then(() => resolve(), reject).finally(stop)
    })
  }

  return {
    keys: createKeyVoices(stage),
    running,
    lost,
    async wake() {
      if (running()) return
      if (lost()) throw new ClavierError('sound-failed')
      // A browser that wants a gesture leaves the promise open, and may settle it much later.
      await within(wakePatience, native.resume()).catch(fail)
      if (running()) return
      // Whom the system takes the audio from, for a call for instance, no gesture helps.
      throw new ClavierError(!failed && native.state === 'suspended' ? 'sound-blocked' : 'sound-failed')
    },
    perform(score) {
      const startAt = context.currentTime + scheduling + leaps * native.baseLatency
      const performance = performScore(score, startAt, stage)
      for (const instrument of missingOf(score, store)) {
        void store.load(instrument).then(loaded => {
          if (loaded) performance.refine()
        })
      }
      return performance
    },
    onStall(listener) {
      const stopWatching = watchTime()
      stalls.add(listener)
      return () => {
        stalls.delete(listener)
        stopWatching()
      }
    },
    level: master.level,
    rest: () => native.suspend().catch(() => undefined), // What is closed rests.
    async close() {
      native.removeEventListener('statechange', tellStall)
      native.removeEventListener('error', fail)
      master.dispose()
      if (native.state !== 'closed') await native.close()
      context.dispose()
    },
  }
}

function missingOf(score: Score, store: SampleStore): readonly SampledInstrument[] {
  return sampledInstruments.filter(
    instrument => score.notes.some(note => note.instrument === instrument) && !store.ready(instrument),
  )
}
