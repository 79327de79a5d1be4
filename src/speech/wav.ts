const headerBytes = 44
/** PCM, of whole numbers. */
const pcm = 1
const bytesPerSample = 2

/**
 * Samples, −1 to 1 (what is beyond is clipped), as a WAV file of 16 bits, little-endian.
 *
 * @param channels one or more, each as long as the first
 * @param sampleRate samples a second
 * @see Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0" (1991), RIFF WAVE
 */
export function wavOf(channels: readonly Float32Array[], sampleRate: number): Uint8Array<ArrayBuffer> {
  const frames = channels[0]?.length ?? 0
  const frameBytes = channels.length * bytesPerSample
  const dataBytes = frames * frameBytes
  const bytes = new Uint8Array(headerBytes + dataBytes)
  const view = new DataView(bytes.buffer)
  const word = (at: number, text: string) =>
    bytes.set(
      Array.from(text, letter => letter.charCodeAt(0)),
      at,
    )
  word(0, 'RIFF')
  view.setUint32(4, headerBytes - 8 + dataBytes, true)
  word(8, 'WAVE')
  word(12, 'fmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, pcm, true)
  view.setUint16(22, channels.length, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * frameBytes, true)
  view.setUint16(32, frameBytes, true)
  view.setUint16(34, 8 * bytesPerSample, true)
  word(36, 'data')
  view.setUint32(40, dataBytes, true)
  for (const [channel, samples] of channels.entries()) {
    for (let at = 0; at < frames; at += 1) {
      const clipped = Math.max(-1, Math.min(1, samples[at] ?? 0))
      // 16 bits reach one further below zero than above.
      const whole = Math.round(clipped < 0 ? clipped * 0x8000 : clipped * 0x7fff)
      view.setInt16(headerBytes + at * frameBytes + channel * bytesPerSample, whole, true)
    }
  }
  return bytes
}
