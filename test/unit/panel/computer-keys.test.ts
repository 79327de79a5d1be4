import { expect, test } from 'vitest'
import { noteOfCode, withModifier } from '../../../extension/panel/views/keyboard/computer-keys.ts'

const bare = { code: 'KeyZ', repeat: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test('the lower row runs from C3 to C4 and the upper one from C4 to C5', () => {
  expect(['KeyZ', 'KeyS', 'KeyX', 'KeyM', 'Comma'].map(noteOfCode)).toEqual([48, 49, 50, 59, 60])
  expect(['KeyQ', 'Digit2', 'KeyW', 'KeyU', 'KeyI'].map(noteOfCode)).toEqual([60, 61, 62, 71, 72])
})

test('every one of the 25 notes has a key, and nothing else is one', () => {
  const rows =
    'KeyZ KeyS KeyX KeyD KeyC KeyV KeyG KeyB KeyH KeyN KeyJ KeyM Comma KeyQ Digit2 KeyW Digit3 KeyE KeyR Digit5 KeyT Digit6 KeyY Digit7 KeyU KeyI'
  const notes = new Set(rows.split(' ').map(noteOfCode))
  expect([...notes].toSorted()).toEqual(Array.from({ length: 25 }, (_, index) => 48 + index))
  expect(['KeyA', 'KeyF', 'Digit1', 'Digit4', 'Space', 'Enter', 'Tab', ''].map(noteOfCode)).toEqual(
    Array(8).fill(undefined),
  )
})

test('a press with a modifier is a shortcut and no note', () => {
  expect(withModifier(bare)).toBe(false)
  for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)
    expect(withModifier({ ...bare, [key]: true })).toBe(true)
})
