import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKnownAs, isSure, looksGenerated, loosely, withoutCounter } from '../../../src/page/target-words.ts'

describe('a name is the same', () => {
  test.each([
    ['Save', 'save'],
    ['Save  all', 'Save all'],
    ['Save\u00A0all', 'Save all'],
    ['Inbox', 'Inbox (3)'],
    ['Inbox', '(1,204) Inbox'],
    ['Updates', 'Updates [99+]'],
    ['Ｓａｖｅ', 'Save'],
  ])('%s as %s', (known, now) => expect(isKnownAs(known, now)).toBe(true))

  test.each([
    ['Page 2', 'Page 3'],
    ['Delete row 3', 'Delete row 4'],
    ['Buy for 5 €', 'Buy for 50 €'],
    ['Copy (1)', 'Copy (2)'],
    ['Save', 'Save as'],
    ['Step (2 of 3)', 'Step (3 of 3)'],
    ['(3)', '(4)'],
    ['', 'Save'],
  ])('never %s as %s', (known, now) => expect(isKnownAs(known, now)).toBe(false))

  test('whatever counter stands in brackets at its end, and for no other reason', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(word, word, fc.nat({ max: 99_999 }), (one, other, count) => {
        expect(isKnownAs(one, `${one} (${count})`)).toBe(true)
        expect(isKnownAs(one, `${other} (${count})`)).toBe(one === other)
        expect(isKnownAs(one, `${other} ${count}`)).toBe(false)
      }),
    )
  })

  test('less its counter it is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), name => {
        expect(withoutCounter(withoutCounter(name)).length).toBeLessThanOrEqual(name.length)
        expect(isKnownAs(name, name)).toBe(true)
        expect(isKnownAs(withoutCounter(name), name)).toBe(true)
      }),
    )
  })

  test('hostile lengths take no time', () => {
    const began = performance.now()
    withoutCounter(`(${'1 '.repeat(50_000)}x`)
    withoutCounter(`${'('.repeat(50_000)}`)
    withoutCounter(`${' '.repeat(50_000)}(1`)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('an id or a class', () => {
  test.each(['save', 'main-nav', 'submit_order', 'step-2', 'email2', 'primaryButton', 'navbar'])(
    '%s was named by somebody',
    name => expect(looksGenerated(name)).toBe(false),
  )
  test.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'ember482',
    ':r1:',
    'radix-7',
    'a1b2c3',
    'item-48213',
    'x7Kq2',
    'jQwXzB',
    '_3kd8s',
    'mui-12',
    'x'.repeat(41),
    'btn-xkqwz',
  ])('%s was made by a machine', name => expect(looksGenerated(name)).toBe(true))
})

test('a path is sure by what it names, not by places', () => {
  expect(isSure('#save')).toBe(true)
  expect(isSure('a[href="/cart"]')).toBe(true)
  expect(isSure('button.primary')).toBe(false)
  expect(isSure('#list > li:nth-of-type(2):nth-last-of-type(1)')).toBe(false)
  expect(isSure('#list > li:only-of-type')).toBe(false)
  expect(loosely('p:only-of-type > i:nth-of-type(2):nth-last-of-type(12)')).toBe(
    'p:nth-of-type(1) > i:nth-of-type(2)',
  )
})
