import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase45, strangeSign, toBase45 } from '../../../src/sequence/base45.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

// RFC 9285, section 4.3.
test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%j is written as the RFC does, but for its space', (text, written) => {
  const ours = toBase45(bytesOf(text))
  expect(ours).toHaveLength(written.length)
  if (!written.includes(' ')) expect(ours).toBe(written)
  expect(fromBase45(ours)).toEqual(bytesOf(text))
})

test('any bytes come back, and no text of them has a sign that needs care', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const text = toBase45(bytes)
      expect(strangeSign(text)).toBeUndefined()
      expect(text).toHaveLength(Math.ceil(bytes.length * 1.5))
      expect(fromBase45(text)).toEqual(bytes)
    }),
  )
})

test('every pair of bytes is another group', () => {
  const all = Uint8Array.from({ length: 131_072 }, (_, at) => (at % 2 === 0 ? at >> 9 : (at >> 1) & 0xff))
  const text = toBase45(all)
  expect(text).not.toContain(' ')
  expect(new Set(text.match(/.../g)).size).toBe(65_536)
  // `toEqual` compares them one by one, which takes seconds.
  expect(Buffer.from(all).equals(fromBase45(text) ?? new Uint8Array())).toBe(true)
})

test.each(['A', 'AAAA', ':::', '::', 'A A', 'abc', 'ABÀ', 'AB\u2603', 'GGW\ud83c'])('%j is none', text => {
  expect(fromBase45(text)).toBeUndefined()
})
