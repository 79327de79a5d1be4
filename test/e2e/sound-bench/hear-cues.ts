import { pitchLaw, sweepLaw } from '../../../src/sound/sound-laws.ts'
import { type Frame, frameSeconds, framesOf } from './cue-features.ts'
import { halved, highPassed } from './spectrum.ts'

/** What can be said of a stretch of sound in plain words, as numbers. */
export type Features = readonly number[]

/** A cue, and where there is a second one 300 ms later, that. */
export interface Heard {
  /** Of the whole, and the MIDI note that it stands on. */
  readonly features: Features
  readonly key: number
  /** Decibels, without what is added towards the bottom. */
  readonly force: number
  /** Until the second may begin. */
  readonly first: { readonly features: Features; readonly key: number }
  /** From there on, and what is left when the first is over. */
  readonly second: {
    readonly features: Features
    readonly pitches: readonly number[]
    readonly leftPitches: readonly number[]
  }
}

/** Listens as with one ear, or at a mono loudspeaker; `highPass`: hertz below which there is nothing to hear, 0 for all. */
export function hearCue(sides: readonly Float32Array[], highPass: number): Heard {
  const [left, right] = sides
  if (!left || !right) throw new Error('two sides are heard')
  const mono = halved(left.map((sample, index) => (sample + (right[index] ?? 0)) / 2))
  const frames = framesOf(highPass === 0 ? mono : highPassed(mono, highPass))
  const secondAt = Math.round(sweepLaw.stagger / frameSeconds)
  // A frame and a release after the first has ended.
  const leftAt = Math.round((sweepLaw.longestOfTwo + 0.04) / frameSeconds)
  const loudest = Math.max(...frames.map(({ level }) => level))
  const left2 = frames.slice(leftAt).filter(({ level }) => level > loudest - range)
  const first = frames.slice(0, secondAt)
  const second = frames.slice(secondAt - 1)
  const key = keyOf(frames)
  const nothing = featuresOf(second).map(() => 0)
  return {
    features: featuresOf(frames),
    key,
    force: loudest - 0.25 * (pitchLaw.top - key),
    first: { features: featuresOf(first), key: keyOf(first) },
    second: {
      features: [...featuresOf(second), ...(left2.length < 2 ? nothing : featuresOf(left2))],
      pitches: plateausOf(second).map(({ pitch }) => pitch),
      leftPitches: plateausOf(left2).map(({ pitch }) => pitch),
    },
  }
}

/** Decibels below the loudest frame that are still heard. */
const range = 30

function heardOf(frames: readonly Frame[]): readonly Frame[] {
  const loudest = Math.max(...frames.map(({ level }) => level))
  const heard = ({ level }: Frame) => level > loudest - range
  return frames.slice(frames.findIndex(heard), frames.findLastIndex(heard) + 1)
}

interface Plateau {
  readonly pitch: number
  readonly frames: number
}

/** Stretches of one pitch, three frames or longer. */
function plateausOf(frames: readonly Frame[]): readonly Plateau[] {
  const plateaus: Plateau[] = []
  let run: number[] = []
  const end = () => {
    if (run.length >= 3) {
      const pitch = run.toSorted((a, b) => a - b)[run.length >> 1] ?? 0
      const last = plateaus.at(-1)
      if (last && Math.abs(last.pitch - pitch) < 0.6) {
        plateaus[plateaus.length - 1] = { pitch: last.pitch, frames: last.frames + run.length }
      } else plateaus.push({ pitch, frames: run.length })
    }
    run = []
  }
  for (const { pitch, clarity } of frames) {
    const before = run.at(-1)
    const clear = clarity >= 0.12
    if (!clear || (before !== undefined && Math.abs(pitch - before) > 0.5)) end()
    if (clear) run.push(pitch)
  }
  end()
  return plateaus
}

/** The lowest pitch that is held, for 46 ms where there is such a one. */
function keyOf(frames: readonly Frame[]): number {
  const all = plateausOf(heardOf(frames))
  const long = all.filter(plateau => plateau.frames >= 4)
  return Math.min(...(long.length > 0 ? long : all).map(({ pitch }) => pitch))
}

/** Where something begins: peaks of what is new in the spectrum, 58 ms apart at least. */
function onsetsOf(frames: readonly Frame[]): readonly number[] {
  const onsets = [0]
  for (const [index, { flux }] of frames.entries()) {
    const near = frames.slice(Math.max(0, index - 2), index + 3).map(frame => frame.flux)
    const apart = index - (onsets.at(-1) ?? 0) >= 5 || onsets.length === 1
    if (index >= 3 && flux > 0.3 && flux === Math.max(...near) && apart) onsets.push(index)
  }
  return onsets
}

/** Length, onsets and their rate, pitches and their ways, attack and decay, clarity, brightness, overtones. */
function featuresOf(all: readonly Frame[]): Features {
  const frames = heardOf(all)
  const pitches = plateausOf(frames).map(({ pitch }) => pitch)
  const lowest = Math.min(...pitches, 90)
  const steps = pitches.slice(1).map((pitch, index) => pitch - (pitches[index] ?? pitch))
  const onsets = onsetsOf(frames)
  const gaps = onsets.slice(1).map((onset, index) => onset - (onsets[index] ?? 0))
  const levels = frames.map(({ level }) => level)
  const falls = levels.map((level, index) => level - Math.min(...levels.slice(index, index + 9)))
  return [
    Math.log2(frames.length * frameSeconds),
    onsets.length,
    10 * mean(gaps) * frameSeconds,
    Math.min(pitches.length, 7),
    pitches.length === 0 ? 0 : Math.min(24, Math.max(...pitches) - lowest),
    (pitches.at(-1) ?? 0) - (pitches[0] ?? 0),
    steps.filter(step => step < -0.6).length,
    Math.min(12, steps[0] ?? 0),
    levels.indexOf(Math.max(...levels)),
    (levels[8] ?? levels.at(-1) ?? 0) - (levels[3] ?? 0),
    Math.max(...falls),
    mean(frames.map(({ clarity }) => clarity)),
    Math.log2(mean(frames.map(({ centroid }) => centroid)) / 440) - (lowest - 69) / 12,
    ...[0, 1, 2, 3, 4].map(part => mean(frames.map(({ overtones }) => overtones[part] ?? 0))),
  ]
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
