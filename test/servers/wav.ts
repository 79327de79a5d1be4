/** Sound in one channel of 16 bits a sample. */
export interface Wav {
  /** Hz */
  readonly rate: number
  readonly samples: Int16Array
}

/** The first sound of a WAV file: PCM in one channel of 16 bits. Throws an Error that names what it is instead. */
export function readWav(bytes: Uint8Array): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.byteLength < 12 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('It is no WAV file.')
  let format: { readonly rate: number } | undefined
  for (let at = 12; at + 8 <= bytes.byteLength; ) {
    const size = view.getUint32(at + 4, true)
    const start = at + 8
    if (start + size > bytes.byteLength) throw new Error(`Its part “${tag(at)}” is cut off.`)
    if (tag(at) === 'fmt ') format = readFormat(view, start, size)
    if (tag(at) === 'data') {
      if (format === undefined) throw new Error('Its sound comes before its format.')
      // A copy: the part need not begin at an even byte of the buffer.
      return {
        rate: format.rate,
        samples: new Int16Array(bytes.slice(start, start + size - (size % 2)).buffer),
      }
    }
    at = start + size + (size % 2)
  }
  throw new Error('It has no sound.')
}

function readFormat(view: DataView, start: number, size: number): { readonly rate: number } {
  if (size < 16) throw new Error('Its format is cut off.')
  const [kind, channels, bits] = [0, 2, 14].map(offset => view.getUint16(start + offset, true))
  if (kind !== 1 || channels !== 1 || bits !== 16) {
    throw new Error(`It has kind ${kind}, ${channels} channels, ${bits} bits; PCM (1), one and 16 are read.`)
  }
  return { rate: view.getUint32(start + 4, true) }
}

export function writeWav({ rate, samples }: Wav): Uint8Array<ArrayBuffer> {
  const head = 44
  const bytes = new Uint8Array(head + samples.byteLength)
  const view = new DataView(bytes.buffer)
  const tag = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  tag(0, 'RIFF')
  view.setUint32(4, head - 8 + samples.byteLength, true)
  tag(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, samples.byteLength, true)
  bytes.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), head)
  return bytes
}
