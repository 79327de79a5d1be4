import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConstants } from '../../../src/music/constants.ts'
import { asKey, createLowestKeyReader, highestLowest } from '../../../src/music/lowest-key.ts'
import { highest, isKey, lowest } from '../../../src/music/notes.ts'

function reading(lowestNote = 48) {
  const reader = createLowestKeyReader(lowestNote, defaultConstants)
  return {
    reader,
    down: (note: number, at: number, velocity = 0.6) => reader.note({ type: 'down', note, velocity, at }),
    up: (note: number, at: number) => reader.note({ type: 'up', note, velocity: 0, at }),
  }
}

test('any key that was pressed alone is the lowest, on its release', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: highestLowest }),
      fc.integer({ min: 25, max: 799 }),
      fc.integer({ min: 0, max: highestLowest }),
      (note, held, lowestNote) => {
        const { down, up } = reading(lowestNote)
        expect(down(note, 0)).toEqual([])
        expect(up(note, held)).toEqual([{ kind: 'learnt', note }])
        // From there on the 25 keys are these, and no others.
        expect(asKey(note, note)).toBe(lowest)
        expect(asKey(note + 24, note)).toBe(highest)
        expect(isKey(asKey(note - 1, note)) || isKey(asKey(note + 25, note))).toBe(false)
      },
    ),
  )
})

test('a brush, and a touch too soft to be meant, are not it', () => {
  const { down, up } = reading()
  down(50, 0)
  expect(up(50, 20)).toEqual([])
  down(51, 100, 0.01)
  expect(up(51, 200)).toEqual([])
  down(36, 300)
  expect(up(36, 400)).toEqual([{ kind: 'learnt', note: 36 }])
})

test('a contact that bounces is one press', () => {
  const { down, up } = reading()
  down(36, 0)
  down(36, 10)
  expect(up(36, 80)).toEqual([{ kind: 'learnt', note: 36 }])
})

test('two keys are unclear, and so is one without 25 keys from it', () => {
  const { down } = reading()
  down(36, 0)
  expect(down(40, 100)).toEqual([{ kind: 'unclear' }])
  const high = reading()
  high.down(104, 0)
  expect(high.up(104, 100)).toEqual([{ kind: 'unclear' }])
})

describe('escape, where the keys are still taken to be', () => {
  test.each([
    [48, 48, 72],
    [36, 60, 36],
  ])('lowest note %i: both outer keys', (lowestNote, first, second) => {
    const { down } = reading(lowestNote)
    down(first, 0)
    expect(down(second, 150)).toEqual([{ kind: 'escape' }])
  })

  test('the outer keys one after the other are unclear', () => {
    const { down } = reading()
    down(48, 0)
    expect(down(72, 151)).toEqual([{ kind: 'unclear' }])
  })

  test('the middle key held alone, whenever it is looked at', () => {
    const ticked = reading()
    ticked.down(60, 1000)
    expect(ticked.reader.deadline()).toBe(1800)
    expect(ticked.reader.tick(1799)).toEqual([])
    expect(ticked.reader.tick(1800)).toEqual([{ kind: 'escape' }])
    const late = reading()
    late.down(60, 0)
    expect(late.up(60, 900)).toEqual([{ kind: 'escape' }])
    expect(late.up(60, 950)).toEqual([])
  })

  test('another key may be held for as long as a hand needs', () => {
    const { reader, down, up } = reading()
    down(36, 0)
    expect(reader.deadline()).toBeUndefined()
    expect(up(36, 5000)).toEqual([{ kind: 'learnt', note: 36 }])
  })
})
