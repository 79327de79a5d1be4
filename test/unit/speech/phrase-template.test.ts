import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spokenExample, wordingsOf } from '../../../src/speech/phrase-template.ts'

function spelt(template: string): readonly string[] {
  return wordingsOf(template).map(wording =>
    wording.map(piece => (piece.kind === 'word' ? piece.word : `<${piece.label}:${piece.slot}>`)).join(' '),
  )
}

test.each([
  ['click {number}', ['click <number:number>']],
  ['go to {name}', ['go to <name:name>']],
  ['sort items into {labels:words}', ['sort items into <labels:words>']],
  ['open {number} in new tab', ['open <number:number> in new tab']],
  ['close [this] tab', ['close tab', 'close this tab']],
  ['(scroll|go) down', ['scroll down', 'go down']],
  ['[please] (scroll|go) down', ['scroll down', 'go down', 'please scroll down', 'please go down']],
  ["fermer l'onglet", ['fermer l onglet']],
  ['Où suis-je', ['ou suis je']],
])('%s', (template, wordings) => {
  expect(spelt(template)).toEqual(wordings)
})

test.each([
  ['', 'without a word'],
  ['[please]', 'without a word'],
  ['close [this tab', 'no partner'],
  ['close this) tab', 'no partner'],
  ['go | down', 'no partner'],
  ['click {number', 'no partner'],
  ['click number}', 'no partner'],
  ['click {nmber}', 'is no slot'],
  ['click {number} {words}', 'cannot be told apart'],
  ['{a:words} to {a:words}', 'twice'],
  [Array.from({ length: 7 }, (_, place) => `[w${place}]`).join(' '), 'wordings'],
])('%j is broken: %s', (template, why) => {
  expect(() => wordingsOf(template)).toThrow(why)
  expect(() => wordingsOf(template)).toThrow(`“${template}”`)
})

test('any text is a template or an error that names it', () => {
  const piece = fc.constantFrom('[', ']', '(', ')', '|', '{', '}', '{number}', '{x:words}', 'go', ' ', 'é')
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const template = pieces.join('')
      try {
        expect(wordingsOf(template).length).toBeGreaterThan(0)
      } catch (error) {
        expect(String(error)).toContain('The phrase template')
      }
    }),
  )
})

describe('spokenExample', () => {
  test.each([
    ['close [this] tab', 'close this tab'],
    ['click {number}', 'click'],
    ['(scroll|go) down', 'scroll down'],
    ['ferme [cet|un] onglet', 'ferme cet onglet'],
    ['schließ [diesen] Tab', 'schließ diesen Tab'],
  ])('%s is said “%s”', (template, example) => {
    expect(spokenExample(template)).toBe(example)
  })
})
