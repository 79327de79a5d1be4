import { expect, test } from 'vitest'
import { strikesInNames, strikesInNumbers } from '../../../extension/panel/views/key-picture.ts'
import { manuals, noteName } from '../../../extension/panel/views/piano-keys.ts'

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
  expect(strikesInNumbers([[50, 55]])).toBe('50 + 55')
  expect(strikesInNumbers([[48], [52], [48]])).toBe('48, 52, 48')
  expect(strikesInNames([[50, 55]])).toBe('D3 + G3')
})
