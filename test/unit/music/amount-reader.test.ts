import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AmountEvent, createAmountReader, latchedAmounts } from '../../../src/music/amount-reader.ts'
import {
  type AmountLaw,
  amountOf,
  distanceOf,
  playedAmount,
  strengthOf,
} from '../../../src/music/signed-amounts.ts'
import { anyNotes, playMode, playTimed } from './play-mode.ts'
import { down, held, up } from './simulated-hands.ts'

const reader = (law: AmountLaw = 'linear') => createAmountReader(() => law)
const heard = (notes: Parameters<typeof playMode>[1], law?: AmountLaw) =>
  playMode(reader(law), notes).map(event =>
    'amount' in event ? `${event.kind} ${event.amount}` : event.kind,
  )

describe('a key is its distance from the middle', () => {
  test('linear, or as a power of two, with its sign', () => {
    expect([48, 59, 60, 61, 72].map(distanceOf)).toEqual([-12, -1, 0, 1, 12])
    expect([-12, -1, 0, 1, 12].map(distance => amountOf(distance, 'power'))).toEqual([-4096, -2, 0, 2, 4096])
  })

  test('velocity makes it half to twice as much, and leaves the broad middle alone', () => {
    expect([0, 0.25, 0.5, 0.6, 0.75, 0.875, 1].map(strengthOf)).toEqual([0.5, 0.75, 1, 1, 1, 1.5, 2])
    expect([-1, 3, Number.NaN].map(strengthOf)).toEqual([0.5, 2, 1])
  })

  test('is whole, keeps its side, and is nothing in the middle alone', () => {
    const key = fc.integer({ min: 48, max: 72 })
    const velocity = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(key, velocity, fc.constantFrom('linear' as const, 'power' as const), (note, hard, law) => {
        const amount = playedAmount(note, hard, law)
        expect(Number.isInteger(amount)).toBe(true)
        expect(Math.sign(amount)).toBe(Math.sign(note - 60))
      }),
    )
  })

  test('harder is never less, further never less', () => {
    const velocity = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 71 }), velocity, velocity, (key, a, b) => {
        const [soft, hard] = [Math.min(a, b), Math.max(a, b)]
        expect(playedAmount(key, soft, 'power')).toBeLessThanOrEqual(playedAmount(key, hard, 'power'))
        expect(playedAmount(key, soft, 'power')).toBeLessThanOrEqual(playedAmount(key + 1, soft, 'power'))
      }),
    )
  })
})

describe('what is played', () => {
  test('a tap moves once', () => {
    expect(heard(held(67, 0, 100))).toEqual(['begin 7', 'end'])
    expect(heard(held(57, 0, 100), 'power')).toEqual(['begin -8', 'end'])
    expect(heard([down(67, 0, 1), up(67, 100)])).toEqual(['begin 14', 'end'])
  })

  test('a key held on repeats until it is let go', () => {
    const events = playTimed(reader(), held(62, 0, 1000))
    expect(events.map(({ at, event }) => `${event.kind} ${at}`)).toEqual([
      'begin 25',
      'again 425',
      'again 675',
      'again 925',
      'end 1000',
    ])
  })

  test('the key struck last is the one that moves', () => {
    const legato = [down(62, 0), down(65, 200), up(62, 260), up(65, 350)]
    expect(heard(legato)).toEqual(['begin 2', 'end', 'begin 5', 'end'])
  })

  test('the middle key stops when it is let go, a held key among the rest', () => {
    const events = heard([down(70, 0), ...held(60, 500, 600), up(70, 3000)])
    expect(events).toEqual(['begin 10', 'again 10', 'end', 'stop'])
    expect(playMode(reader(), [down(70, 0), ...held(60, 200, 300), ...held(60, 500, 600)])).toEqual([
      { kind: 'begin', amount: 10 },
      { kind: 'end' },
      { kind: 'stop', alone: false },
      { kind: 'stop', alone: true },
    ])
  })

  test('48 and 72 one after the other are amounts, together they escape without moving anything', () => {
    expect(heard([...held(48, 0, 80), ...held(72, 200, 280)])).toEqual([
      'begin -12',
      'end',
      'begin 12',
      'end',
    ])
    expect(heard([down(48, 0), down(72, 90), up(48, 400), up(72, 400)])).toEqual(['escape'])
  })

  test('escape by one hand stops what a key held before began', () => {
    expect(heard([...held(64, 0, 100), ...held(60, 200, 1200)])).toEqual(['begin 4', 'end', 'escape'])
  })

  test('a release that was lost ends it after ten seconds', () => {
    const events = playTimed(reader(), [down(64, 0)], 20_000)
    expect(events.at(-1)).toEqual({ at: 10_000, event: { kind: 'end' } })
  })
})

test('whatever is played, every movement ends before the next begins, and none goes on for ever', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      let moving: number | undefined
      for (const event of playMode<AmountEvent>(reader(), notes, 30_000)) {
        if (event.kind === 'begin') {
          expect(moving).toBeUndefined()
          moving = event.amount
        }
        if (event.kind === 'again') expect(event.amount).toBe(moving)
        if (event.kind === 'end') {
          expect(moving).toBeDefined()
          moving = undefined
        }
        if (event.kind === 'stop' || event.kind === 'escape') expect(moving).toBeUndefined()
      }
      expect(moving).toBeUndefined()
    }),
  )
})

test('collected keys are amounts in their order, the middle key a stop', () => {
  expect(latchedAmounts([48, 60, 67], 'linear')).toEqual([-12, 0, 7])
  expect(latchedAmounts([57, 63], 'power')).toEqual([-8, 8])
})
