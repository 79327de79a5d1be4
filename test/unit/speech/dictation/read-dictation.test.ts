import { expect, test } from 'vitest'
import { readDictation } from '../../../../src/speech/dictation/read-dictation.ts'

const means = (words: string) => ['scratch that', 'streich das', 'elimina eso', 'efface ça'].includes(words)

test.each([
  ['en', 'cap ada', 'ada', { letters: 'first' }],
  ['en', 'all caps nasa', 'nasa', { letters: 'upper' }],
  ['en', 'All caps, nasa', 'nasa', { letters: 'upper' }],
  ['en', 'no space base', 'base', { joined: true }],
  ['de', 'großschreiben heute', 'heute', { letters: 'first' }],
  ['de', 'Großbuchstaben nasa', 'nasa', { letters: 'upper' }],
  ['de', 'ohne Leerzeichen Haus', 'Haus', { joined: true }],
  ['es', 'mayúscula ada', 'ada', { letters: 'first' }],
  ['es', 'todo mayúsculas onu', 'onu', { letters: 'upper' }],
  ['es', 'sin espacio base', 'base', { joined: true }],
  ['fr', 'majuscule ada', 'ada', { letters: 'first' }],
  ['fr', 'tout en majuscules onu', 'onu', { letters: 'upper' }],
  ['fr', 'sans espace base', 'base', { joined: true }],
] as const)('in %s “%s” says how the rest is written', (language, said, words, how) => {
  expect(readDictation(said, language, means)).toEqual({ words, how, literal: false })
})

test.each([
  ['en', 'literally scratch that', 'scratch that'],
  ['en', 'literally comma', 'comma'],
  ['de', 'wörtlich Streich das', 'Streich das'],
  ['de', 'wörtlich Komma', 'Komma'],
  ['es', 'literalmente coma', 'coma'],
  ['fr', 'littéralement virgule', 'virgule'],
] as const)('in %s “%s” is those words', (language, said, words) => {
  const lower = (text: string) => means(text.toLowerCase())
  expect(readDictation(said, language, lower)).toEqual({ words, how: {}, literal: true })
})

test('words that only look like it stay words', () => {
  for (const said of ['literally everyone came', 'cap', 'capsize', 'no spaces'])
    expect(readDictation(said, 'en', means)).toEqual({ words: said, how: {}, literal: false })
})
