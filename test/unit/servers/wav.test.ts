import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quietRoom } from '../../servers/flite-voice.ts'
import { readWav, writeWav } from '../../servers/wav.ts'

const samples = Int16Array.from([0, 1, -1, 32_767, -32_768, 12])
const wav = writeWav({ rate: 16_000, samples })

/** The same file with another number of 16 bits at an offset. */
function changed(at: number, value: number): Uint8Array {
  const copy = wav.slice()
  new DataView(copy.buffer).setUint16(at, value, true)
  return copy
}

describe('WAV files', () => {
  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.int16Array(), fc.integer({ min: 8_000, max: 96_000 }), (samples, rate) => {
        expect(readWav(writeWav({ rate, samples }))).toEqual({ rate, samples })
      }),
    )
  })

  test('parts before the sound are skipped, at odd places in a buffer too', () => {
    const extra = new Uint8Array([...new TextEncoder().encode('LIST'), 3, 0, 0, 0, 1, 2, 3, 0])
    const held = new Uint8Array([7, ...wav.subarray(0, 36), ...extra, ...wav.subarray(36)])
    expect(readWav(held.subarray(1))).toEqual({ rate: 16_000, samples })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a page', new TextEncoder().encode('<!doctype html><title>no sound</title>')],
    ['a file that is cut off', wav.subarray(0, wav.length - 2)],
    ['only a head', wav.subarray(0, 36)],
    ['two channels', changed(22, 2)],
    ['eight bits', changed(34, 8)],
    ['compressed sound', changed(20, 85)],
  ])('%s is refused', (_, bytes) => {
    expect(() => readWav(bytes)).toThrow(/^It/)
  })

  test('a room is quiet, but never silent for long', () => {
    const room = quietRoom(0.5)
    expect(room.length).toBe(8_000)
    expect(Math.max(...room.map(Math.abs))).toBeLessThanOrEqual(12)
    for (let at = 0; at < room.length; at += 400) expect(room.subarray(at, at + 400).some(Boolean)).toBe(true)
  })
})
