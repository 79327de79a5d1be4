import type { lettersTexts } from '../../../src/language/packs/parts/letters.ts'

type Sentences = typeof lettersTexts.en

/** Sample parameters of every sentence about letters; packs.test.ts holds them to be complete. */
export const lettersSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'letters-on': [],
  'letters-for': [{ command: 'ask' }],
  'letters-off': [],
  'line-is': [{ line: 'scroll down' }],
  'line-and-words': [{ line: 'scr', words: '1 scroll' }],
  'line-empty': [],
  'shift-once': [],
  'shift-all': [],
  'shift-off': [],
  'digits-on': [],
  'digits-off': [],
}
