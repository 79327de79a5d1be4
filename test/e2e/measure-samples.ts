/** Decibels of the samples between two moments, in seconds. */
export function levelBetween(samples: readonly number[], rate: number, from: number, to: number): number {
  const part = samples.slice(Math.round(from * rate), Math.round(to * rate))
  return 10 * Math.log10(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length + 1e-12)
}

/** Where, from a sample on, so many in a row are silent; infinite where that is nowhere. */
export function silenceFrom(samples: readonly number[], from: number, length: number): number {
  let start = from
  for (let at = from; at < samples.length; at += 1) {
    if (Math.abs(samples[at] ?? 0) > 0.0005) start = at + 1
    else if (at - start >= length) return start
  }
  return Number.POSITIVE_INFINITY
}

/** A WAV file, read by another hand than the one that writes them. Throws an Error for what is not 16-bit PCM. */
export function readPcm(bytes: Buffer): { readonly rate: number; readonly channels: readonly number[][] } {
  const tag = (at: number) => bytes.toString('latin1', at, at + 4)
  if (tag(0) !== 'RIFF' || tag(8) !== 'WAVE' || tag(12) !== 'fmt ' || tag(36) !== 'data')
    throw new Error(`Its parts are ${[0, 8, 12, 36].map(tag).join()}.`)
  const [riff, data] = [bytes.readUInt32LE(4), bytes.readUInt32LE(40)]
  if (riff !== bytes.length - 8 || data !== bytes.length - 44)
    throw new Error(`It says ${riff} and ${data} of ${bytes.length} bytes.`)
  const [kind, count, block, bits] = [20, 22, 32, 34].map(at => bytes.readUInt16LE(at))
  const [rate, byteRate] = [24, 28].map(at => bytes.readUInt32LE(at))
  if (kind !== 1 || bits !== 16 || !count || !rate || block !== 2 * count || byteRate !== rate * block)
    throw new Error(`Its format is ${[kind, count, rate, byteRate, block, bits].join()}.`)
  const channels = Array.from({ length: count }, (_, channel) =>
    Array.from(
      { length: data / block },
      (_, frame) => bytes.readInt16LE(44 + block * frame + 2 * channel) / 0x8000,
    ),
  )
  return { rate, channels }
}
