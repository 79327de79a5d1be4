import { inflateSync } from 'node:zlib'

/** Pixels of a picture, row by row, four numbers of 0–255 each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

const signature = '89504e470d0a1a0a'

/** Reads the kind of PNG that Chromium writes of a page with a clear ground: 8 bits, RGBA, not interlaced. */
export function decodePng(file: Buffer): Pixels {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('No PNG.')
  const data: Buffer[] = []
  let head: Buffer = Buffer.alloc(0)
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') head = body
    if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  const [depth, colours, , , interlaced] = head.subarray(8)
  if (depth !== 8 || colours !== 6 || interlaced !== 0) throw new Error('Another kind of PNG.')
  const width = head.readUInt32BE(0)
  const height = head.readUInt32BE(4)
  return { width, height, rgba: unfiltered(inflateSync(Buffer.concat(data)), width * 4, height) }
}

/** PNG (Third Edition), section 9: each byte is told by its difference from neighbours that were read before. */
function unfiltered(raw: Buffer, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= 4 ? (out[at - 4] ?? 0) : 0
      const up = y > 0 ? (out[at - stride] ?? 0) : 0
      const corner = x >= 4 && y > 0 ? (out[at - stride - 4] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter]
      if (guess === undefined) throw new Error(`No such filter: ${filter}`)
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
