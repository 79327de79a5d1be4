import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LatchedOutcome, readLatched } from '../../../src/music/latch.ts'
import { formatMotif } from '../../../src/music/motif.ts'
import { bound, commands, everything, motif } from './motif-fixture.ts'

const outcome = (read: LatchedOutcome<string> | undefined) =>
  read?.kind === 'fired' ? `fired ${read.binding.target}` : read?.kind

test.each(everything.map(binding => [formatMotif(binding.motif), binding] as const))(
  '%s, key after key, chords upwards and downwards',
  (_, { motif: keys, target }) => {
    expect(outcome(readLatched(keys.flat(), everything))).toBe(`fired ${target}`)
    const downwards = keys.flatMap(strike => strike.toReversed())
    expect(outcome(readLatched(downwards, everything))).toBe(`fired ${target}`)
  },
)

test('chords inside a motif in any order', () => {
  const bindings = [bound('both', '48-50+55-62+67-48')]
  expect(outcome(readLatched([48, 55, 50, 62, 67, 48], bindings))).toBe('fired both')
  expect(outcome(readLatched([48, 62, 50, 55, 67, 48], bindings))).toBe('unknown')
})

test('48 and 72 alone are escape, in either order', () => {
  expect(readLatched([48, 72], everything)).toEqual({ kind: 'escape', by: 'two-hands' })
  expect(readLatched([72, 48], everything)).toEqual({ kind: 'escape', by: 'two-hands' })
  expect(outcome(readLatched([48, 72, 60], everything))).toBe('new-name')
})

test('names: chord and broken form are one, a new one is reported, one that begins with a motif is not', () => {
  expect(outcome(readLatched([57, 48, 53], everything))).toBe('fired news')
  expect(readLatched([48, 54, 58], everything)).toEqual({ kind: 'new-name', motif: motif('48-54-58') })
  expect(readLatched([48, 52, 48, 55], everything)).toMatchObject({
    kind: 'unknown',
    reason: 'begins-with-motif',
  })
})

test('two readings are ambiguous', () => {
  const bindings = [bound('chord', '50+55'), bound('melody', '50-55')]
  expect(outcome(readLatched([50, 55], bindings))).toBe('ambiguous')
  expect(outcome(readLatched([55, 50], bindings))).toBe('fired chord')
})

test('nothing is nothing, and what is no key is left out', () => {
  expect(readLatched([], everything)).toBeUndefined()
  expect(readLatched([12, 99, Number.NaN], everything)).toBeUndefined()
  expect(outcome(readLatched([50, 99, 55], everything))).toBe('fired scroll down')
})

describe('a parameter after the motif', () => {
  const tab = [60, 55, 60]
  const parameter = (keys: readonly number[], numbers?: 'base-10' | 'powers') => {
    const read = readLatched([...tab, ...keys], everything, numbers)
    return read?.kind === 'fired' ? read.parameter : read?.kind
  }

  test('is a number in the language of the user, entered or not', () => {
    expect(parameter([64, 62])).toEqual({ kind: 'number', value: 42 })
    expect(parameter([56, 62, 60])).toEqual({ kind: 'number', value: -42 })
    expect(parameter([61, 63], 'powers')).toEqual({ kind: 'number', value: 5 })
    expect(parameter([63, 61, 60], 'powers')).toEqual({ kind: 'number', value: 5 })
    expect(parameter([60], 'powers')).toEqual({ kind: 'number', value: 0 })
  })

  test('is a name, bound or not', () => {
    expect(parameter([48, 52, 55])).toMatchObject({ kind: 'name', binding: { target: 'mail' } })
    expect(parameter([48, 54, 58])).toEqual({ kind: 'name', motif: motif('48-54-58'), binding: undefined })
  })

  test('may be left out', () => {
    expect(parameter([])).toBeUndefined()
    expect(outcome(readLatched(tab, everything))).toBe('fired tab')
  })

  test('that is none fires nothing', () => {
    expect(parameter([48, 52])).toBe('unknown')
    expect(parameter([61, 72])).toBe('unknown')
    expect(parameter([61, 60, 62])).toBe('unknown')
    expect(parameter([59, 61], 'powers')).toBe('unknown')
  })
})

test('no keys make it throw, and what fires was pressed', () => {
  const key = fc.oneof(fc.integer({ min: 48, max: 72 }), fc.constantFrom(48, 60, 50, 55), fc.integer())
  fc.assert(
    fc.property(fc.array(key, { maxLength: 80 }), keys => {
      const read = readLatched(keys, commands)
      if (read?.kind !== 'fired' || read.parameter) return true
      return (
        read.binding.motif.flat().toSorted().join() ===
        keys
          .filter(k => k >= 48 && k <= 72)
          .toSorted()
          .join()
      )
    }),
  )
})
