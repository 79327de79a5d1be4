import { qrModules } from './qr-code.ts'

/** Pixels of a module: several codes in one picture are found from four on. */
const scale = { one: 8, several: 4 } as const

/** QR codes in rows of a white picture, in order, as PNG. */
export async function codePicture(texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const codes = texts.map(qrModules)
  const pixels = codes.length === 1 ? scale.one : scale.several
  const columns = Math.ceil(Math.sqrt(codes.length))
  const side = Math.max(...codes.map(code => code.length)) * pixels
  const canvas = new OffscreenCanvas(columns * side, Math.ceil(codes.length / columns) * side)
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('There is no canvas.')
  brush.fillStyle = '#fff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.fillStyle = '#000'
  for (const [place, code] of codes.entries()) {
    const left = (place % columns) * side
    const top = Math.floor(place / columns) * side
    for (const [y, row] of code.entries())
      for (const [x, dark] of row.entries())
        if (dark) brush.fillRect(left + x * pixels, top + y * pixels, pixels, pixels)
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}
