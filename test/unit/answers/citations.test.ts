import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCitations, citationRule, numbered } from '../../../src/answers/citations.ts'
import type { TextPassage } from '../../../src/ports/text-search.ts'

const page =
  'The ferry to Mull leaves at seven. It takes forty-five min\u00adutes.\n\nOn Sundays it stays in the “old harbour”, and the café is closed. An array[0] is no place.'
const cuts = [0, 64, page.length]
const passages: readonly TextPassage[] = [0, 1].map(at => {
  const [start = 0, end = 0] = [cuts[at], cuts[at + 1]]
  return { source: 'page', start, end, text: page.slice(start, end) }
})
const check = (answer: string) => checkCitations(answer, passages)
/** Number and cited words of each. */
const cited = (answer: string) => check(answer).citations.map(({ number, text }) => [number, text])

describe('marks of an answer', () => {
  it('are made plain and numbered in the order of their first use', () => {
    const { text, citations } = check('Closed [2: “the café is closed”]. At seven [1]. Both [2][1].')
    expect(text).toBe('Closed [1]. At seven [2]. Both [1][2].')
    expect(citations.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, page.indexOf('the café'), page.indexOf('closed') + 6],
      [2, 0, 64],
    ])
    for (const { start, end, text: words } of citations) expect(page.slice(start, end)).toBe(words)
  })

  it.each([
    ['[1: "leaves at seven"]', 'leaves at seven'],
    ['[1: LEAVES   at\nseven.]', 'leaves at seven'],
    ['[1: “forty‑five minutes”]', 'forty-five min\u00adutes'],
    ['[2: \'in the "old harbour"\']', 'in the “old harbour'],
    ['[2: «cafe\u0301 is closed»]', 'café is closed'],
    ['[2: “array[0] is no place”]', 'array[0] is no place'],
    ['[2: “… it stays in the …”]', 'it stays in the'],
    ['【2: “Sundays”】', 'Sundays'],
  ])('%s leads to the words', (mark, words) => {
    expect(cited(`It is so ${mark}.`)).toEqual([[1, words]])
    expect(check(`It is so ${mark}.`).text).toBe('It is so [1].')
  })

  it('are dropped where a quote is not in what was read, and where there is no such passage', () => {
    const { text, citations } = check('It leaves at nine [1: “leaves at nine”], always [7] [0]. True [2].')
    expect(text).toBe('It leaves at nine, always. True [1].')
    expect(citations).toHaveLength(1)
  })

  it('are dropped where only part of a word, or nothing, is quoted', () => {
    expect(cited('So [1: “even”] [1: “”] [1: “…”] [1: “eaves at”].')).toEqual([])
  })

  it('lead to where a quote stands, whatever number was given with it', () => {
    expect(cited('So [1: “On Sundays”].')).toEqual([[1, 'On Sundays']])
  })

  it('may name several passages, and tell two places of one apart', () => {
    expect(check('So [1, 2]. [1: “ferry”] [1: “Mull”] [1]').text).toBe('So [1][2]. [3] [4] [1]')
  })

  it.each(['at [12:30] sharp', 'a list[x] of', 'in [2026] it', '[text](address)', 'so [1: “never closed'])(
    'are not seen in %s',
    words => {
      const open = words.includes('never')
      expect(check(words)).toEqual({ text: open ? 'so' : words, citations: [] })
    },
  )

  it('come from passages that are numbered in the prompt, by a rule that the model is told', () => {
    expect(numbered('Words.', 3)).toBe('[3] Words.')
    expect(citationRule).toContain('[1: “')
  })
})

const pieces = fc.constantFrom(
  ...['The ferry ', 'leaves. ', '[', ']', '1', '2', '9', ':', ' ', '“', '”', '"', 'seven', ', ', '.', '\n'],
  ...[
    '[1]',
    '[2: “On Sundays”]',
    '[1: “false words”]',
    '【1】',
    '[1: "leaves at seven"]',
    '[12:30]',
    'ß',
    '🚢',
  ],
)
const answers = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))

describe('an answer that streams', () => {
  it('only grows, whatever it is and wherever it is cut', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (answer, at) => {
        const whole = check(answer)
        const part = check(answer.slice(0, at % (answer.length + 1)))
        expect(whole.text.startsWith(part.text)).toBe(true)
        expect(whole.citations.slice(0, part.citations.length)).toEqual(part.citations)
      }),
      { numRuns: 2_000 },
    )
  })

  it('has no mark without its citation, and each citation in what was read', () => {
    fc.assert(
      fc.property(answers, answer => {
        const { citations } = check(answer)
        for (const { start, end, text, passage } of citations) {
          expect(page.slice(start, end)).toBe(text)
          expect(passage).toContain(text)
        }
        expect(citations.map(({ number }) => number)).toEqual(citations.map((_, at) => at + 1))
      }),
    )
  })

  it.each([
    '[',
    '[1',
    '[1,',
    '[1: “',
    '[1: “]',
    '[1]',
    '[9: “x”]',
    '[1: “leaves at seven”]',
    '['.repeat(7),
    '[1]a ',
  ])('takes time by its length, of %s again and again', part => {
    const short = part.repeat(Math.ceil(50_000 / part.length))
    // The quickest of three: a busy machine only ever makes it slower.
    const times = [short, short.repeat(8)].map(answer =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = process.cpuUsage()
          check(answer)
          return process.cpuUsage(began).user / 1_000
        }),
      ),
    )
    // Eight times as long; with the square of it, it would be sixty-four times. What takes less than a moment
    // is not compared: a busy machine takes as long for nothing.
    expect(times[1]).toBeLessThan(30 * Math.max(25, times[0] ?? 0))
  })
})
