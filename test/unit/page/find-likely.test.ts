import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldTexts } from '../../../src/page/find-fold.ts'
import { mayBegin } from '../../../src/page/find-likely.ts'

const seen = () => false

test('a phrase in one text, over several, and over what is not seen', () => {
  expect(mayBegin(['an organ', 'no', 'organs'], 'organ', seen)).toEqual([0, 2])
  expect(mayBegin(['the or', 'ga', 'n plays'], 'organ', seen)).toEqual([0])
  expect(mayBegin(['the or', 'x', 'gan'], 'organ', seen)).toEqual([])
  expect(mayBegin(['the or', 'x', 'gan'], 'organ', at => at === 1)).toEqual([0])
  expect(mayBegin(['the', ' ', '', ' organ'], 'the organ', seen)).toEqual([0])
  expect(mayBegin(['of no use', undefined], 'organ', seen)).toEqual([1])
})

test('style is asked about where both halves are there, and only there', () => {
  let asked = 0
  const count = () => {
    asked += 1
    return false
  }
  const many = Array.from({ length: 1_000 }, () => ['about the ', 'many'])
  expect(mayBegin([...many.flat(), 'of forty'], 'the forty', count)).toEqual([])
  expect(asked).toBe(0)
  expect(mayBegin([...many.flat(), 'forty'], 'the forty', count)).toEqual([])
  expect(asked).toBeLessThan(5)
})

const texts = fc.array(
  fc.record({
    source: fc.string({ unit: fc.constantFrom('a', 'B', 'ß', 'é', ' ', '\u00ad', '𝐀'), maxLength: 5 }),
    unseen: fc.boolean(),
  }),
  { maxLength: 9 },
)
const needles = fc
  .string({ unit: fc.constantFrom('a', 'b', 's', 'e', ' '), minLength: 1, maxLength: 9 })
  .map(needle => foldText(needle).trim())
  .filter(needle => needle !== '')

test('wherever it begins in what is seen, the text is told', () => {
  fc.assert(
    fc.property(texts, needles, (all, needle) => {
      const told = mayBegin(
        foldTexts(all.map(({ source }) => source)),
        needle,
        at => all[at]?.unseen ?? false,
      )
      for (const [from, { unseen }] of all.entries()) {
        if (unseen) continue
        const whole = foldText(
          all
            .slice(from)
            .filter(text => !text.unseen)
            .map(({ source }) => source)
            .join(''),
        )
        const without = foldText(
          all
            .slice(from + 1)
            .filter(text => !text.unseen)
            .map(({ source }) => source)
            .join(''),
        )
        const count = (text: string) => text.split(needle).length
        // One more with this text than without it: it begins here.
        if (count(whole) > count(without)) expect(told).toContain(from)
      }
    }),
    { numRuns: 3_000 },
  )
})

test('texts folded together are each folded as alone', () => {
  const any = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', ' ', '´', 'a\0b', 'ΟΣ')),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(any, sources => {
      expect(foldTexts(sources)).toEqual(sources.map(foldText))
    }),
  )
})
