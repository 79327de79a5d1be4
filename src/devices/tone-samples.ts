import type { Sample, SampledInstrument, SampleSet } from './samples.ts'

/** Decoded recordings of one instrument by MIDI note. */
export type Recordings = ReadonlyMap<number, AudioBuffer>

export interface SampleStore {
  /** What is decoded already, or undefined. */
  ready(instrument: SampledInstrument): Recordings | undefined
  /**
   * Loads an instrument. Resolves with false if it cannot be had; asking again tries again. Calls for
   * an instrument under way share one load.
   */
  load(instrument: SampledInstrument): Promise<boolean>
  /** Memory of what is decoded, in bytes; never above the limit. */
  bytes(): number
  /** Lets go of everything decoded. Notes that sound keep theirs to their end. */
  release(): void
}

/** Decoded at the recordings' own rate, whatever the output's: memory does not depend on the machine. */
const sampleRate = 44_100
/** The recordings are 192 kbit/s throughout. */
const mp3BytesPerSecond = 24_000
/** Frames of an MP3 lean on those before and after: a little more than is kept is decoded. */
const mp3Margin = 0.25

/** Everything there is decodes to 5.2 MB; a larger set lets go of what was used longest ago. */
const decodedLimit = 8_000_000

export function createSampleStore(set: SampleSet): SampleStore {
  /** In order of use, the latest last. */
  const decoded = new Map<SampledInstrument, Recordings>()
  const loading = new Map<SampledInstrument, Promise<boolean>>()
  const sizeOf = (recordings: Recordings) =>
    [...recordings.values()].reduce((sum, { length }) => sum + length * Float32Array.BYTES_PER_ELEMENT, 0)
  const bytes = () => [...decoded.values()].reduce((sum, recordings) => sum + sizeOf(recordings), 0)

  async function loadNow(instrument: SampledInstrument): Promise<boolean> {
    try {
      const recordings = new Map<number, AudioBuffer>()
      for (const sample of set[instrument]) recordings.set(sample.note, await decode(sample))
      if (sizeOf(recordings) > decodedLimit) return false
      for (const oldest of decoded.keys()) {
        if (bytes() + sizeOf(recordings) <= decodedLimit) break
        decoded.delete(oldest)
      }
      decoded.set(instrument, recordings)
      return true
    } catch {
      // Missing or broken recordings are expected (a partial installation): the synthesiser plays instead.
      return false
    } finally {
      loading.delete(instrument)
    }
  }

  return {
    ready(instrument) {
      const recordings = decoded.get(instrument)
      if (recordings) {
        decoded.delete(instrument)
        decoded.set(instrument, recordings)
      }
      return recordings
    },
    load(instrument) {
      if (decoded.has(instrument)) return Promise.resolve(true)
      const under = loading.get(instrument) ?? loadNow(instrument)
      if (!loading.has(instrument)) loading.set(instrument, under)
      return under
    },
    bytes,
    release: () => decoded.clear(),
  }
}

/** Fetches a recording and decodes the part that is kept, to one channel. Rejects if it cannot. */
async function decode({ url, from, keep }: Sample): Promise<AudioBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  const file = await response.arrayBuffer()
  const head = file.slice(0, Math.ceil((from + keep + mp3Margin) * mp3BytesPerSecond))
  const whole = await new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(head)
  const start = Math.round(from * sampleRate)
  const length = Math.min(Math.round(keep * sampleRate), whole.length - start)
  if (length <= 0) throw new Error(`nothing to hear in ${url}`)
  const kept = new AudioBuffer({ length, numberOfChannels: 1, sampleRate })
  const mixed = kept.getChannelData(0)
  for (let channel = 0; channel < whole.numberOfChannels; channel++) {
    const part = whole.getChannelData(channel)
    for (let index = 0; index < length; index++) {
      mixed[index] = (mixed[index] ?? 0) + (part[start + index] ?? 0) / whole.numberOfChannels
    }
  }
  return kept
}
