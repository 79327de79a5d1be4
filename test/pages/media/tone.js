const rate = 8000

/**
 * The address of so many seconds of a quiet tone: 8 bits, mono, 8,000 Hz.
 * @param {number} seconds
 */
function tone(seconds) {
  const length = seconds * rate
  const wave = new DataView(new ArrayBuffer(44 + length))
  /** @type {(at: number, text: string) => void} */
  const word = (at, text) => [...text].forEach((letter, place) => { wave.setUint8(at + place, letter.charCodeAt(0)) })
  word(0, 'RIFF')
  wave.setUint32(4, 36 + length, true)
  word(8, 'WAVEfmt ')
  wave.setUint32(16, 16, true)
  wave.setUint16(20, 1, true)
  wave.setUint16(22, 1, true)
  wave.setUint32(24, rate, true)
  wave.setUint32(28, rate, true)
  wave.setUint16(32, 1, true)
  wave.setUint16(34, 8, true)
  word(36, 'data')
  wave.setUint32(40, length, true)
  for (let at = 0; at < length; at += 1) wave.setUint8(44 + at, 128 + 20 * Math.sin((at * 440 * 2 * Math.PI) / rate))
  return URL.createObjectURL(new Blob([wave], { type: 'audio/wav' }))
}
/**
 * Gives it to every sound and film inside.
 * @param {ParentNode} root
 * @param {number} seconds
 */
function soundAll(root, seconds) {
  for (const media of root.querySelectorAll(/** @type {'audio'} */ ('audio, video'))) media.src = tone(seconds)
}
