import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wavOf } from '../../../src/speech/wav.ts'
import { readWav } from '../../servers/wav.ts'

it('has the header of 16 kHz, mono, 16 bits, byte for byte', () => {
  const wav = Buffer.from(wavOf([new Float32Array([0, 1, -1, 0.5])], 16_000))
  expect(wav.toString('hex')).toBe(
    [
      '52494646', // RIFF
      '2c000000', // 36 bytes of header follow, and 8 of sound
      '57415645', // WAVE
      '666d7420', // fmt_
      '10000000', // 16 bytes of format
      '0100', // PCM
      '0100', // one channel
      '803e0000', // 16,000 samples a second
      '007d0000', // 32,000 bytes a second
      '0200', // 2 bytes a sample
      '1000', // 16 bits
      '64617461', // data
      '08000000', // 8 bytes
      '0000ff7f00800040', // 0, 32,767, −32,768, 16,384
    ].join(''),
  )
})

it('can be read back to half a step of 16 bits, and clips what is beyond', () => {
  const sample = fc.float({ min: -2, max: 2, noNaN: true })
  fc.assert(
    fc.property(fc.array(sample), fc.constantFrom(8000, 16_000, 48_000), (samples, rate) => {
      const read = readWav(wavOf([Float32Array.from(samples)], rate))
      expect(read.rate).toBe(rate)
      expect(read.samples).toHaveLength(samples.length)
      for (const [at, value] of read.samples.entries()) {
        const meant = Math.max(-1, Math.min(1, samples[at] ?? 0))
        expect(Math.abs(value / (value < 0 ? 0x8000 : 0x7fff) - meant)).toBeLessThanOrEqual(0.5001 / 0x7fff)
      }
    }),
  )
})
