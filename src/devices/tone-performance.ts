import { type BaseContext, dbToGain, Gain, Panner, Sampler, type Synth, type ToneAudioNode } from 'tone'
import type { Instrument, Score } from '../ports/sound.ts'
import type { SampledInstrument } from './samples.ts'
import { createSynth } from './tone-fallback.ts'
import type { Recordings } from './tone-samples.ts'

/** Fade of a cut, in seconds; with the limiter's look-ahead of 6 ms silence comes within 30 ms. */
export const cutSeconds = 0.02
/** Soft edges of a recording's note, in seconds: none is heard as a click, none blurs a trill. */
const edges = { attack: 0.004, release: 0.03 }
/** Time given to releases before a performance is over, in seconds. */
const tail = 0.1

export interface Stage {
  readonly context: BaseContext
  readonly output: ToneAudioNode
  /** The recordings of an instrument, or undefined: then the synthesiser stands in. */
  recordings(instrument: SampledInstrument): Recordings | undefined
}

export interface Performance {
  /** Resolves with true at the end of the score, with false when it was cut. */
  readonly ended: Promise<boolean>
  /** Fades everything out from `at` (seconds of the context, now by default). */
  cut(at?: number): void
}

/**
 * Schedules a whole score in absolute audio time from `startAt` (seconds of the context): nothing is
 * left to timers, so that a busy page does not make it stumble.
 */
export function performScore(score: Score, startAt: number, stage: Stage): Performance {
  const { context } = stage
  const bus = new Gain({ context, gain: 1 }).connect(stage.output)
  const seats = new Map<string, Seat>()
  for (const note of [...score.notes].sort((a, b) => a.at - b.at)) {
    const place = `${note.instrument} ${note.pan}`
    const seat = seats.get(place) ?? createSeat(note.instrument, note.pan, bus, stage)
    seats.set(place, seat)
    seat.play(hertz(note.note), note.duration, startAt + note.at, dbToGain(note.level))
  }

  const dispose = () => {
    if (bus.disposed) return
    for (const seat of seats.values()) seat.dispose()
    bus.dispose()
  }
  let end = (_whole: boolean): void => undefined
  const ended = new Promise<boolean>(resolve => {
    end = resolve
  })
  whenReached(context, bus, startAt + score.duration + tail, () => {
    end(true)
    dispose()
  })

  return {
    ended,
    cut(at = context.currentTime) {
      end(false)
      if (bus.disposed) return
      fadeOut(bus, at)
      whenReached(context, bus, at + cutSeconds + tail, dispose)
    },
  }
}

/** Fades a node to silence within `cutSeconds` from `at`. */
export function fadeOut(node: Gain, at: number): void {
  node.gain.cancelScheduledValues(at)
  node.gain.setValueAtTime(1, at)
  node.gain.linearRampToValueAtTime(0, at + cutSeconds)
}

/**
 * Calls `run` when the audio itself has come to a time: a silent source that ends then, so that it
 * stands still with the audio while that is suspended, and needs no timer.
 */
export function whenReached(context: BaseContext, bus: Gain, time: number, run: () => void): void {
  const marker = context.createConstantSource()
  marker.offset.value = 0
  marker.connect(bus.input)
  marker.onended = run
  marker.start()
  marker.stop(time)
}

/** Hertz of a MIDI note number, A4 = 440. */
export function hertz(note: number): number {
  return 440 * 2 ** ((note - 69) / 12)
}

/** One instrument at one place from left to right. */
interface Seat {
  play(hertz: number, duration: number, at: number, gain: number): void
  dispose(): void
}

function createSeat(instrument: Instrument, pan: number, bus: Gain, stage: Stage): Seat {
  const { context } = stage
  const panner = new Panner({ context, pan }).connect(bus)
  const recordings = instrument === 'tone' ? undefined : stage.recordings(instrument)
  if (recordings) {
    const sampler = createSampler(recordings, context, panner)
    return {
      play: (hertz, duration, at, gain) => sampler.triggerAttackRelease(hertz, duration, at, gain),
      dispose() {
        sampler.dispose()
        panner.dispose()
      },
    }
  }
  // A synthesiser plays one note at a time: each takes the first that is free again.
  const synths: { synth: Synth; freeFrom: number }[] = []
  return {
    play(hertz, duration, at, gain) {
      let free = synths.find(({ freeFrom }) => freeFrom <= at)
      if (!free) {
        free = { synth: createSynth(instrument, context, panner), freeFrom: at }
        synths.push(free)
      }
      free.synth.triggerAttackRelease(hertz, duration, at, gain)
      free.freeFrom = at + duration
    },
    dispose() {
      for (const { synth } of synths) synth.dispose()
      panner.dispose()
    },
  }
}

/** A sampler on decoded recordings; notes between them are repitched from the nearest. */
export function createSampler(recordings: Recordings, context: BaseContext, output: ToneAudioNode): Sampler {
  const urls = Object.fromEntries(recordings)
  return new Sampler({ context, urls, ...edges, curve: 'linear' }).connect(output)
}
