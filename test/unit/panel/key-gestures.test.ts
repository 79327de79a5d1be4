import { expect, test } from 'vitest'
import { createKeyGestures } from '../../../extension/panel/views/keyboard/key-gestures.ts'

/** Gestures with everything they ask for written down, and time that passes by hand. */
function gesturesWith(latch: boolean) {
  const asked: string[] = []
  const later: { ms: number; run: () => void }[] = []
  const gestures = createKeyGestures({
    latch: () => latch,
    after: (ms, run) => {
      later.push({ ms, run })
    },
    actions: {
      keyDown: note => asked.push(`down ${note}`),
      keyUp: note => asked.push(`up ${note}`),
      latchKey: note => asked.push(`latch ${note}`),
    },
  })
  const pass = () => {
    for (const { run } of later.splice(0)) run()
  }
  return { gestures, asked, later, pass }
}

test('with latch a mouse collects on its click and plays nothing', () => {
  const { gestures, asked } = gesturesWith(true)
  gestures.pointerDown(50, 1, 'mouse', 0)
  gestures.pointerUp(1, 90)
  expect(asked).toEqual([])
  gestures.click(50, 1, 90)
  expect(asked).toEqual(['latch 50'])
})

test('with latch a press that ends on another key collects neither', () => {
  const { gestures, asked } = gesturesWith(true)
  gestures.pointerDown(50, 1, 'mouse', 0)
  gestures.pointerUp(1, 90)
  gestures.click(55, 1, 90)
  expect(asked).toEqual([])
})

test('without latch a mouse plays for as long as it holds, and its click adds nothing', () => {
  const { gestures, asked, later } = gesturesWith(false)
  gestures.pointerDown(50, 1, 'mouse', 0)
  expect(asked).toEqual(['down 50'])
  gestures.pointerUp(1, 400)
  gestures.click(50, 1, 400)
  expect(asked).toEqual(['down 50', 'up 50'])
  expect(later).toEqual([])
})

test.each(['touch', 'pen'])('%s plays several keys at once whatever latch says', type => {
  const { gestures, asked } = gesturesWith(true)
  gestures.pointerDown(50, 7, type, 0)
  gestures.pointerDown(55, 8, type, 10)
  gestures.pointerUp(7, 200)
  gestures.click(50, 7, 201)
  gestures.pointerUp(8, 300)
  expect(asked).toEqual(['down 50', 'down 55', 'up 50', 'up 55'])
})

test('a click without a pointer is collected with latch, and a note of 120 ms without', () => {
  const collected = gesturesWith(true)
  collected.gestures.click(60, -1, 0)
  expect(collected.asked).toEqual(['latch 60'])

  const played = gesturesWith(false)
  played.gestures.click(60, -1, 0)
  expect(played.asked).toEqual(['down 60'])
  expect(played.later.map(({ ms }) => ms)).toEqual([120])
  played.pass()
  expect(played.asked).toEqual(['down 60', 'up 60'])
})

test('a mouse used before does not swallow a later click without a pointer', () => {
  const { gestures, asked } = gesturesWith(true)
  gestures.pointerDown(50, 1, 'mouse', 0)
  gestures.pointerUp(1, 50)
  gestures.click(50, 1, 50)
  gestures.click(55, -1, 2000)
  expect(asked).toEqual(['latch 50', 'latch 55'])
})

test('a pointer made by software, with no time between down and up, still sounds 120 ms and once', () => {
  const { gestures, asked, later, pass } = gesturesWith(false)
  gestures.pointerDown(50, 0, '', 10)
  gestures.pointerUp(0, 10)
  gestures.click(50, -1, 11)
  expect(asked).toEqual(['down 50'])
  expect(later.map(({ ms }) => ms)).toEqual([120])
  pass()
  expect(asked).toEqual(['down 50', 'up 50'])
})

test('a cancelled pointer lets its key go', () => {
  const { gestures, asked } = gesturesWith(false)
  gestures.pointerDown(50, 3, 'touch', 0)
  gestures.pointerCancel(3, 200)
  gestures.pointerUp(3, 20)
  expect(asked).toEqual(['down 50', 'up 50'])
})

test('the computer keyboard plays chords, drops repeats and holds a note while either of its keys is down', () => {
  const { gestures, asked } = gesturesWith(true)
  gestures.codeDown('Comma', 60, 0)
  gestures.codeDown('Comma', 60, 0)
  gestures.codeDown('KeyQ', 60, 0)
  gestures.codeDown('KeyE', 64, 0)
  gestures.codeUp('Comma', 300)
  gestures.codeUp('KeyE', 300)
  gestures.codeUp('KeyQ', 300)
  gestures.codeUp('KeyQ', 300)
  expect(asked).toEqual(['down 60', 'down 64', 'up 64', 'up 60'])
})

test('everything held goes up when the keys lose the focus, and only once', () => {
  const { gestures, asked } = gesturesWith(false)
  gestures.codeDown('KeyZ', 48, 0)
  gestures.pointerDown(55, 4, 'touch', 0)
  gestures.releaseAll(500)
  gestures.codeUp('KeyZ', 300)
  gestures.pointerUp(4, 500)
  gestures.releaseAll(500)
  expect(asked).toEqual(['down 48', 'down 55', 'up 48', 'up 55'])
})

test('notes carry the time at which the hand moved, however late the panel hears of it', () => {
  const times: string[] = []
  const gestures = createKeyGestures({
    latch: () => false,
    after: (_, run) => run(),
    actions: {
      keyDown: (note, at) => times.push(`down ${note} at ${at}`),
      keyUp: (note, at) => times.push(`up ${note} at ${at}`),
      latchKey: () => {},
    },
  })
  gestures.codeDown('KeyX', 50, 1000)
  gestures.codeDown('KeyB', 55, 1012)
  gestures.codeUp('KeyX', 1200)
  gestures.codeUp('KeyB', 1210)
  gestures.click(60, -1, 3000)
  expect(times).toEqual([
    'down 50 at 1000',
    'down 55 at 1012',
    'up 50 at 1200',
    'up 55 at 1210',
    'down 60 at 3000',
    'up 60 at 3120',
  ])
})
