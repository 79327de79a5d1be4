const headerBytes = 44
/** PCM, of whole numbers. */
const pcm = 1
const bytesPerSample = 2

/**
 * Samples of one channel, −1 to 1 (what is beyond is clipped), as a WAV file of 16 bits, little-endian.
 *
 * @param sampleRate samples a second
 * @see Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0" (1991), RIFF WAVE
 */
export function wavOf(samples: Float32Array, sampleRate: number): Uint8Array<ArrayBuffer> {
  const dataBytes = samples.length * bytesPerSample
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
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * bytesPerSample, true)
  view.setUint16(32, bytesPerSample, true)
  view.setUint16(34, 8 * bytesPerSample, true)
  word(36, 'data')
  view.setUint32(40, dataBytes, true)
  for (let at = 0; at < samples.length; at += 1) {
    const clipped = Math.max(-1, Math.min(1, samples[at] ?? 0))
    // 16 bits reach one further below zero than above.
    const whole = Math.round(clipped < 0 ? clipped * 0x8000 : clipped * 0x7fff)
    view.setInt16(headerBytes + at * bytesPerSample, whole, true)
  }
  return bytes
}
