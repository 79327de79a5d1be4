import { getContext } from 'tone'
import { ClavierError } from '../errors.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Score } from '../ports/sound.ts'
import type { SampledInstrument } from './samples.ts'
import { createKeyPiano, type KeyPiano } from './tone-keys.ts'
import { createMaster } from './tone-master.ts'
import { type Performance, performScore } from './tone-performance.ts'
import type { SampleStore } from './tone-samples.ts'

/** How long the browser may take to start the audio before it is taken for blocked, in milliseconds. */
const wakePatience = 500
/** How long a score waits for recordings before the synthesiser stands in, in milliseconds. */
const samplePatience = 700
/** Between the call and the first note, in seconds: time to schedule a hundred notes. */
const scheduling = 0.05
/** Tone's housekeeping interval is half of this; no note depends on it. In seconds. */
const lookAhead = 0.05

/** The audio of a page, with everything that names Tone; loaded when the first sound is asked for. */
export interface Studio {
  readonly keys: KeyPiano
  running(): boolean
  /** Starts or resumes the audio. Rejects with `sound-blocked` (a gesture is wanted) or `sound-failed`. */
  wake(): Promise<void>
  /** Waits for recordings, 700 ms at most; what has not come by then is synthesised. */
  prepare(instruments: readonly SampledInstrument[]): Promise<void>
  perform(score: Score): Performance
  /** Calls `listener` whenever the audio stops running by itself (a device gone, a laptop asleep). */
  onStall(listener: () => void): Stop
  level(): number
  close(): Promise<void>
}

export function openStudio(clock: Clock, store: SampleStore): Studio {
  const context = getContext()
  context.lookAhead = lookAhead
  const master = createMaster(context)
  const stage = { context, output: master.input, recordings: store.ready }
  const running = () => context.state === 'running'

  /** Resolves with true once `done` has, with false after `ms`. */
  function within(ms: number, done: Promise<unknown>): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const stop = clock.after(ms, () => resolve(false))
      done.then(() => resolve(true), reject).finally(stop)
    })
  }

  return {
    keys: createKeyPiano(stage),
    running,
    async wake() {
      if (running()) return
      // A browser that wants a gesture leaves the promise open, and may settle it much later.
      await within(wakePatience, context.resume()).catch(() => {
        throw new ClavierError('sound-failed')
      })
      if (!running()) throw new ClavierError('sound-blocked')
    },
    async prepare(instruments) {
      const waiting = instruments.filter(instrument => !store.ready(instrument))
      if (waiting.length === 0) return
      await within(samplePatience, Promise.all(waiting.map(store.load)))
    },
    perform: score => performScore(score, context.currentTime + scheduling, stage),
    onStall(listener) {
      const changed = () => {
        if (!running()) listener()
      }
      context.on('statechange', changed)
      return () => context.off('statechange', changed)
    },
    level: master.level,
    async close() {
      master.dispose()
      // The context stays, suspended: a page has one, and may open the studio again.
      await context.rawContext.suspend(0)
    },
  }
}
