import { expect, test } from 'vitest'
import { strikesInNames, strikesSpelt } from '../../../extension/panel/views/keyboard/key-picture.ts'
import { manuals, noteName } from '../../../extension/panel/views/keyboard/piano-keys.ts'

test('25 keys in two manuals, with the names that are public', () => {
  const keys = manuals.flatMap(manual => manual.keys)
  expect(keys.map(key => key.note)).toEqual(Array.from({ length: 25 }, (_, index) => 48 + index))
  expect(keys.slice(0, 2).map(({ name, note }) => `${name} ${note}`)).toEqual(['C3 48', 'C♯3 49'])
  expect(keys.at(-1)?.name).toBe('C5')
  expect(noteName(60)).toBe('C4')
})

test('white keys stand side by side and black ones between their neighbours', () => {
  for (const { keys, whites } of manuals) {
    const white = keys.filter(key => !key.black)
    expect(white.map(key => key.place)).toEqual(Array.from({ length: whites }, (_, index) => index))
    expect(keys.filter(key => key.black).map(key => key.place)).toEqual([0, 1, 3, 4, 5])
  }
})

test('strikes in words', () => {
  expect(strikesSpelt([[50, 55]])).toBe('D3 50 + G3 55')
  expect(strikesSpelt([[48], [52], [48]])).toBe('C3 48, E3 52, C3 48')
  expect(strikesInNames([[50, 55]])).toBe('D3 + G3')
})
