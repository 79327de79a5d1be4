import { describe, expect, test } from 'vitest'
import { createGestureReader } from '../../../src/music/gesture-reader.ts'
import { everything, motif } from './motif-fixture.ts'
import { down, held, notesOf, play, playInto, said, up } from './simulated-hands.ts'

const quick = { pace: 200, hold: 120 }
const escapedAt = (notes: Parameters<typeof play>[0]) =>
  play(notes).find(({ event }) => event.kind === 'escape')?.at

describe('with two hands', () => {
  test.each([0, 40, 149, 150])('48 and 72 %i ms apart, at once, in either order', apart => {
    expect(escapedAt([down(48, 0), down(72, apart), up(48, 400), up(72, 400)])).toBe(apart)
    expect(escapedAt([down(72, 0), down(48, apart), up(48, 400), up(72, 400)])).toBe(apart)
  })

  test('48 and 72 one after the other are a pair of amounts, not escape', () => {
    expect(escapedAt([...held(48, 0, 100), ...held(72, 151, 250)])).toBeUndefined()
  })

  test('nothing else comes of it, however long the keys are held', () => {
    expect(said(play([down(48, 0), down(72, 50), up(48, 3000), up(72, 3100)]))).toEqual(['escape'])
  })

  test('a brushed key does not escape', () => {
    expect(said(play([...held(48, 0, 10), ...held(72, 60, 160)]))).toEqual(['unknown'])
    expect(said(play([down(48, 0, 0.01), ...held(72, 60, 160)]))).toEqual(['unknown'])
  })

  test('all keys at once escape', () => {
    const all = Array.from({ length: 25 }, (_, key) => down(48 + key, key))
    expect(said(play([...all, ...all.map(({ note }) => up(note, 300))]))).toEqual(['escape'])
  })
})

describe('with one hand', () => {
  test('60 held alone for 0.8 s', () => {
    expect(escapedAt(held(60, 0, 3000))).toBe(800)
    expect(said(play(held(60, 0, 3000)))).toEqual(['escape'])
    expect(escapedAt(held(60, 0, 800))).toBeUndefined()
  })

  test('not while another key is down, but from when it goes up', () => {
    expect(
      escapedAt([down(60, 0), down(48, 5), down(64, 10), up(60, 2000), up(48, 2000), up(64, 2000)]),
    ).toBeUndefined()
    expect(escapedAt([down(60, 0), ...held(64, 100, 500), up(60, 2000)])).toBe(1300)
  })
})

describe.each([
  ['two hands', (from: number) => notesOf(motif('48+72'), quick, from)],
  ['one hand', (from: number) => held(60, from, from + 900)],
])('from the middle of anything, by %s:', (_, escapeFrom) => {
  test('of a motif', () => {
    expect(said(play([...held(48, 0, 60), ...held(52, 100, 190), ...escapeFrom(200)]))).toEqual(['escape'])
  })

  test('of a chord that has fired and is held on', () => {
    const fired = [down(50, 0), down(55, 10), up(50, 100), up(55, 110)]
    expect(said(play([...fired, ...escapeFrom(120)]))).toEqual(['fired scroll down', 'escape'])
  })

  test('of a wait', () => {
    expect(said(play([...notesOf(motif('48-52-55'), quick), ...escapeFrom(700)]))).toEqual(['escape'])
  })

  test('of a parameter, which is given up', () => {
    const opened = notesOf(motif('60-55-60'), quick)
    const digits = [...held(62, 900, 1000), ...held(63, 1200, 1300)]
    expect(said(play([...opened, ...digits, ...escapeFrom(1400)]))).toEqual([
      'parameter-open tab',
      'parameter-changed tab',
      'parameter-changed tab',
      'escape',
      'parameter-cancelled tab',
    ])
  })

  test('and what follows is read as ever', () => {
    const reader = createGestureReader({ bindings: everything })
    playInto(reader, [...held(48, 0, 100), ...escapeFrom(120)], 0)
    expect(said(playInto(reader, notesOf(motif('50+55'), quick, 1100)))).toEqual(['fired scroll down'])
  })
})

test('two hands escape through a key that is stuck', () => {
  expect(
    said(
      play([down(64, 0), ...notesOf(motif('48+72'), quick, 500), ...notesOf(motif('50+55'), quick, 1500)]),
    ),
  ).toEqual(['escape', 'fired scroll down'])
})
