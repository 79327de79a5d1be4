import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestSentence, splitSentences } from '../../../src/answers/split-sentences.ts'

function sentences(text: string, language = 'en'): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each([
    ['en', 'It rains. Dr. Who stays in! Why?', ['It rains.', 'Dr. Who stays in!', 'Why?']],
    ['en', 'J. S. Bach wrote it. We hear it.', ['J. S. Bach wrote it.', 'We hear it.']],
    ['en', 'Version 3.14 is out. Get it at a.example/b.', ['Version 3.14 is out.', 'Get it at a.example/b.']],
    ['de', 'Es ist z.B. Hans da. Er lacht.', ['Es ist z.B. Hans da.', 'Er lacht.']],
    ['es', '¿Qué hora es? ¡Las dos! Vale.', ['¿Qué hora es?', '¡Las dos!', 'Vale.']],
    ['ja', '雨です。外に出ません。', ['雨です。', '外に出ません。']],
    ['en', 'A heading\n\nIts text', ['A heading', 'Its text']],
    ['en', 'Ends with No.\nNext line', ['Ends with No.', 'Next line']],
    ['no such language', 'One. Two.', ['One.', 'Two.']],
    ['', ' \n ', []],
  ])('in %s of %j', (language, text, expected) => {
    expect(sentences(text, language)).toEqual(expected)
  })

  it('keep their places: in order, apart, trimmed, nothing but white space between', () => {
    const text = fc
      .array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Dr. ', '. ', '\n\n', 'x'.repeat(900), '🎹')),
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, whole => {
        const spans = splitSentences(whole, 'en')
        let before = 0
        for (const { start, end } of spans) {
          expect(whole.slice(before, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(end - start).toBeLessThanOrEqual(longestSentence)
          expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end))
          before = end
        }
        expect(whole.slice(before).trim()).toBe('')
      }),
    )
  })

  it('cut an overlong one at a space, and never inside a character', () => {
    const spaced = 'word '.repeat(400)
    expect(sentences(spaced).every(sentence => /^word( word)*$/.test(sentence))).toBe(true)
    const pairs = `x${'🎹'.repeat(700)}`
    expect(sentences(pairs).every(sentence => /^x?(?:🎹)+$/u.test(sentence))).toBe(true)
  })

  it('are the same in a text of any length', () => {
    for (const sentence of [
      '図書館は休みです。',
      'We stay at home, as Dr. No did. ',
      'No end of it ',
      '🎹',
    ]) {
      const many = sentence.repeat(2_000)
      const found = sentences(many, 'en')
      expect(found.join('').replace(/\s/g, '')).toBe(many.replace(/\s/g, ''))
      if (/[。.]/.test(sentence)) expect(new Set(found)).toEqual(new Set([sentence.trim()]))
    }
  })
})
