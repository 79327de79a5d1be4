import { expect, test } from 'vitest'
import { nearWords } from '../../../src/commands/near-words.ts'

const titles = ['The organ on the dyke', 'Übersicht – Bücher', 'Mail (3)', 'Organic tea']
const near = (words: string) => nearWords(words, titles, title => title)

test.each([
  ['organ', ['The organ on the dyke', 'Organic tea']],
  ['dyke organ', ['The organ on the dyke']],
  ['bucher', ['Übersicht – Bücher']],
  ['orgam', ['The organ on the dyke']],
  ['mial', []],
  ['harpsichord', []],
  ['organ harpsichord', []],
  ['', []],
  ['  … ', []],
])('%s', (words, found) => {
  expect(near(words)).toEqual(found)
})

test('what has the words as they stand comes before what has them with a slip', () => {
  expect(nearWords('maps', ['naps', 'maps of dykes'], text => text)).toEqual(['maps of dykes', 'naps'])
})
