import type { Sample, SampledInstrument, SampleSet } from './samples.ts'

/** Decoded recordings of one instrument by MIDI note. */
export type Recordings = ReadonlyMap<number, AudioBuffer>

export interface SampleStore {
  /** What is decoded already, or undefined. */
  ready(instrument: SampledInstrument): Recordings | undefined
  /**
   * Loads an instrument. Resolves with false if it cannot be had, after 10 s at the latest; asking again tries
   * again, but not within half a minute. Calls for an instrument under way share one load.
   */
  load(instrument: SampledInstrument): Promise<boolean>
  /** Memory of what is decoded, in bytes; never above the limit. */
  bytes(): number
  /** Lets go of everything decoded. Notes that sound keep theirs to their end. */
  release(): void
}

export interface SampleStoreOptions {
  /** Fetches a recording and decodes it to what is kept. Rejects if it cannot, or once `signal` is aborted. */
  readonly decode?: (sample: Sample, signal: AbortSignal) => Promise<AudioBuffer>
  /** Milliseconds, monotonic. */
  readonly now?: () => number
  /** A signal that is aborted after so many ms. */
  readonly timeout?: (ms: number) => AbortSignal
}

/** Decoded at the recordings' own rate, whatever the output's: memory does not depend on the machine. */
const sampleRate = 44_100
/** The recordings are 192 kbit/s throughout. */
const mp3BytesPerSecond = 24_000
/** Frames of an MP3 lean on those before and after: a little more than is kept is decoded. */
const mp3Margin = 0.25

/** Everything there is decodes to 5.2 MB; a larger set lets go of what was used longest ago. */
export const decodedLimit = 8_000_000
/** They lie on this machine: what has not come after so many ms hangs. */
const patience = 10_000
/** What could not be had is not asked for with every key, but so many ms later. */
const retryAfter = 30_000

export function createSampleStore(set: SampleSet, options: SampleStoreOptions = {}): SampleStore {
  const decode = options.decode ?? fetchDecoded
  const now = options.now ?? (() => performance.now())
  const timeout = options.timeout ?? (ms => AbortSignal.timeout(ms))
  /** In order of use, the latest last. */
  const decoded = new Map<SampledInstrument, Recordings>()
  const loading = new Map<SampledInstrument, Promise<boolean>>()
  /** When an instrument could not be had. */
  const failed = new Map<SampledInstrument, number>()
  /** Rises with every release: what was under way then is not kept. */
  let releases = 0
  const bytes = () => [...decoded.values()].reduce((sum, recordings) => sum + sizeOf(recordings), 0)

  async function loadNow(instrument: SampledInstrument): Promise<boolean> {
    const before = releases
    try {
      const signal = timeout(patience)
      const all = set[instrument].map(async sample => [sample.note, await decode(sample, signal)] as const)
      const recordings: Recordings = new Map(await Promise.race([Promise.all(all), aborted(signal)]))
      if (releases !== before) return false
      keep(instrument, recordings)
      failed.delete(instrument)
      return true
    } catch {
      // Missing, broken or hanging recordings are expected (a partial installation): the synthesiser plays instead.
      failed.set(instrument, now())
      return false
    }
  }

  /** Throws an Error where they are too large. */
  function keep(instrument: SampledInstrument, recordings: Recordings): void {
    const size = sizeOf(recordings)
    if (size > decodedLimit || recordings.size === 0) throw new Error(`${size} bytes of ${instrument}`)
    for (const oldest of decoded.keys()) {
      if (bytes() + size <= decodedLimit) break
      decoded.delete(oldest)
    }
    decoded.set(instrument, recordings)
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
      const under = loading.get(instrument)
      if (under) return under
      const last = failed.get(instrument)
      if (last !== undefined && now() - last < retryAfter) return Promise.resolve(false)
      const load = loadNow(instrument).finally(() => {
        if (loading.get(instrument) === load) loading.delete(instrument)
      })
      loading.set(instrument, load)
      return load
    },
    bytes,
    release() {
      releases += 1
      loading.clear()
      decoded.clear()
    },
  }
}

function sizeOf(recordings: Recordings): number {
  return [...recordings.values()].reduce(
    (sum, { length }) => sum + length * Float32Array.BYTES_PER_ELEMENT,
    0,
  )
}

/** Rejects once a signal is aborted: decoding does not heed it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Decodes the part of a recording that is kept, to one channel. */
async function fetchDecoded({ url, from, keep }: Sample, signal: AbortSignal): Promise<AudioBuffer> {
  const response = await fetch(url, { signal })
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
