import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPassages, choosePassages, rankPassages, splitPassages } from '../../../src/answers/retrieval.ts'
import { mostTokens } from '../../../src/answers/token-budget.ts'

const filler = Array.from(
  { length: 400 },
  (_, at) =>
    `Paragraph ${at} tells of weather and trade in the valley, as every year. Nothing else happened.`,
)
/** A long page with one paragraph in its middle. */
function longPage(hidden: string): string {
  return [...filler.slice(0, 200), hidden, ...filler.slice(200)].join('\n\n')
}

describe('passages', () => {
  it('hold the whole text in order, with their places', () => {
    const text = longPage('Opening hours\n\nThe garden closes at dusk.')
    const passages = splitPassages(text, 'en')
    let before = 0
    for (const { start, end, text: words } of passages) {
      expect(text.slice(before, start).trim()).toBe('')
      expect(words).toBe(text.slice(start, end))
      expect(words.length).toBeLessThanOrEqual(600)
      before = end
    }
    expect(text.slice(before).trim()).toBe('')
  })

  it('keep a heading with the text under it', () => {
    const text = `Opening hours\n\nThe garden closes at dusk. ${'It is a garden like others. '.repeat(9)}`
    expect(splitPassages(text, 'en')[0]?.text).toMatch(/^Opening hours\n\nThe garden closes at dusk\./)
  })
})

describe('the best passage', () => {
  it.each([
    ['en', 'The ferry to Mull leaves at seven.', 'when does the ferry leave'],
    ['en', 'Opening hours: nine to five.', 'is it open on sunday'],
    ['en', 'The café sells crêpes.', 'where is the CAFE'],
    ['en', 'The recipient was Ms. Abernathy.', 'who is abernaty'],
    ['de', 'Die Fähre fährt um sieben Uhr ab.', 'wann geht die fähre'],
    ['es', 'El próximo autobús sale a las ocho.', 'proximo autobus'],
    ['ja', '図書館は月曜日に休みです。', '図書館の休みはいつですか'],
  ])('in %s: %s for "%s"', (language, sentence, question) => {
    const passages = splitPassages(longPage(sentence), language)
    expect(rankPassages(question, passages, language)[0]?.text).toContain(sentence)
    expect(bestPassages(question, passages, language, 3).some(({ text }) => text.includes(sentence))).toBe(
      true,
    )
  })

  it('is the beginning of the page where nothing fits the question', () => {
    const passages = splitPassages(longPage(''), 'en')
    expect(rankPassages('zzz qqq', passages, 'en')).toEqual([])
    expect(bestPassages('zzz qqq', passages, 'en', 2)).toEqual(passages.slice(0, 2))
    expect(bestPassages('anything', [], 'en', 2)).toEqual([])
  })

  it('is found for questions of any characters, without running them', () => {
    const passages = splitPassages('One two three. __proto__ constructor.', 'en')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), question => {
        expect(bestPassages(question, passages, 'en', 1).length).toBe(1)
      }),
    )
    expect(bestPassages('constructor', passages, 'en', 1).length).toBe(1)
  })
})

describe('choosing within a budget', () => {
  const hidden = 'The ferry to Mull leaves at seven.'
  const passages = splitPassages(longPage(hidden), 'en')

  it('never exceeds it, keeps page order, and holds the passage asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), budget => {
        const chosen = choosePassages('when does the ferry leave', passages, 'en', budget, mostTokens)
        const spent = chosen.reduce((sum, { text }) => sum + mostTokens(text), 0)
        expect(spent).toBeLessThanOrEqual(budget)
        const starts = chosen.map(({ start }) => start)
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
        if (budget >= 300) expect(chosen.some(({ text }) => text.includes(hidden))).toBe(true)
      }),
      { numRuns: 12 },
    )
  })

  it('takes all where all fits, and fills up from the beginning where little matches', () => {
    expect(choosePassages('ferry', passages, 'en', 1e9, mostTokens)).toEqual(passages)
    const chosen = choosePassages('ferry', passages, 'en', 1_000, mostTokens)
    expect(chosen[0]).toBe(passages[0])
  })
})
