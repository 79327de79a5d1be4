import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldLabel, labelSaid, readLabels } from '../../../src/answers/list-labels.ts'

describe('labels as they are said', () => {
  test.each([
    ['work, family, rest', ['work', 'family', 'rest']],
    ['work, family and rest', ['work', 'family', 'rest']],
    ['work family rest', ['work', 'family', 'rest']],
    ['work family and rest', ['work', 'family', 'rest']],
    ['bills to pay, mail from family, rest', ['bills to pay', 'mail from family', 'rest']],
    ['bills to pay and mail from family and rest', ['bills to pay', 'mail from family', 'rest']],
    ['Arbeit, Familie und Rest', ['Arbeit', 'Familie', 'Rest']],
    ['trabajo, familia y resto', ['trabajo', 'familia', 'resto']],
    ['travail, famille et reste', ['travail', 'famille', 'reste']],
    ['work, Work, WÓRK, rest', ['work', 'rest']],
    ['work', []],
    ['work, , ,', []],
    ['', []],
    ['and', []],
  ])('%s', (said, labels) => {
    expect(readLabels(said)).toEqual(labels)
  })

  test('whatever is said: none, or two and more, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), said => {
        const labels = readLabels(said)
        expect(labels.length === 0 || labels.length >= 2).toBe(true)
        expect(new Set(labels.map(foldLabel)).size).toBe(labels.length)
      }),
    )
  })

  test('a label is found by its beginning, where only one begins so', () => {
    expect(labelSaid('WORK', ['work', 'rest'])).toBe('work')
    expect(labelSaid('re', ['work', 'rest'])).toBe('rest')
    expect(labelSaid('re', ['read', 'rest'])).toBeUndefined()
    expect(labelSaid('', ['read', 'rest'])).toBeUndefined()
  })
})
