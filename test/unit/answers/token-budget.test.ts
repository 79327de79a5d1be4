import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerReserve,
  contextFor,
  fewestTokens,
  mostTokens,
  pageBudget,
  promptTokens,
  promptWasCut,
  usedPercent,
} from '../../../src/answers/token-budget.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('bounds on tokens', () => {
  it.each([
    ['', 0, 0],
    ['The quick brown fox jumps over the lazy dog.', 9, 13],
    ['2024-12-31', 4, 10],
    ['français', 1, 3],
    ['漢字', 0, 3],
    ['🎹', 0, 4],
  ])('of %j are %i and %i', (text, fewest, most) => {
    expect([fewestTokens(text), mostTokens(text)]).toEqual([fewest, most])
  })

  it('never cross, and never exceed the bytes of the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fewestTokens(text)).toBeLessThanOrEqual(mostTokens(text))
        expect(mostTokens(text)).toBeLessThanOrEqual(new TextEncoder().encode(text).length)
      }),
    )
  })

  it('do not fall when a text grows', () => {
    fc.assert(
      fc.property(anyText, anyText, (head, tail) => {
        expect(mostTokens(head + tail)).toBeGreaterThanOrEqual(mostTokens(head))
      }),
    )
  })

  it('add up over lines, at most', () => {
    fc.assert(
      fc.property(fc.array(anyText), lines => {
        const apart = lines.reduce((sum, line) => sum + mostTokens(line) + 1, 0)
        expect(mostTokens(lines.map(line => line.trim()).join('\n'))).toBeLessThanOrEqual(apart)
      }),
    )
  })
})

describe('the context of a model', () => {
  it.each([
    [8_192, undefined, 8_192],
    [8_192, 4_096, 4_096],
    [8_192, 131_072, 8_192],
    [100, undefined, 512],
    [1e9, undefined, 131_072],
    [8_192.4, undefined, 8_192],
    [Number.NaN, undefined, 512],
    [8_192, 100, 512],
  ])('set to %d in a model made for %s is %d', (wanted, longest, context) => {
    expect(contextFor(wanted, longest)).toBe(context)
  })

  it('is shared by prompt, page and answer without overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 512, max: 131_072 }),
        fc.string({ maxLength: 3_000 }),
        (context, content) => {
          const prompt = [{ role: 'user' as const, content }]
          const page = pageBudget(context, prompt)
          expect(page).toBeGreaterThanOrEqual(0)
          if (page > 0) expect(page + promptTokens(prompt) + answerReserve(context)).toBe(context)
        },
      ),
    )
  })
})

describe('the share of the page', () => {
  it('is 100 only for all of it and 0 only for none', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(400_000), fc.boolean(), (a, b, cut) => {
        const [used, whole] = [Math.min(a, b), Math.max(a, b)]
        const percent = usedPercent(used, whole, cut)
        expect(percent === 100).toBe(used === whole && whole > 0 && !cut)
        expect(percent === 0).toBe(used === 0)
      }),
    )
    expect(usedPercent(34_000, 100_000, false)).toBe(34)
  })
})

describe('the alarm for a prompt that was cut', () => {
  const messages = [{ role: 'user' as const, content: 'word '.repeat(1_000) }]
  it.each([
    [0, false],
    [1_010, false],
    [2_500, false],
    [801, false],
    [799, true],
    [512, true],
  ])('with %d tokens counted: %s', (counted, cut) => {
    expect(promptWasCut(messages, counted)).toBe(cut)
  })
})
