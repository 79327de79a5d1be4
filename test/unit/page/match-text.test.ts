import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, fitOf, foldText } from '../../../src/page/match-text.ts'
import { fits } from '../../../src/ports/page-acting.ts'

const closeness = (sought: string, name: string) => fitOf(foldText(sought), foldText(name))?.fit

describe('how well a name fits what was said', () => {
  test.each([
    ['sign in', 'Sign in', fits.exact],
    ['SIGN IN', 'Sign-in!', fits.exact],
    ['resume', 'Résumé', fits.exact],
    ['strasse', 'Straße', fits.exact],
    ['sign', 'Sign in with a key', fits.prefix],
    ['in sign', 'Sign in', fits.words],
    ['help account', 'Help with your accounts', fits.words],
    ['setings', 'Settings', fits.near],
    ['newsletetr', 'Newsletter', fits.near],
    ['accounting help', 'Help with accounts', fits.somewhat],
  ])('“%s” for “%s” is %i', (sought, name, expected) => {
    expect(closeness(sought, name)).toBe(expected)
  })

  test.each([
    ['xylophone', 'Photo'],
    ['off', 'on'],
    ['', 'Sign in'],
    ['sign in', ''],
    ['…', '→'],
  ])('“%s” is nothing like “%s”', (sought, name) => {
    expect(closeness(sought, name)).toBeUndefined()
  })

  test('words of three letters are not corrected: they are too easily another', () => {
    expect(closeness('cat', 'Car')).not.toBe(fits.near)
  })

  const text = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,4}$/)
  test('a name always fits itself exactly, and in any case', () => {
    fc.assert(fc.property(text, name => closeness(name.toUpperCase(), name) === fits.exact))
  })

  test('its first words fit as its beginning, and its words in any order as words', () => {
    fc.assert(
      fc.property(text, text, (first, rest) => {
        expect(closeness(first, `${first} ${rest}`)).toBe(fits.prefix)
        expect(closeness(`${rest} ${first}`, `${first} ${rest}`)).toBeGreaterThanOrEqual(fits.words)
      }),
    )
  })

  test('whatever a page writes is compared within bounds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.string({ unit: 'binary' }),
        (one, other) => {
          const found = fitOf(foldText(one), foldText(other))
          if (found === undefined) return
          expect(found.likeness).toBeGreaterThanOrEqual(0)
          expect(found.likeness).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

test('slips are counted both ways alike, up to the bound', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const distance = editDistance(one, other, 2)
      expect(distance).toBe(editDistance(other, one, 2))
      expect(distance).toBeLessThanOrEqual(3)
      expect(distance === 0).toBe(one === other)
    }),
  )
  expect([
    editDistance('abc', 'acb', 2),
    editDistance('abc', 'abcd', 2),
    editDistance('abc', 'xyz', 2),
  ]).toEqual([1, 1, 3])
})
