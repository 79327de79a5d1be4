import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingIn, splitPassages } from '../../../src/answers/split-passages.ts'
import { processorTimes } from '../processor-time.ts'

const textsOf = (text: string, language = 'en') => splitPassages(text, language).map(passage => passage.text)
const long = (sentence: string, length: number) => sentence.repeat(Math.ceil(length / sentence.length)).trim()

describe('passages', () => {
  const pieces = fc.constantFrom(
    ...[
      'Opening hours',
      '\n\n',
      '\n',
      'It rains all day. ',
      'Dr. ',
      'x'.repeat(700),
      '🎹',
      '図書館は休みです。',
    ],
    ...['- one', 'a\tb\tc', 'const x = a[0] + b', 'Say this:', '  ', '\u00a0', 'Word '.repeat(80)],
  )
  it('hold the whole text in order, each where it says it is', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('en', 'ja', ''), (parts, language) => {
        const text = parts.join('')
        let before = 0
        for (const { start, end, text: words } of splitPassages(text, language)) {
          expect(text.slice(before, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(words)
          expect(words.trim()).toBe(words)
          expect(words).not.toBe('')
          expect(words.length).toBeLessThanOrEqual(1_300)
          before = end
        }
        expect(text.slice(before).trim()).toBe('')
      }),
      { numRuns: 200 },
    )
  })

  it('take a heading with what stands under it, however full the one before is', () => {
    const text = `${long('It is a garden like others. ', 560)}\n\nOpening hours\n\nIt closes at dusk.`
    expect(textsOf(text).at(-1)).toBe('Opening hours\n\nIt closes at dusk.')
    const nested = `${long('It is a garden. ', 560)}\n\nVisit\n\nOpening hours\n\nIt closes at dusk.`
    expect(textsOf(nested).at(-1)).toBe('Visit\n\nOpening hours\n\nIt closes at dusk.')
  })

  it('take the line that leads a list in with the list', () => {
    const text = `${long('It is a garden like others. ', 580)}\n\nBring with you:\n\nboots\n\na coat\n\nbread`
    expect(textsOf(text).at(-1)).toMatch(/^Bring with you:\n\nboots/)
  })

  it('hold half as many letters of scripts without spaces', () => {
    const passages = textsOf(long('図書館は月曜日に休みです。', 3_000), 'ja')
    for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(330)
    expect(passages.length).toBeLessThan(13)
  })

  it('part code and tables at lines, and end nothing at an abbreviation', () => {
    const code = textsOf(long('const total = prices[0] + prices[1]\n', 2_000))
    for (const passage of code) expect(passage).toMatch(/^const[\s\S]*\]$/)
    const table = textsOf(long('Monday\t9.00\t17.00\n', 2_000))
    for (const passage of table) expect(passage).toMatch(/^Monday[\s\S]*17\.00$/)
    expect(textsOf('He asked Dr. No. Then he left.')).toEqual(['He asked Dr. No. Then he left.'])
  })

  it.each([
    ['sentences', 'The ferry leaves at seven, they say. '],
    ['headings', 'Opening hours\n\n'],
    ['abbreviations', 'Dr. '],
    ['nothing to part at', 'x'],
    ['Japanese', '図書館は月曜日に休みです。'],
  ])('come of 500 kB of %s in time that grows with the length', (_, part) => {
    const times = processorTimes([60_000, 480_000], length => {
      const text = long(part, length)
      return () => {
        splitPassages(text, 'en')
      }
    })
    // Eight times as long; with the square of it, it would be sixty-four times.
    expect(times[1]).toBeLessThan(32 * Math.max(20, times[0] ?? 0))
  })
})

it.each([
  ['Opening hours\n\nIt closes.', 'Opening hours'],
  ['It closes.\n\nIt opens.', undefined],
  ['Just a line', undefined],
  ['1874\n\nIt was built.', undefined],
])('the heading of %j', (passage, heading) => {
  expect(headingIn(passage)).toBe(heading)
})
