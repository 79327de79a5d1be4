import { describe, expect, test } from 'vitest'
import { labelIn } from '../../../extension/panel/panel-texts.ts'
import { letterBookOf, letterKey } from '../../../extension/panel/views/keyboard/letter-keys.ts'
import { languages } from '../../../src/language/language.ts'
import type { LettersState } from '../../../src/state/panel-state.ts'

const letters: LettersState = {
  text: 'scr',
  shift: 'off',
  digits: false,
  completions: ['scroll'],
  last: '',
  command: undefined,
  field: undefined,
}
const label = labelIn('en')
const drawn = (note: number, held: readonly number[] = [], state: Partial<LettersState> = {}) =>
  letterKey(note, held, { ...letters, ...state }, 'en', label)?.drawn

describe('what a drawn key writes', () => {
  test.each(languages)('in %s every key writes or does something by itself', language => {
    for (let note = 48; note <= 72; note += 1)
      expect(letterKey(note, [], letters, language, labelIn(language))?.words, String(note)).toBeTruthy()
  })

  test('with keys held, the pair, the chord or the space, and nothing where they mean nothing', () => {
    const [t = 0, h = 0] = ['t', 'h'].map(letter => letterBookOf('en').keysOf(letter)?.[0] ?? 0)
    expect(drawn(t)).toBe('t')
    expect(drawn(h, [t])).toBe('th')
    expect(drawn(t, [60])).toBe('t␣')
    expect(drawn(69, [72])).toBe('.')
    expect(drawn(49, [72])).toBeUndefined()
  })

  test('as shift and digits are, and completions by their words', () => {
    const [t = 0] = letterBookOf('en').keysOf('t') ?? []
    expect(drawn(t, [], { shift: 'once' })).toBe('T')
    expect(drawn(61, [], { digits: true })).toBe('1')
    expect(drawn(69, [72], { shift: 'once' })).toBe(':')
    expect(drawn(53, [48])).toBe('scroll')
    expect(drawn(55, [48])).toBe('2')
  })
})
