import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteAfterKey } from '../../../extension/panel/views/keyboard/roving-focus.ts'
import { tabAfterKey } from '../../../extension/panel/views/tab-pattern.ts'

test('arrows move by a semitone and an octave, Home and End to the ends', () => {
  expect(noteAfterKey('ArrowRight', 60)).toBe(61)
  expect(noteAfterKey('ArrowLeft', 60)).toBe(59)
  expect(noteAfterKey('ArrowUp', 50)).toBe(62)
  expect(noteAfterKey('ArrowDown', 62)).toBe(50)
  expect(noteAfterKey('Home', 60)).toBe(48)
  expect(noteAfterKey('End', 60)).toBe(72)
  expect(noteAfterKey('Tab', 60)).toBeUndefined()
})

test('the focus never leaves the 25 keys', () => {
  const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End')
  fc.assert(
    fc.property(fc.integer({ min: 48, max: 72 }), fc.array(keys), (start, pressed) => {
      let note = start
      for (const key of pressed) note = noteAfterKey(key, note) ?? Number.NaN
      expect(note).toBeGreaterThanOrEqual(48)
      expect(note).toBeLessThanOrEqual(72)
    }),
  )
})

test('at an edge the focus stays rather than jump to another key', () => {
  expect(noteAfterKey('ArrowRight', 72)).toBe(72)
  expect(noteAfterKey('ArrowLeft', 48)).toBe(48)
  expect(noteAfterKey('ArrowUp', 61)).toBe(61)
  expect(noteAfterKey('ArrowDown', 59)).toBe(59)
})

test('tabs go round, and Home and End reach the ends', () => {
  expect(tabAfterKey('ArrowRight', 5, 6)).toBe(0)
  expect(tabAfterKey('ArrowLeft', 0, 6)).toBe(5)
  expect(tabAfterKey('ArrowRight', 2, 6)).toBe(3)
  expect(tabAfterKey('Home', 4, 6)).toBe(0)
  expect(tabAfterKey('End', 1, 6)).toBe(5)
  expect(tabAfterKey('ArrowDown', 1, 6)).toBeUndefined()
  expect(tabAfterKey('ArrowRight', 0, 0)).toBeUndefined()
})
