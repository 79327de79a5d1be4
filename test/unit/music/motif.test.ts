import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constantRanges, gestureConstants } from '../../../src/music/constants.ts'
import {
  formatMotif,
  isMotif,
  isName,
  type Motif,
  parseMotif,
  sameMotif,
  shapeOf,
  strike,
} from '../../../src/music/motif.ts'
import { sameName } from '../../../src/music/name-forms.ts'
import { createNameIndex } from '../../../src/music/name-index.ts'
import { isKey, noteName } from '../../../src/music/notes.ts'
import { motif } from './motif-fixture.ts'

const anyStrike = fc.uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 5 }).map(strike)
const anyMotif = fc.array(anyStrike, { minLength: 1, maxLength: 8 })

test('keys have the names that musicians give them', () => {
  expect([48, 49, 60, 61, 70, 72].map(noteName)).toEqual(['C3', 'C♯3', 'C4', 'C♯4', 'A♯4', 'C5'])
  expect([47, 48, 72, 73, 60.5, Number.NaN, '60'].map(isKey)).toEqual([
    false,
    true,
    true,
    ...Array(4).fill(false),
  ])
})

describe('text', () => {
  test('every motif is read back from its text', () => {
    fc.assert(fc.property(anyMotif, keys => sameMotif(parseMotif(formatMotif(keys)) ?? [], keys)))
  })

  test('spaces and chords in any order are read, and one form is written', () => {
    expect(formatMotif(motif(' 48 55+50 -48 '))).toBe('48-50+55-48')
  })

  test.each([
    '',
    ' ',
    '47',
    '73',
    '48-',
    '48--50',
    '48+48',
    '48+',
    '4a',
    '48.0',
    '048',
    '48-'.repeat(65),
    '9'.repeat(999),
  ])('%j is no motif', text => {
    expect(parseMotif(text)).toBeUndefined()
  })

  test('no text makes it throw, and what it reads is a motif', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[4-7+ -]{0,40}$/)), text => {
        const read = parseMotif(text)
        return read === undefined || isMotif(read)
      }),
    )
  })
})

test.each([
  [[]],
  [[[]]],
  [[48]],
  [[[50, 48]]],
  [[[48, 48]]],
  [[['48']]],
  [[[48.5]]],
  [[[Number.NaN]]],
  [Array.from({ length: 65 }, () => [48])],
  ['48'],
  [null],
  [{ length: 1, 0: [48] }],
])('%j has not the shape of a motif', value => {
  expect(isMotif(value)).toBe(false)
})

test.each([
  ['48-52-48', 'framed-48'],
  ['48-50+55-48', 'framed-48'],
  ['60-48-60', 'framed-60'],
  ['60-60', 'melody'],
  ['50+55', 'chord'],
  ['60', 'chord'],
  ['48+52', 'chord'],
  ['48+52+55', 'name'],
  ['48-52-55', 'name'],
  ['55-48-60', 'name'],
  ['48+52-55-48', 'name'],
  ['48-52', 'melody'],
  ['52-48-52', 'melody'],
  ['49-52-55', 'melody'],
])('%s is a %s', (text, shape) => {
  expect(shapeOf(motif(text))).toBe(shape)
})

describe('forms of a name', () => {
  test.each([
    ['48+52+55', '48-52-55', true],
    ['48+52+55', '55-48-52', true],
    ['48+52-55', '52-48-55', true],
    ['48-52-55', '48-55-52', false],
    ['48-52+55', '55-48-52', false],
    ['48+52+55', '48+52+56', false],
    ['48-52-55', '48-52-55-52', false],
    ['48-52-55-52', '48-52-55-52', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(motif(a), motif(b))).toBe(same)
    expect(sameName(motif(b), motif(a))).toBe(same)
  })

  test.each([
    ['55-48', '48+52+55', true],
    ['48-52', '48-52-55', true],
    ['48-55', '48-52-55', false],
    ['48-52-55', '48+52+55', false],
    ['48-53', '48+52+55', false],
    ['48-52-48', '48-52-55', false],
    ['48-52', '48-52-55-52', false],
  ])('%s could become %s: %s', (start, text, could) => {
    const name = { motif: motif(text) }
    const names = createNameIndex([{ motif: motif('48-70-71') }, name])
    expect(names.couldBecome(motif(start), [])).toBe(could)
    expect(names.couldBecome(motif(start), [name])).toBe(false)
  })

  test('what could become a name becomes one by the keys that are missing, in the order of the name', () => {
    const becomes = (start: Motif, name: Motif) => {
      const struck = start.flat()
      const missing = name
        .map(keys => keys.filter(key => !struck.includes(key)))
        .filter(keys => keys.length > 0)
      return missing.length > 0 && sameName([...start, ...missing], name)
    }
    const fewKeys = fc.shuffledSubarray([48, 50, 52, 55, 57], { minLength: 1, maxLength: 5 })
    const cuts = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
    const onceEach = fc.tuple(fewKeys, cuts).map(([keys, cut]) => {
      const strikes: number[][] = []
      for (const [place, key] of keys.entries()) {
        const last = strikes.at(-1)
        if (last && cut[place]) last.push(key)
        else strikes.push([key])
      }
      return strikes.map(strike)
    })
    fc.assert(
      fc.property(onceEach, fc.array(onceEach, { minLength: 1, maxLength: 6 }), (start, names) => {
        const index = createNameIndex(names.map(name => ({ motif: name })))
        expect(index.couldBecome(start, [])).toBe(names.some(name => becomes(start, name)))
        expect(index.otherForms(start)).toHaveLength(
          names.filter(name => sameName(name, start) && formatMotif(name) !== formatMotif(start)).length,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('the other forms of a motif are found, and not itself', () => {
    const names = ['48+52+55', '48-52-55', '55-48-52', '48+52+56'].map(text => ({ motif: motif(text) }))
    const found = createNameIndex(names).otherForms(motif('48-52-55'))
    expect(found.map(name => formatMotif(name.motif))).toEqual(['48+52+55'])
    expect(createNameIndex(names).otherForms(motif('48-52-55-52'))).toEqual([])
  })

  test('every order in which the keys of a chord are broken is the same name', () => {
    const chordAndOrder = fc
      .uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 3, maxLength: 8 })
      .filter(keys => keys.includes(48))
    fc.assert(
      fc.property(chordAndOrder, keys => {
        const broken = keys.map(key => [key])
        return sameName([strike(keys)], broken) && isName(broken) && isName([strike(keys)])
      }),
    )
  })
})

test('constants of the user are held to their ranges, and what is no number is left out', () => {
  const { bounce, gap, brush } = gestureConstants({ bounce: 999, gap: -1, brush: Number.NaN })
  expect([bounce, gap, brush]).toEqual([250, 300, 25])
  for (const { default: standard, min, max } of Object.values(constantRanges))
    expect([min <= standard, standard <= max]).toEqual([true, true])
  // A wait that is announced after the gap would never be.
  expect(constantRanges.waitTick.max).toBeLessThan(constantRanges.gap.min)
})
