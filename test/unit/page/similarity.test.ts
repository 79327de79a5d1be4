import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fnv1a, hex, similarityHash } from '../../../src/page/similarity.ts'

function differingBits(a: string, b: string): number {
  let different = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  let count = 0
  for (; different > 0n; different >>= 1n) count += Number(different & 1n)
  return count
}

describe('fnv1a', () => {
  // Test vectors of the authors, https://www.rfc-editor.org/rfc/rfc9923
  test.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s', (text, hash) => {
    expect(hex(fnv1a(text))).toBe(hash)
  })
})

describe('similarityHash', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${at}`)

  test('is sixteen hexadecimal digits for anything, and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), list => {
        expect(similarityHash(list)).toMatch(/^[0-9a-f]{16}$/)
        expect(similarityHash([...list].reverse())).toBe(similarityHash(list))
      }),
    )
  })

  test('differs little for pages that differ little, and much for others', () => {
    const near = differingBits(similarityHash(words), similarityHash([...words.slice(0, 190), 'one', 'two']))
    const far = differingBits(similarityHash(words), similarityHash(words.map(word => `${word}x`)))
    expect(near).toBeLessThan(14)
    expect(far).toBeGreaterThan(18)
  })
})
