import { expect, test } from 'vitest'
import { qrModules } from '../../../src/devices/qr-code.ts'
import { createQrReader } from '../../../src/devices/qr-reader.ts'

/** Codes side by side on white, each module so many pixels wide. */
function picture(width: number, height: number, texts: readonly string[], scale: number): ImageData {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  let left = 0
  for (const text of texts) {
    const modules = qrModules(text)
    for (const [y, row] of modules.entries())
      for (const [x, dark] of row.entries())
        for (let line = 0; dark && line < scale; line++) {
          const from = ((y * scale + line) * width + left + x * scale) * 4
          for (let pixel = 0; pixel < scale; pixel++) data.fill(0, from + pixel * 4, from + pixel * 4 + 3)
        }
    left += modules.length * scale
  }
  return { width, height, data } as ImageData // all that is read of one
}

const withoutNative = () => createQrReader(undefined)

test('reads all codes in a picture', async () => {
  const read = await withoutNative()
  const seen = await read(picture(640, 240, ['clavier1:AB', 'clavier1:CD'], 6), true)
  expect([...seen].sort()).toEqual(['clavier1:AB', 'clavier1:CD'])
})

test('reads a picture as large as a photograph', async () => {
  const read = await withoutNative()
  expect(await read(picture(4_032, 200, ['clavier1:AB'], 6), true)).toEqual(['clavier1:AB'])
})

test('sees nothing where there is none', async () => {
  const read = await withoutNative()
  expect(await read(picture(320, 240, [], 1))).toEqual([])
  expect(await read(picture(1, 1, [], 1))).toEqual([])
})

test('goes on by itself where the browser sees nothing, or breaks', async () => {
  class Broken {
    static getSupportedFormats = async () => ['qr_code']
    detect = () => Promise.reject(new Error('The service does not run.'))
  }
  const read = await createQrReader(Broken)
  expect(await read(picture(320, 240, ['clavier1:AB'], 6), true)).toEqual(['clavier1:AB'])
})
