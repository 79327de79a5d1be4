import { lookedAtRate, transform } from './spectrum.ts'

/** Samples of a frame (46 ms: a note of a trill is twice that), and from one to the next (12 ms). */
const frame = 1024
const hop = 256
export const frameSeconds = hop / lookedAtRate
/** Twice a frame: its autocorrelation is then not wrapped around. */
const length = 2 * frame
const binHertz = lookedAtRate / length
/** Mean square below which there is nothing to find a pitch in: −90 dB. */
const silence = 1e-9
/** MIDI notes that are looked for: those of a page, an octave and a few semitones up, and one to spare below. */
const lowest = 47
const highest = 87
/** What is above tells nothing of a pitch. */
const highestHertz = 5000

/** 46 ms of sound, as an ear has it. */
export interface Frame {
  /** Mean square in decibels. */
  readonly level: number
  /** Hertz about which the spectrum lies. */
  readonly centroid: number
  /** MIDI note, in fractions; what is heard even where its fundamental is missing. 0 in silence. */
  readonly pitch: number
  /** How much of the frame that pitch explains, 0–1. */
  readonly clarity: number
  /** Share of the spectrum that was not there two frames before, 0–1. */
  readonly flux: number
  /** Shares of the overtones at 1, 2, 3, 4–6 and 7–12 times the pitch. */
  readonly overtones: readonly number[]
}

export function framesOf(samples: Float32Array): readonly Frame[] {
  const frames: Frame[] = []
  const spectra: Float64Array[] = []
  for (let start = -frame / 2; start + frame / 2 < samples.length; start += 2 * hop) {
    for (const { power, spectrum, lags } of twoAt(samples, start)) {
      const { pitch, clarity } = power > silence ? pitchOf(lags) : { pitch: 0, clarity: 0 }
      frames.push({
        level: 10 * Math.log10(power + 1e-12),
        centroid: centroidOf(spectrum),
        pitch,
        clarity,
        flux: fluxOf(spectrum, spectra.at(-2)),
        overtones: overtonesOf(spectrum, pitch),
      })
      spectra.push(spectrum)
    }
  }
  return frames
}

interface Analysed {
  readonly power: number
  readonly spectrum: Float64Array
  /** Autocorrelation by lag in samples. */
  readonly lags: Float64Array
}

const hann = Float64Array.from(
  { length: frame },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / frame),
)

/** Two frames that follow each other, transformed at once as the parts of one complex signal. */
function twoAt(samples: Float32Array, start: number): readonly [Analysed, Analysed] {
  const real = new Float64Array(length)
  const imaginary = new Float64Array(length)
  const spectra = [new Float64Array(frame + 1), new Float64Array(frame + 1)] as const
  const powers = [0, 0] as [number, number]
  for (let index = 0; index < frame; index++) {
    const weight = hann[index] ?? 0
    const [first, second] = [samples[start + index] ?? 0, samples[start + hop + index] ?? 0]
    real[index] = first * weight
    imaginary[index] = second * weight
    powers[0] += (first * weight) ** 2 / frame
    powers[1] += (second * weight) ** 2 / frame
  }
  if (Math.max(...powers) > silence) {
    transform(real, imaginary)
    for (let bin = 0; bin <= frame; bin++) {
      const mirror = (length - bin) % length
      const [re, im] = [real[bin] ?? 0, imaginary[bin] ?? 0]
      const [reBack, imBack] = [real[mirror] ?? 0, imaginary[mirror] ?? 0]
      spectra[0][bin] = Math.sqrt((re + reBack) ** 2 + (im - imBack) ** 2) / 2
      spectra[1][bin] = Math.sqrt((im + imBack) ** 2 + (reBack - re) ** 2) / 2
    }
    autocorrelate(spectra, real, imaginary)
  }
  return [
    { power: powers[0], spectrum: spectra[0], lags: real },
    { power: powers[1], spectrum: spectra[1], lags: imaginary },
  ]
}

/** Of the spectrum's root, which weighs overtones much as the ear does (Tolonen & Karjalainen 2000). */
function autocorrelate(
  [first, second]: readonly [Float64Array, Float64Array],
  real: Float64Array,
  imaginary: Float64Array,
): void {
  real.fill(0)
  imaginary.fill(0)
  for (let bin = 0; bin * binHertz < highestHertz; bin++) {
    const mirror = (length - bin) % length
    real[bin] = real[mirror] = Math.sqrt(first[bin] ?? 0)
    imaginary[bin] = imaginary[mirror] = Math.sqrt(second[bin] ?? 0)
  }
  transform(real, imaginary)
}

const shortest = Math.floor(lookedAtRate / hertz(highest))
const longest = Math.ceil(lookedAtRate / hertz(lowest))

function pitchOf(lags: Float64Array): { readonly pitch: number; readonly clarity: number } {
  const whole = lags[0] ?? 0
  const peaks: { readonly lag: number; readonly height: number }[] = []
  for (let lag = shortest; lag <= longest; lag++) {
    const [before, here, after] = [lags[lag - 1] ?? 0, lags[lag] ?? 0, lags[lag + 1] ?? 0]
    if (here < before || here < after) continue
    const bend = before - 2 * here + after
    const aside = bend === 0 ? 0 : (0.5 * (before - after)) / bend
    peaks.push({ lag: lag + aside, height: (here - 0.25 * (before - after) * aside) / whole })
  }
  // Twice the period fits as well: the shortest that fits nearly as well is it.
  const best = Math.max(...peaks.map(({ height }) => height))
  const found = peaks.find(({ height }) => height >= 0.85 * best)
  if (!found) return { pitch: 0, clarity: 0 }
  return { pitch: 69 + 12 * Math.log2(lookedAtRate / found.lag / 440), clarity: found.height }
}

function centroidOf(spectrum: Float64Array): number {
  let [weighed, sum] = [0, 1e-12]
  for (let bin = 0; bin < spectrum.length; bin++) {
    const size = spectrum[bin] ?? 0
    weighed += bin * binHertz * size
    sum += size
  }
  return weighed / sum
}

function fluxOf(spectrum: Float64Array, before: Float64Array | undefined): number {
  let [fresh, sum] = [0, 1e-12]
  for (let bin = 0; bin < spectrum.length; bin++) {
    const size = spectrum[bin] ?? 0
    fresh += Math.max(0, size - (before?.[bin] ?? 0))
    sum += size
  }
  return fresh / sum
}

function overtonesOf(spectrum: Float64Array, pitch: number): readonly number[] {
  const sizes = Array.from({ length: 12 }, (_, index) => {
    const bin = Math.round(((index + 1) * hertz(pitch)) / binHertz)
    return Math.max(spectrum[bin - 1] ?? 0, spectrum[bin] ?? 0, spectrum[bin + 1] ?? 0)
  })
  const total = (values: readonly number[]) => values.reduce((sum, size) => sum + size, 0)
  const sum = total(sizes) + 1e-12
  const parts = [sizes.slice(0, 1), sizes.slice(1, 2), sizes.slice(2, 3), sizes.slice(3, 6), sizes.slice(6)]
  return parts.map(part => total(part) / sum)
}

function hertz(note: number): number {
  return 440 * 2 ** ((note - 69) / 12)
}
