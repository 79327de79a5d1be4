import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { KeyNote } from '../../../src/music/gesture-reader.ts'
import {
  createPushChord,
  fitsAsPushChord,
  type PushEvent,
  pushHoldMs,
  pushSpreadMs,
} from '../../../src/music/push-chord.ts'

let chord: readonly number[]
let reader: ReturnType<typeof createPushChord>
beforeEach(() => {
  chord = [50, 55]
  reader = createPushChord(() => chord)
})

const told = (events: readonly PushEvent[]) =>
  events.map(event =>
    event.kind === 'hold'
      ? event.on
        ? 'hold'
        : 'free'
      : `${event.note.type} ${event.note.note}@${event.note.at}`,
  )
const down = (note: number, at: number) => told(reader.note({ type: 'down', note, velocity: 0.7, at }))
const up = (note: number, at: number) => told(reader.note({ type: 'up', note, velocity: 0, at }))
const tick = (at: number) => told(reader.tick(at))

describe('the chord that is held to talk', () => {
  test('held it fires nothing, and ends with the first key that is let go', () => {
    expect([down(50, 0), down(55, 30), reader.deadline()]).toEqual([[], [], 30 + pushHoldMs])
    expect(tick(30 + pushHoldMs)).toEqual(['hold'])
    expect([up(55, 4000), up(50, 4100)]).toEqual([['free'], []])
    expect([down(50, 5000), up(50, 5080)]).toEqual([[], ['down 50@5000', 'up 50@5080']])
  })

  test('let go soon it means what it always means, at its own times', () => {
    down(50, 0)
    down(55, 30)
    expect([up(50, 150), up(55, 160)]).toEqual([['down 50@0', 'down 55@30', 'up 50@150'], ['up 55@160']])
    expect(reader.deadline()).toBeUndefined()
  })

  test('one of its keys alone waits for the others no longer than a chord may be spread', () => {
    expect([down(50, 0), tick(pushSpreadMs - 1), tick(pushSpreadMs)]).toEqual([[], [], ['down 50@0']])
    expect(down(55, 400)).toEqual(['down 55@400'])
    expect([up(50, 500), up(55, 510)]).toEqual([['up 50@500'], ['up 55@510']])
  })

  test('any other key lets what waits pass, before itself', () => {
    down(50, 0)
    expect(down(57, 20)).toEqual(['down 50@0', 'down 57@20'])
    expect(down(55, 40)).toEqual(['down 55@40'])
  })

  test('while it is held other keys pass: escape too', () => {
    down(50, 0)
    down(55, 0)
    tick(pushHoldMs)
    expect([down(48, 1000), down(72, 1020), up(48, 1100), up(72, 1110)]).toEqual([
      ['down 48@1000'],
      ['down 72@1020'],
      ['up 48@1100'],
      ['up 72@1110'],
    ])
    expect(up(50, 2000)).toEqual(['free'])
  })

  test('with one key of escape in it, escape passes with the time it was played at', () => {
    chord = [48, 52]
    down(48, 0)
    expect(down(72, 100)).toEqual(['down 48@0', 'down 72@100'])
  })

  test('forgotten it is let go', () => {
    down(50, 0)
    down(55, 0)
    tick(pushHoldMs)
    expect([told(reader.reset()), told(reader.reset())]).toEqual([['free'], []])
    expect(up(50, 3000)).toEqual(['up 50@3000'])
  })

  test.each([
    [[50, 55], true],
    [[51], true],
    [[48, 60], true],
    [[60], false],
    [[48, 72], false],
    [[48, 60, 72], false],
    [[50, 50], false],
    [[], false],
    [[47], false],
    [[49, 51, 54, 56, 58, 61], false],
  ])('%j fits: %s', (keys, fits) => {
    expect(fitsAsPushChord(keys)).toBe(fits)
  })

  test('no note is lost, doubled or moved: what is not held passes whole and in order', () => {
    const act = fc.record({
      note: fc.constantFrom(48, 50, 55, 57, 72),
      after: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), acts => {
        const one = createPushChord(() => [50, 55])
        const given: KeyNote[] = []
        const passed: KeyNote[] = []
        const isDown = new Set<number>()
        let held = false
        const take = (events: readonly PushEvent[]) => {
          for (const event of events) {
            if (event.kind === 'note') passed.push(event.note)
            else {
              expect(event.on).toBe(!held)
              held = event.on
            }
          }
        }
        let at = 0
        for (const { note, after } of acts) {
          for (let due = one.deadline(); due !== undefined && due <= at + after; due = one.deadline())
            take(one.tick(due))
          at += after
          const type = isDown.delete(note) ? 'up' : 'down'
          if (type === 'down') isDown.add(note)
          const played = { type, note, velocity: 0.5, at } as const
          given.push(played)
          take(one.note(played))
        }
        for (const note of isDown) take(one.note({ type: 'up', note, velocity: 0, at: at + 1 }))
        take(one.tick(at + 1000))
        expect(held).toBe(false)
        const others = (notes: readonly KeyNote[]) =>
          notes.filter(({ note }) => note === 48 || note === 57 || note === 72)
        expect(others(passed).slice(0, others(given).length)).toEqual(others(given))
        expect(new Set(passed).size).toBe(passed.length)
        for (const key of [50, 55]) {
          const types = passed.filter(({ note }) => note === key).map(({ type }) => type)
          expect(types).toEqual(types.map((_, place) => (place % 2 === 0 ? 'down' : 'up')))
        }
      }),
    )
  })
})
