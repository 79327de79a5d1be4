import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPassageIndex } from '../../../src/answers/passage-index.ts'
import { splitPassages } from '../../../src/answers/split-passages.ts'

const filler = Array.from(
  { length: 400 },
  (_, at) =>
    `Paragraph ${at} tells of weather and trade in the valley, as every year. Nothing else happened.`,
)
/** A long page with one paragraph in its middle. */
function longPage(hidden: string): string {
  return [...filler.slice(0, 200), hidden, ...filler.slice(200)].join('\n\n')
}

function rank(question: string, text: string, language: string): readonly string[] {
  const passages = splitPassages(text, language)
  const index = createPassageIndex(language)
  index.add(passages.map(passage => ({ text: passage.text, title: '', heading: '' })))
  return index.search(question).map(at => passages[at]?.text ?? '')
}

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
    expect(rank(question, longPage(sentence), language)[0]).toContain(sentence)
  })

  it('is none where nothing fits the question', () => {
    expect(rank('zzz qqq', longPage(''), 'en')).toEqual([])
    expect(rank('ferry', '', 'en')).toEqual([])
  })

  it('is sought for questions of any characters, without running them', () => {
    const text = 'One two three. __proto__ constructor.'
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), question => {
        expect([[], [text]]).toContainEqual(rank(question, text, 'en'))
      }),
    )
    expect(rank('constructor', text, 'en')).toEqual([text])
  })
})
