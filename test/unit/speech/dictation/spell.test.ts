import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spelt } from '../../../../src/speech/dictation/spell.ts'

describe.each([
  ['en', 'A B C', 'abc'],
  ['en', 'alpha bravo charlie', 'abc'],
  ['en', 'a as in apple b for bravo', 'ab'],
  ['en', 'capital alpha b capital c', 'AbC'],
  ['en', 'small a lowercase b', 'ab'],
  ['en', 'bee see dee queue double u', 'bcdqw'],
  ['en', 'double l double you', 'llw'],
  ['en', 'x-ray dash 4 five', 'x-45'],
  ['en', 'a at sign b dot c', 'a@b.c'],
  ['en', 'a space b', 'a b'],
  ['en', 'zed zee', 'zz'],
  ['de', 'A wie Anton Berta groß Siegfried', 'abS'],
  ['de', 'Aachen Berlin Köln', 'abk'],
  ['de', 'Martha Martha', 'mm'],
  ['de', 'Ärger Umlaut Aachen eszett scharfes s', 'ääßß'],
  ['de', 'be ce jot ypsilon zett', 'bcjyz'],
  ['de', 'zwei drei Bindestrich 4', '23-4'],
  ['de', 'doppel m Leerzeichen kleines a', 'mm a'],
  ['es', 'a de Antonio be uve doble', 'abw'],
  ['es', 'be mayúscula ele eñe', 'Blñ'],
  ['es', 'mayúscula be ele', 'Bl'],
  ['es', 'i griega doble ele hache', 'yllh'],
  ['es', 'ge arroba jota punto', 'g@j.'],
  ['es', 'Barcelona Madrid cinco', 'bm5'],
  ['fr', 'a comme Anatole Berthe célestin', 'abc'],
  ['fr', 'b majuscule é', 'Bé'],
  ['fr', 'majuscule b c', 'Bc'],
  ['fr', 'deux l deux trois', 'll23'],
  ['fr', 'double v i grec c cédille e accent aigu', 'wyçé'],
  ['fr', 'Zoé arobase hache point', 'z@h.'],
] as const)('in %s “%s”', (language, said, text) => {
  test(`is ${text}`, () => {
    expect(spelt(said, language).text).toBe(text)
  })
})

test('what is no letter is taken as it is, and was hardly meant', () => {
  expect(spelt('Check this', 'en')).toEqual({ text: 'checkthis', sure: false })
  expect(spelt('c h e', 'en').sure).toBe(true)
})

test('never throws, in any script', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'es', 'de', 'fr'),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (language, said) => {
        expect(spelt(said, language).text.length).toBeLessThanOrEqual(said.length * 3)
      },
    ),
  )
})
