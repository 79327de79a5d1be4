import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signTable, signWords } from '../../../../src/speech/dictation/dictation-signs.ts'
import { type DictationStyle, dictatedText } from '../../../../src/speech/dictation/dictation-text.ts'
import { plainText } from '../../../../src/speech/plain-words.ts'
import { processorTimes } from '../../processor-time.ts'
import type { DictatedRow } from './dictated-row.ts'
import { englishRows } from './english-rows.ts'
import { frenchRows } from './french-rows.ts'
import { germanRows } from './german-rows.ts'
import { spanishRows } from './spanish-rows.ts'

const languages = ['en', 'es', 'de', 'fr'] as const
type Language = (typeof languages)[number]
const tables: Readonly<Record<Language, readonly DictatedRow[]>> = {
  en: englishRows,
  es: spanishRows,
  de: germanRows,
  fr: frenchRows,
}

function written(said: string, field: string, style: DictationStyle): string {
  const at = field.indexOf('|')
  const before = field.slice(0, at)
  const after = field.slice(at + 1)
  const { back, text } = dictatedText(said, { before, after }, style)
  return before.slice(0, before.length - back) + text + after
}

describe.each(languages)('%s', language => {
  test.each(tables[language])('“%s” at %j', (said, field, then) => {
    expect(written(said, field, { language, sentences: true })).toBe(then)
  })
})

describe('ways of writing', () => {
  test.each([
    [{ letters: 'upper' }, 'nasa is here', 'NASA IS HERE'],
    [{ letters: 'titled' }, 'the old man', 'The Old Man'],
    [{ letters: 'first' }, 'ada said', 'Ada said'],
    [{ literal: true }, 'new line comma', 'new line comma'],
    [{}, 'comma then', ', then'],
  ] as const)('%o: “%s”', (how, said, then) => {
    expect(written(said, '|', { language: 'en', sentences: false, ...how })).toBe(then)
  })

  test('joined words follow without a space, and only the first of them', () => {
    expect(written('base two', 'data|', { language: 'en', sentences: true, joined: true })).toBe(
      'database two',
    )
  })
})

describe('for all texts', () => {
  /** Words that are no sign's name, nor what goes before one, in this language. */
  const plainIn = (language: Language) => {
    const names = new Set([...signTable(language).keys()].flatMap(name => name.split(' ')))
    for (const word of signWords[language].literally) names.add(plainText(word))
    return fc.stringMatching(/^[a-zäéñß]{1,9}$/u).filter(word => !names.has(plainText(word)))
  }
  const anyName = (language: Language) =>
    fc.constantFrom(
      ...signWords[language].signs.flatMap(([, , ...said]) => said.filter(name => !/[[(]/.test(name))),
    )

  test.each(languages)('nothing that was said is lost, in order: %s', language => {
    fc.assert(
      fc.property(
        fc.array(plainIn(language), { minLength: 1, maxLength: 12 }),
        fc.string(),
        (words, before) => {
          const { text } = dictatedText(words.join(' '), { before, after: '' }, { language, sentences: true })
          expect(text.toLowerCase().split(/\s+/).filter(Boolean)).toEqual(words)
        },
      ),
    )
  })

  test.each(languages)('no space is doubled, whatever stands around: %s', language => {
    const piece = fc.oneof(
      plainIn(language),
      anyName(language),
      fc.constantFrom(',', '.', '?', '«', '“', '(', '-'),
    )
    const around = fc.constantFrom('', 'one', 'one ', 'one.', 'one. ', '(', 'one\n', '« ', 'one-', '“', '¿')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        around,
        around,
        (pieces, before, after) => {
          const { back, text } = dictatedText(
            pieces.join(' '),
            { before, after },
            { language, sentences: true },
          )
          const whole = before.slice(0, before.length - back) + text + after
          expect(whole).not.toMatch(/[^\S\n]{2}/u)
          expect(before.length).toBeGreaterThanOrEqual(back)
        },
      ),
    )
  })

  test.each(languages)('what is written well already stays as it is: %s', language => {
    const namesOf = (wanted: RegExp) =>
      fc.constantFrom(
        ...signWords[language].signs.flatMap(([sign, kind, ...said]) =>
          wanted.test(sign) && kind !== 'tight' ? said.filter(name => !/[[(]/.test(name)) : [],
        ),
      )
    const [open, close] = signWords[language].quotes
    const quoted = plainIn(language).map(word => `${open} ${word} ${close}`)
    const clause = fc.tuple(
      fc.array(fc.oneof(plainIn(language), quoted), { minLength: 1, maxLength: 5 }),
      namesOf(/^[,.;:!?…–—&]$/u),
    )
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 5 }), clauses => {
        const style = { language, sentences: true }
        const said = clauses.map(([words, sign]) => `${words.join(' ')} ${sign}`).join(' ')
        const once = dictatedText(said, { before: '', after: '' }, style).text
        expect(dictatedText(once, { before: '', after: '' }, style).text).toBe(once)
      }),
    )
  })

  test.each(languages)('never throws, and puts no end to a text of a thousand signs: %s', language => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 1000 }),
        fc.string({ unit: 'binary' }),
        (said, before) => {
          const { back, text } = dictatedText(said, { before, after: before }, { language, sentences: true })
          expect(back).toBeLessThanOrEqual(before.length)
          expect(text.length).toBeLessThan(said.length * 3 + 10)
        },
      ),
    )
  })
})

test.each([
  ['blanks', ' '],
  ['quotation marks', '"'],
  ['opening quotation marks', '“'],
  ['closing quotation marks', '”'],
])('time grows with the length of a field full of %s', (_, part) => {
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      for (const before of [text, `${text}a`])
        dictatedText('hello', { before, after: '' }, { language: 'en', sentences: true })
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
