import { writeFile } from 'node:fs/promises'
import { qrModules } from '../../src/devices/qr-code.ts'

const width = 640
const height = 480
/** Pictures a second. */
const rate = 5

/**
 * Writes QR codes as a film that Chromium takes for its camera (`--use-file-for-fake-video-capture`), each for a fifth
 * of a second, over and over: YUV4MPEG2, dark codes on a light grey wall.
 */
export async function writeCodeVideo(file: string, texts: readonly string[]): Promise<void> {
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420\n`)
  await writeFile(file, Buffer.concat([head, ...texts.map(picture)]))
}

function picture(text: string): Buffer {
  const modules = qrModules(text)
  const scale = Math.floor(height / modules.length)
  const left = Math.floor((width - modules.length * scale) / 2)
  const top = Math.floor((height - modules.length * scale) / 2)
  const luma = Buffer.alloc(width * height, 180)
  for (const [y, row] of modules.entries())
    for (const [x, dark] of row.entries())
      for (let line = 0; line < scale; line++) {
        const from = (top + y * scale + line) * width + left + x * scale
        luma.fill(dark ? 30 : 230, from, from + scale)
      }
  // Without colour.
  const chroma = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
}
