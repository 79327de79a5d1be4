/** Length of a frame, in ms: within one, a voice hardly changes. */
export const frameMs = 20
/** What a frame without any sound counts as, in dB of full scale: below every microphone's own noise. */
const silentDb = -100
/** Hum of mains and rumble of rooms lie below, in Hz. */
const highPassHz = 200
/** Voices lie between, in Hz: a low man's, a child's. */
const lowestPitch = 70
const highestPitch = 400
/** How alike a sound is to itself one period later, 0–1, to be called voiced. */
const voicedFrom = 0.5

export interface VoiceFrame {
  readonly samples: Float32Array
  /** How loud it is without what is too low for speech, in dB of full scale, a square wave being 0. */
  readonly level: number
  /** Not a single sample differs from zero: no microphone gives that, but one that has not begun. */
  readonly empty: boolean
  /** Whether it has a pitch, as vowels have and clicks have not; worked out when it is asked for. */
  readonly voiced: () => boolean
}

/** Cuts samples, in pieces of any length, into frames. */
export function createVoiceFrames(sampleRate: number): (samples: Float32Array) => readonly VoiceFrame[] {
  const size = Math.round((sampleRate * frameMs) / 1000)
  const keep = 1 / (1 + (2 * Math.PI * highPassHz) / sampleRate)
  let held = new Float32Array(size)
  let filled = 0
  /** State of the high-pass of first order. */
  let before = 0
  let passed = 0
  let previous = new Float32Array(size)

  function measure(samples: Float32Array): VoiceFrame {
    const high = new Float32Array(size)
    let power = 0
    let empty = true
    for (let at = 0; at < size; at += 1) {
      const sample = finite(samples[at])
      if (sample !== 0) empty = false
      passed = keep * (passed + sample - before)
      before = sample
      high[at] = passed
      power += passed * passed
    }
    const last = previous
    previous = high
    const level = power === 0 ? silentDb : Math.max(silentDb, 10 * Math.log10(power / size))
    return { samples, level, empty, voiced: () => isVoiced(last, high, sampleRate) }
  }

  return samples => {
    const frames: VoiceFrame[] = []
    for (let at = 0; at < samples.length; ) {
      const more = samples.subarray(at, at + size - filled)
      held.set(more, filled)
      filled += more.length
      at += more.length
      if (filled < size) break
      frames.push(measure(held))
      held = new Float32Array(size)
      filled = 0
    }
    return frames
  }
}

/** A broken driver's samples would poison every sum after them. */
const finite = (sample: number | undefined) =>
  sample !== undefined && Number.isFinite(sample) ? Math.max(-1, Math.min(1, sample)) : 0

/** Whether two frames in a row repeat themselves at a voice's pitch: the largest normalised autocorrelation. */
function isVoiced(first: Float32Array, second: Float32Array, sampleRate: number): boolean {
  // Every second sample is enough for pitches this low, at a quarter of the work.
  const signal = new Float32Array(first.length)
  const half = Math.floor(first.length / 2)
  for (let at = 0; at < half; at += 1) {
    signal[at] = ((first[2 * at] ?? 0) + (first[2 * at + 1] ?? 0)) / 2
    signal[half + at] = ((second[2 * at] ?? 0) + (second[2 * at + 1] ?? 0)) / 2
  }
  const rate = sampleRate / 2
  for (let lag = Math.floor(rate / highestPitch); lag <= Math.ceil(rate / lowestPitch); lag += 1) {
    let product = 0
    let energy = 0
    for (let at = lag; at < 2 * half; at += 1) {
      const now = signal[at] ?? 0
      const then = signal[at - lag] ?? 0
      product += now * then
      energy += now * now + then * then
    }
    if (energy > 0 && (2 * product) / energy >= voicedFrom) return true
  }
  return false
}
