import { describe, expect, test } from 'vitest'
import { createGestureReader } from '../../../src/music/gesture-reader.ts'
import { everything, motif } from './motif-fixture.ts'
import { down, held, notesOf, play, playInto, said, up } from './simulated-hands.ts'

const quick = { pace: 200, hold: 120 }
const opened = notesOf(motif('60-55-60'), quick)
const played = (text: string, from = 1000) => notesOf(motif(text), { pace: 300, hold: 120 }, from)
const parameterOf = (notes: Parameters<typeof play>[0], settings: Parameters<typeof play>[1] = {}) =>
  play([...opened, ...notes], settings).flatMap(({ event }) =>
    event.kind === 'parameter-run' ? [event.parameter] : [],
  )

test('it is opened when the middle key goes up, for four seconds', () => {
  const event = play(opened).find(({ event }) => event.kind === 'parameter-open')
  expect(event).toMatchObject({ at: 520, event: { until: 4520, binding: { target: 'tab' } } })
  expect(play(opened).at(-1)).toMatchObject({
    at: 4520,
    event: { kind: 'parameter-cancelled', reason: 'time' },
  })
})

test('one that waited too long while a key of its motif was held is over once that goes up', () => {
  const resting = [...held(60, 0, 120), down(55, 200), ...held(60, 400, 520), up(55, 9_000)]
  expect(said(play(resting))).toEqual(['parameter-open tab', 'parameter-cancelled tab'])
  expect(said(play([...resting, ...notesOf(motif('50+55'), quick, 10_000)])).at(-1)).toBe('fired scroll down')
})

test('a command without a parameter fires at once', () => {
  expect(said(play(notesOf(motif('60-59-60'), quick)))).toEqual(['fired stop recording'])
})

test('60 with nothing entered runs without, and begins no motif', () => {
  expect(parameterOf(held(60, 1000, 1100))).toEqual([undefined])
  expect(said(play([...opened, ...held(60, 1000, 1100)]))).toEqual([
    'parameter-open tab',
    'parameter-run tab',
  ])
})

describe('a number in base 10', () => {
  test.each([
    ['64-62-60', 42],
    ['56-62-60', -42],
    ['61-70-70-60', 100],
    ['64-63-71-62-60', 42],
    ['50-60', 0],
    ['59-71-61-60', 1],
  ])('%s is %i', (keys, value) => {
    expect(parameterOf(played(keys))).toEqual([{ kind: 'number', value }])
  })

  test('digits that overlap count in the order in which they were struck', () => {
    const overlapping = notesOf(motif('64-62-60'), { pace: 200, hold: 300 }, 1000)
    expect(parameterOf(overlapping)).toEqual([{ kind: 'number', value: 42 }])
  })

  test('each digit is shown and puts the end off', () => {
    const changes = play([...opened, ...held(64, 4000, 4100), ...held(62, 7900, 8000)]).flatMap(
      ({ event }) => (event.kind === 'parameter-changed' ? [event] : []),
    )
    expect(changes).toMatchObject([
      { value: 4, until: 8100 },
      { value: 42, until: 12_000 },
    ])
  })

  test('a key that is still down at the end is waited for', () => {
    expect(said(play([...opened, ...held(64, 4400, 5000), ...held(60, 5100, 5200)])).at(-1)).toBe(
      'parameter-run tab',
    )
  })
})

describe('a number in powers of two', () => {
  const numbers = { numbers: 'powers' as const }

  test('one strike is the whole number, however it is rolled', () => {
    const rolled = notesOf(motif('61+63+66'), { pace: 0, hold: 900, jitter: place => place * 280 }, 1000)
    expect(parameterOf(rolled, numbers)).toEqual([{ kind: 'number', value: 37 }])
    expect(parameterOf(played('57+59'), numbers)).toEqual([{ kind: 'number', value: -5 }])
  })

  test('keys that are no number are said to be none, and may be played again', () => {
    const events = play([...opened, ...played('59+61'), ...played('62', 2000)], numbers)
    expect(said(events)).toEqual(['parameter-open tab', 'parameter-changed tab', 'parameter-run tab'])
    expect(events.at(-1)?.event).toMatchObject({ parameter: { kind: 'number', value: 2 } })
  })

  test('60 alone runs without', () => {
    expect(parameterOf(held(60, 1000, 1100), numbers)).toEqual([undefined])
  })
})

describe('a name', () => {
  test('one that is bound, as a chord and broken', () => {
    for (const form of ['48-52-55', '48+52+55'])
      expect(parameterOf(played(form))).toMatchObject([{ kind: 'name', binding: { target: 'mail' } }])
  })

  test('one that is not bound', () => {
    const [parameter] = parameterOf(played('48-57-59'))
    expect(parameter).toEqual({ kind: 'name', motif: [[48], [57], [59]], binding: undefined })
  })

  test('no other motif is read, and after what is no name the wait goes on', () => {
    const events = play([...opened, ...played('48-52-48'), ...played('61-60', 2500)])
    expect(said(events)).toEqual([
      'parameter-open tab',
      'unknown',
      'parameter-changed tab',
      'parameter-run tab',
    ])
  })

  test('48 after a digit begins no name', () => {
    expect(parameterOf(played('61-48-62-60'))).toEqual([{ kind: 'number', value: 12 }])
  })
})

describe('words', () => {
  const openReader = () => {
    const reader = createGestureReader({ bindings: everything })
    playInto(reader, opened, 0)
    return reader
  }

  test('run the command, trimmed and cut', () => {
    const events = openReader().words('  the radio ', 1000)
    expect(events).toMatchObject([{ kind: 'parameter-run', parameter: { kind: 'words', text: 'the radio' } }])
    const [long] = openReader().words('a'.repeat(5000), 1000)
    expect(long).toMatchObject({ parameter: { text: 'a'.repeat(1000) } })
  })

  test('none are no parameter', () => {
    expect(openReader().words('   ', 1000)).toEqual([])
  })

  test('too late are nothing but late', () => {
    const late = openReader().words('the radio', 9000)
    expect(late).toMatchObject([{ kind: 'parameter-cancelled' }])
    expect(createGestureReader({ bindings: everything }).words('the radio', 0)).toEqual([])
  })
})
