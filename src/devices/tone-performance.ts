import { type BaseContext, dbToGain, Gain, Panner, type ToneAudioNode } from 'tone'
import type { Instrument, Position, Score, ScoreNote } from '../ports/sound.ts'
import type { SampledInstrument } from './samples.ts'
import { strikeSynth } from './tone-fallback.ts'
import { type Strike, strikeRecording } from './tone-recording.ts'
import type { Recordings } from './tone-samples.ts'
import type { Voice } from './tone-voice.ts'

/**
 * Fade of a cut, in seconds: too long for a click. With the limiter's look-ahead of 6 ms, and the time that a key
 * takes to get here, silence comes within 30 ms.
 */
export const cutSeconds = 0.012
/** A note that begins within so many seconds is left as it is: it may be on its way already. */
const reach = 0.03
/** Time given to releases before what they pass through is taken away, in seconds. */
export const tail = 0.1

export interface Stage {
  readonly context: BaseContext
  readonly output: ToneAudioNode
  /** The recordings of an instrument, or undefined: then the synthesiser stands in. */
  recordings(instrument: SampledInstrument): Recordings | undefined
  /** Seconds from the context to the loudspeaker; 0 where nothing is known of it. */
  readonly delay?: () => number
}

export interface Performance {
  /** Resolves with true at the end of the score, with false when it was cut. */
  readonly ended: Promise<boolean>
  readonly position: Position
  /** Plays what has not begun yet with the recordings that have come meanwhile. */
  refine(): void
  /** Fades everything out from `at` (seconds of the context, now by default). */
  cut(at?: number): void
}

interface Played {
  readonly note: ScoreNote
  readonly voice: Voice
  readonly synthesised: boolean
}

/**
 * Schedules a whole score in absolute audio time from `startAt` (seconds of the context): nothing is
 * left to timers, so that a busy page does not make it stumble.
 */
export function performScore(score: Score, startAt: number, stage: Stage): Performance {
  const { context, delay = () => 0 } = stage
  const bus = new Gain({ context, gain: 1 }).connect(stage.output)
  const panners = new Map<number, Panner>()
  const strike = (written: ScoreNote): Played => {
    const { instrument, note, pan, level, ...time } = written
    const output = panners.get(pan) ?? new Panner({ context, pan }).connect(bus)
    panners.set(pan, output)
    const at = startAt + time.at
    const voice = strikeNote(instrument, stage, { note, gain: dbToGain(level), at, output })
    voice.release(at + time.duration)
    return { note: written, voice, synthesised: !recorded(written, stage) }
  }
  const played = score.notes.map(strike)

  let end = (_whole: boolean): void => undefined
  const ended = new Promise<boolean>(resolve => {
    end = resolve
  })
  const marker = whenReached(context, bus, startAt + score.duration + tail, () => {
    end(true)
    for (const panner of panners.values()) panner.dispose()
    bus.dispose()
  })

  let cut = false
  return {
    ended,
    position: () => context.currentTime - delay() - startAt,
    refine() {
      if (cut || bus.disposed) return
      const now = context.currentTime
      for (const [index, { note, voice, synthesised }] of played.entries()) {
        if (!synthesised || startAt + note.at < now + reach || !recorded(note, stage)) continue
        voice.stop(now)
        played[index] = strike(note)
      }
    },
    cut(at = context.currentTime) {
      end(false)
      if (cut || bus.disposed) return
      cut = true
      fadeOut(
        bus,
        played.map(({ voice }) => voice),
        at,
      )
      // Sooner than its end, or where the last release runs already, no later.
      marker.stop(Math.min(at + cutSeconds, startAt + score.duration) + tail)
    },
  }
}

function recorded({ instrument }: ScoreNote, stage: Stage): boolean {
  return instrument !== 'tone' && stage.recordings(instrument) !== undefined
}

/** Plays a note of an instrument, from its recordings if there are any. */
export function strikeNote(instrument: Instrument, stage: Stage, strike: Strike): Voice {
  const recordings = instrument === 'tone' ? undefined : stage.recordings(instrument)
  return recordings
    ? strikeRecording(recordings, stage.context, strike)
    : strikeSynth(instrument, stage.context, strike)
}

/** Fades voices to silence within `cutSeconds` from `at`, and ends them; `bus` is their way out. */
export function fadeOut(bus: Gain, voices: Iterable<Voice>, at: number): void {
  bus.gain.cancelScheduledValues(at)
  bus.gain.setValueAtTime(1, at)
  bus.gain.linearRampToValueAtTime(0, at + cutSeconds)
  for (const voice of voices) voice.stop(at + cutSeconds)
}

/**
 * Calls `run` when the audio itself has come to a time: a silent source that ends then, so that it
 * stands still with the audio while that is suspended, and needs no timer. Returns the source, which may
 * be stopped at another time. `bus` has to stay connected until then: a source that is cut off before
 * its end never comes to it, and is never let go.
 */
export function whenReached(
  context: BaseContext,
  bus: Gain,
  time: number,
  run: () => void,
): Pick<ConstantSourceNode, 'stop'> {
  const marker = context.createConstantSource()
  marker.offset.value = 0
  marker.connect(bus.input)
  marker.onended = run
  marker.start()
  marker.stop(time)
  return marker
}
