import { seededRandom } from '../../../src/sound/seeded-random.ts'

export const rate = 16_000

/** Amplitude of so many dB of full scale. */
const amplitude = (db: number) => 10 ** (db / 20)
const samplesOf = (ms: number) => Math.round((ms * rate) / 1000)

export const silence = (ms: number) => new Float32Array(samplesOf(ms))

/** White noise whose effective level is `db`. */
export function noise(ms: number, db: number, seed = 1): Float32Array {
  const random = seededRandom(seed)
  const peak = amplitude(db) * Math.sqrt(3)
  return silence(ms).map(() => peak * (2 * random() - 1))
}

/** Noise of fans and streets: each sample keeps much of the one before. */
export function rumble(ms: number, db: number, seed = 1): Float32Array {
  let last = 0
  const shaped = noise(ms, 0, seed).map(sample => {
    last = 0.97 * last + 0.03 * sample
    return last
  })
  const power = shaped.reduce((sum, sample) => sum + sample * sample, 0) / shaped.length
  const factor = amplitude(db) / Math.sqrt(power)
  return shaped.map(sample => sample * factor)
}

/** Hum of mains with its overtones. */
export function hum(ms: number, db: number, hertz = 50): Float32Array {
  return silence(ms).map((_, at) =>
    [1, 2, 3, 4].reduce(
      (sum, overtone) =>
        sum + (amplitude(db) / overtone) * Math.sin((2 * Math.PI * hertz * overtone * at) / rate),
      0,
    ),
  )
}

/** A knock of 15 ms that dies away. */
export function click(db: number, seed = 1): Float32Array {
  return noise(15, db, seed).map((sample, at) => sample * Math.exp(-at / samplesOf(4)))
}

/** One period of a voice, in so many steps that no step is heard: to sum its overtones anew for every sample takes long. */
const voiceSteps = 65_536
const voicePeriod = Float64Array.from({ length: voiceSteps }, (_, at) => {
  const phase = (2 * Math.PI * at) / voiceSteps
  let sum = 0
  for (let overtone = 1; overtone <= 10; overtone += 1) sum += Math.sin(overtone * phase) / overtone ** 0.7
  return sum
})

/** Like speech: overtones of a gliding pitch, four syllables a second with closures between. */
export function speechLike(ms: number, db: number, pitch = 120): Float32Array {
  let phase = 0
  return silence(ms).map((_, at) => {
    const seconds = at / rate
    phase = (phase + (pitch * (1 + 0.1 * Math.sin(2 * Math.PI * 0.7 * seconds))) / rate) % 1
    const syllable = Math.sin(Math.PI * ((seconds * 4) % 1)) ** 0.5
    return amplitude(db) * 0.7 * syllable * (voicePeriod[Math.floor(phase * voiceSteps)] ?? 0)
  })
}

export function joined(...parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Both at once, as long as the first. */
export function mixed(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((sample, at) => Math.max(-1, Math.min(1, sample + (other[at] ?? 0))))
}

/** Whether they are the same to the bit: far quicker than to compare number by number. */
export const alike = (one: Float32Array, other: Float32Array) => bytesOf(one).equals(bytesOf(other))
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength)
