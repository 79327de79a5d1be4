import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/commands/read-address.ts'

test.each([
  ['example.com', 'http://example.com'],
  ['  news.test/organ?page=2#top ', 'http://news.test/organ?page=2#top'],
  ['https://example.com/a', 'https://example.com/a'],
  ['HTTP://example.com', 'http://example.com'],
  ['localhost:8080/x', 'http://localhost:8080/x'],
  ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['example dot com', 'http://example.com'],
  ['ejemplo punto es', 'http://ejemplo.es'],
  ['beispiel Punkt de', 'http://beispiel.de'],
  ['exemple point fr', 'http://exemple.fr'],
  ['bücher.de', 'http://bücher.de'],
])('%s is the address %s', (words, address) => {
  expect(readAddress(words)).toBe(address)
})

test.each([
  'organ pipes',
  'what is 3.5',
  'the dot com boom',
  'javascript:alert(1)',
  'JavaScript://example.com/%0aalert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'https://',
  'http://:80',
  'v1.x y',
  `${'x'.repeat(3000)}.com`,
])('%s is words to look up', words => {
  expect(readAddress(words)).toBeUndefined()
})

const addressLike = fc
  .tuple(
    fc.constantFrom('', 'http://', 'HTTPS://', 'javascript:', 'http:'),
    fc.array(fc.constantFrom('a', 'b.', '.com', ':', '/', '?', '#', '@', ' ', ' dot ', '80'), {
      maxLength: 8,
    }),
  )
  .map(([scheme, rest]) => scheme + rest.join(''))

test('whatever is said, only http and https are opened, without a space', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60 }), addressLike), words => {
      const address = readAddress(words)
      if (address !== undefined) expect(address).toMatch(/^https?:\/\/[^\s/?#]\S*$/)
    }),
  )
})
