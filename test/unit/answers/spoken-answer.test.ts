import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnswerSentences } from '../../../src/answers/spoken-answer.ts'

function said(pieces: readonly string[], language = 'en-GB') {
  const sentences = createAnswerSentences(language)
  return [...pieces.flatMap(piece => sentences.take(piece)), ...sentences.end()]
}
const words = (...pieces: string[]) => said(pieces).map(sentence => sentence.words)

describe('a sentence is given', () => {
  test('as soon as the next has surely begun', () => {
    const sentences = createAnswerSentences('en-GB')
    const now = (piece: string) => sentences.take(piece).map(sentence => sentence.words)
    expect(now('The gate closes')).toEqual([])
    expect(now(' at dusk. ')).toEqual([])
    expect(now('It opens')).toEqual(['The gate closes at dusk.'])
    expect(now(' at six.\n')).toEqual(['It opens at six.'])
    expect(sentences.end()).toEqual([])
  })

  test.each([
    ['an abbreviation', ['Bring a coat, e.g. ', 'a warm one. Then go.']],
    ['a title', ['Ask Dr. ', 'Weber. He knows.']],
    ['a number', ['It cost 3', '.', '50 euros. That is little.']],
    ['an ordinal whose word is still to come', ['Built on 3. ', '12', ' may be wrong. Ask.']],
  ])('not at %s', (_, pieces) => {
    const whole = said([pieces.join('')])
    expect(said(pieces)).toEqual(whole)
    expect(whole).toHaveLength(2)
  })

  test('once, and none is lost, for any cut of the stream', () => {
    const piece = fc.constantFrom(
      ...['The organ', ' was built', ' in 1886', '. ', '.', '! ', '?', '\n', '\n\n', 'e.g. ', 'Dr. ', '[1]'],
      ...[
        ' 3.',
        '5 ',
        '- ',
        '1. ',
        '**bold**',
        '```',
        'code()',
        '| a | b |',
        '“Yes.” ',
        'Ja, z.B. ',
        '🙂 ',
        'é',
      ],
      ...['¿Qué? ', 'Ω', '東京。', ' [2, 3]', 'https://news.test/a?b ', '… ', 'A', ' b'],
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (parts, at) => {
          const text = parts.join('')
          const cuts = [...new Set(at.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
          const pieces = [0, ...cuts].map((cut, place) => text.slice(cut, cuts[place]))
          expect(pieces.join('')).toBe(text)
          expect(said(pieces)).toEqual(said([text]))
          // Letter by letter likewise.
          expect(said([...text])).toEqual(said([text]))
        },
      ),
    )
  })

  test('with every word of plain prose, in order', () => {
    const sentence = fc.array(fc.constantFrom('gate', 'dusk', 'organ', 'Weber', '1886', 'über'), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), sentences => {
        const text = sentences.map(list => `${list.join(' ')}.`).join(' ')
        expect(words(...text.split(/(?<= )/)).join(' ')).toBe(text)
      }),
    )
  })
})

describe('what is there only to be seen is not said', () => {
  test.each([
    ['It closes at dusk [1], they say [2][3].', 'It closes at dusk, they say.'],
    ['It **never** closes, *they* say.', 'It never closes, they say.'],
    [
      'See [the page](https://news.test/organ) or https://www.news.test/a/b?c=1 now.',
      'See the page or news.test now.',
    ],
    ['## The organ', 'The organ'],
    ['- A row of a list', 'A row of a list'],
    ['Run `npm test` first.', 'Run npm test first.'],
    ['It is <b>bold</b>.', 'It is bold .'],
    ['| Day | Time |', 'Day, Time'],
    ['2 * 3 is 6 and a_b stays.', '2 * 3 is 6 and a_b stays.'],
  ])('%s', (raw, spoken) => {
    expect(words(raw)).toEqual([spoken])
  })

  test('rules and frames say nothing, code is only named, rows keep their numbers', () => {
    expect(said(['Do this:\n\n1. Go.\n2. Wait.\n---\n```js\nclose(all)\n```\nDone.'])).toEqual([
      { words: 'Do this:', paragraph: 0 },
      { words: '1. Go.', paragraph: 1 },
      { words: '2. Wait.', paragraph: 2 },
      { words: '', paragraph: 4, code: true },
      { words: 'Done.', paragraph: 7 },
    ])
  })
})
