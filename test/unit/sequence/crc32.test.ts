import { expect, test } from 'vitest'
import { crc32, crc32OfBytes } from '../../../src/sequence/crc32.ts'

// The check values of https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-32-iso-hdlc and of nothing.
test('is the CRC-32 of ISO-HDLC, of texts in parts and of bytes', () => {
  expect(crc32(['12345', '6789'])).toBe('cbf43926')
  expect(crc32([])).toBe('00000000')
  expect(crc32OfBytes(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
