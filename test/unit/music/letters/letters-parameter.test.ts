import { describe, expect, test } from 'vitest'
import { createGestureReader } from '../../../../src/music/gesture-reader.ts'
import { readLatched } from '../../../../src/music/latch.ts'
import type { Binding } from '../../../../src/music/trie.ts'
import { motif } from '../motif-fixture.ts'
import { notesOf, playInto } from '../simulated-hands.ts'

const bound = (takesWords: boolean): readonly Binding<string>[] => [
  { motif: motif('60-55-60'), target: 'go to', takesParameter: true, takesWords },
]
const quick = { pace: 200, hold: 120 }
const chord = (from: number, order: readonly number[] = [64, 67]) =>
  notesOf(
    [order],
    { pace: 200, hold: 120, order: keys => (order[0] === 67 ? keys.toReversed() : keys) },
    from,
  )

function parameterOf(takesWords: boolean, numbers: 'base-10' | 'powers', from: ReturnType<typeof chord>) {
  const reader = createGestureReader<string>({ bindings: bound(takesWords), numbers })
  const events = playInto(reader, [...notesOf(motif('60-55-60'), quick), ...from], 1000)
  return events.flatMap(({ event }) => (event.kind === 'parameter-run' ? [event.parameter] : []))
}

describe('the chord of letters where a parameter is wanted', () => {
  test.each(['base-10', 'powers'] as const)('asks for words in %s, where words may be given', numbers => {
    expect(parameterOf(true, numbers, chord(1000))).toEqual([{ kind: 'letters' }])
    expect(parameterOf(true, numbers, chord(1000, [67, 64]))).toEqual([{ kind: 'letters' }])
  })

  test('is a number where only one is wanted', () => {
    expect(parameterOf(false, 'powers', chord(1000))).toEqual([{ kind: 'number', value: 72 }])
    expect(parameterOf(false, 'base-10', [...chord(1000), ...notesOf([[60]], quick, 1600)])).toEqual([
      { kind: 'number', value: 47 },
    ])
  })

  test('is digits once a digit has been entered', () => {
    const notes = [...notesOf([[61]], quick, 1000), ...chord(1400), ...notesOf([[60]], quick, 1900)]
    expect(parameterOf(true, 'base-10', notes)).toEqual([{ kind: 'number', value: 147 }])
  })

  test('collected after the motif, it asks for words as well', () => {
    const read = (takesWords: boolean) => readLatched([60, 55, 60, 64, 67], bound(takesWords))
    expect(read(true)).toMatchObject({ kind: 'fired', parameter: { kind: 'letters' } })
    expect(read(false)).toMatchObject({ kind: 'fired', parameter: { kind: 'number', value: 47 } })
  })
})

test('a command that is handed over waits no more', () => {
  const reader = createGestureReader<string>({ bindings: bound(true) })
  const opened = notesOf(motif('60-55-60'), quick)
  for (const note of opened) reader.note(note)
  reader.tick(600)
  expect(reader.handOver()).toMatchObject({ binding: { target: 'go to' } })
  expect(reader.handOver()).toBeUndefined()
  expect(reader.tick(30_000).map(({ kind }) => kind)).not.toContain('parameter-cancelled')
})
