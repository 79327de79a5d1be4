/** Measures rendered audio. Channels: 0 left, 1 right. Times in seconds, levels in decibels. */
export interface Span {
  readonly channel: 0 | 1
  readonly from: number
  readonly to: number
}

const quietest = -160

export function rms(buffer: AudioBuffer, span: Span): number {
  const samples = cutOut(buffer, span)
  return decibels(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length))
}

export function peak(buffer: AudioBuffer, span: Span): number {
  return decibels(cutOut(buffer, span).reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0))
}

/** Seconds at which something sounds after 15 ms without anything, above −80 dB on either side. */
export function onsets(buffer: AudioBuffer): readonly number[] {
  const [left, right] = [buffer.getChannelData(0), buffer.getChannelData(1)]
  const pause = 0.015 * buffer.sampleRate
  const found: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let index = 0; index < buffer.length; index++) {
    if (Math.max(Math.abs(left[index] ?? 0), Math.abs(right[index] ?? 0)) < 0.0001) continue
    if (index - last > pause) found.push(index / buffer.sampleRate)
    last = index
  }
  return found
}

/** Level of one frequency (Goertzel's algorithm through a Hann window). */
export function toneLevel(buffer: AudioBuffer, span: Span, hertz: number): number {
  const samples = cutOut(buffer, span)
  const step = (2 * Math.PI * hertz) / buffer.sampleRate
  let [last, before] = [0, 0]
  for (const [index, sample] of samples.entries()) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / samples.length)
    const next = sample * window + 2 * Math.cos(step) * last - before
    before = last
    last = next
  }
  const power = last * last + before * before - 2 * Math.cos(step) * last * before
  return decibels((4 * Math.sqrt(Math.max(power, 0))) / samples.length)
}

function cutOut(buffer: AudioBuffer, { channel, from, to }: Span): Float32Array {
  const { sampleRate } = buffer
  const samples = buffer.getChannelData(channel).subarray(from * sampleRate, to * sampleRate)
  if (samples.length === 0) throw new Error(`nothing between ${from} s and ${to} s`)
  return samples
}

function decibels(amplitude: number): number {
  return Math.max(quietest, 20 * Math.log10(amplitude))
}
