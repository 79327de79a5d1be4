import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankedSound, shortOutcome } from '../../../src/app/ranked-sound.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { CancelSignal } from '../../../src/ports/clock.ts'
import {
  earconNames,
  type Position,
  type Score,
  type SoundRank,
  soundRanks,
} from '../../../src/ports/sound.ts'
import { earcon } from '../../../src/sound/earcons.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createFakeSound } from './fake-ports.ts'

/** The time a device takes from the call to the first note, in seconds. */
const starting = 0.1

const silent = (duration: number): Score => ({ notes: [], duration })
const sweep = silent(5)
const cue = silent(0.25)
const click = silent(0.2)
const name = silent(2)

/** A device as the real one is: a score begins late, cuts the one before, and ends on the clock. */
function setUp() {
  const clock = createFakeClock()
  const device = createFakeSound(clock, { starting: starting * 1000 })
  const sound = rankedSound(device.sound)
  const ended: string[] = []
  const play = (label: string, score: Score, rank?: SoundRank, signal?: CancelSignal) =>
    sound.play(score, signal, rank).then(
      whole => ended.push(`${label} ${whole ? 'whole' : 'cut'}`),
      (error: unknown) => ended.push(`${label} ${String(error)}`),
    )
  return { clock, device, sound, play, ended }
}

describe('an outcome', () => {
  test.each([
    ['a cue that follows', 'follow', cue],
    ['a layout that is heard', 'layout', sweep],
    ['another outcome', 'outcome', name],
  ] as const)('cuts %s', async (_what, rank, score) => {
    const { clock, device, play, ended } = setUp()
    void play('first', score, rank)
    await clock.advance(200)
    void play('outcome', click)
    await clock.advance(0)
    expect(ended).toEqual(['first cut'])
    expect(device.scores).toEqual([score, click])
    await clock.advance(10_000)
    expect(ended).toEqual(['first cut', 'outcome whole'])
  })

  test('of the command that asked for a layout does not cut it: the layout begins anew behind it', async () => {
    const { clock, device, play, ended } = setUp()
    void play('sweep', sweep, 'layout')
    await clock.advance(50)
    void play('done', earcon('done'))
    await clock.advance(5_000)
    expect(ended).toEqual(['done whole'])
    await clock.advance(1_000)
    expect(ended).toEqual(['done whole', 'sweep whole'])
    expect(device.scores).toEqual([sweep, earcon('done'), sweep])
  })

  test('that is no earcon drops a layout that has not been heard', async () => {
    const { clock, play, ended } = setUp()
    void play('sweep', sweep, 'layout')
    void play('name', name)
    await clock.advance(0)
    expect(ended).toEqual(['sweep cut'])
  })

  test('that is no earcon drops a layout that waits', async () => {
    const { clock, play, ended } = setUp()
    void play('done', click)
    void play('sweep', sweep, 'layout')
    void play('name', name)
    await clock.advance(0)
    expect(ended.toSorted()).toEqual(['done cut', 'sweep cut'])
  })

  test.each(earconNames)('is short enough for that as %s', earconName => {
    expect(earcon(earconName).duration).toBeLessThanOrEqual(shortOutcome)
  })
})

describe('a cue that follows', () => {
  test('is dropped behind an outcome', async () => {
    const { clock, device, play, ended } = setUp()
    void play('done', click)
    void play('cue', cue, 'follow')
    await clock.advance(1_000)
    expect(ended).toEqual(['cue cut', 'done whole'])
    expect(device.scores).toEqual([click])
  })

  test('cuts the cue before, and a layout that is heard', async () => {
    const { clock, play, ended } = setUp()
    void play('sweep', sweep, 'layout')
    await clock.advance(150)
    void play('first', cue, 'follow')
    await clock.advance(150)
    void play('second', cue, 'follow')
    await clock.advance(1_000)
    expect(ended).toEqual(['sweep cut', 'first cut', 'second whole'])
  })

  test('leaves a layout alone that has not been heard, or that waits', async () => {
    const { clock, play, ended } = setUp()
    void play('sweep', sweep, 'layout')
    void play('first', cue, 'follow')
    void play('done', click)
    await clock.advance(290)
    void play('second', cue, 'follow')
    await clock.advance(6_000)
    expect(ended).toEqual(['first cut', 'second cut', 'done whole', 'sweep whole'])
  })
})

describe('a layout', () => {
  test.each([
    ['an outcome', 'outcome', click],
    ['a cue', 'follow', cue],
  ] as const)('waits for the end of %s', async (_what, rank, score) => {
    const { clock, device, play, ended } = setUp()
    void play('first', score, rank)
    void play('sweep', sweep, 'layout')
    await clock.advance(10)
    expect(device.scores).toEqual([score])
    await clock.advance(10_000)
    expect(ended).toEqual(['first whole', 'sweep whole'])
  })

  test('cuts another that sounds, and takes the place of one that waits', async () => {
    const { clock, play, ended } = setUp()
    void play('first', sweep, 'layout')
    await clock.advance(500)
    void play('second', sweep, 'layout')
    void play('done', click)
    void play('third', sweep, 'layout')
    await clock.advance(10_000)
    expect(ended.toSorted()).toEqual(['done whole', 'first cut', 'second cut', 'third whole'])
  })

  test('that waits is dropped by its signal, and no longer begins', async () => {
    const { clock, device, play, ended } = setUp()
    const cancel = new AbortController()
    void play('done', click)
    void play('sweep', sweep, 'layout', cancel.signal)
    cancel.abort()
    await clock.advance(10_000)
    expect(ended).toEqual(['sweep cut', 'done whole'])
    expect(device.scores).toEqual([click])
  })

  test('begins where the outcome before it could not be played', async () => {
    const { clock, device, play, ended } = setUp()
    device.block('sound-blocked')
    void play('done', click)
    void play('sweep', sweep, 'layout')
    await clock.advance(0)
    const told = String(new ClavierError('sound-blocked'))
    expect(ended).toEqual([`done ${told}`, `sweep ${told}`])
  })

  test('tells its start once, and stands before it while it is put off', async () => {
    const { clock, sound } = setUp()
    const positions: Position[] = []
    void sound.play(sweep, undefined, 'layout', position => positions.push(position))
    await clock.advance(50)
    expect(positions[0]?.()).toBeCloseTo(-0.05)
    void sound.play(click)
    await clock.advance(50)
    expect(positions[0]?.()).toBeLessThan(0)
    await clock.advance(250 + starting * 1000 + 1000)
    expect(positions).toHaveLength(1)
    expect(positions[0]?.()).toBeCloseTo(1)
  })
})

describe('silence', () => {
  test('ends what sounds and what waits, at once', async () => {
    const { clock, sound, device, play, ended } = setUp()
    void play('done', click)
    void play('sweep', sweep, 'layout')
    sound.silence()
    void play('cue', cue, 'follow')
    await clock.advance(10_000)
    expect(ended).toEqual(['sweep cut', 'done cut', 'cue whole'])
    expect(device.scores).toEqual([click, cue])
  })
})

test('what was aborted before it was asked for is not played', async () => {
  const { clock, device, play, ended } = setUp()
  void play('sweep', sweep, 'layout', AbortSignal.abort())
  await clock.advance(0)
  expect(ended).toEqual(['sweep cut'])
  expect(device.scores).toEqual([])
})

describe('whatever is asked for, in whatever order', () => {
  const step = fc.record({
    what: fc.constantFrom(...soundRanks, 'silence' as const, 'abort' as const),
    seconds: fc.constantFrom(0.1, 0.25, 0.4, 0.5, 2, 5),
    after: fc.integer({ min: 0, max: 700 }),
  })

  test('all of it ends, one thing sounds at a time, and an outcome is never kept waiting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
        const { clock, device, sound, play, ended } = setUp()
        let asked = 0
        let last = new AbortController()
        for (const { what, seconds, after } of steps) {
          if (what === 'silence') sound.silence()
          else if (what === 'abort') last.abort()
          else {
            asked += 1
            last = new AbortController()
            const score = silent(seconds)
            void play(String(asked), score, what, last.signal)
            if (what === 'outcome') expect(device.scores.at(-1)).toBe(score)
          }
          expect(device.sounding()).toBeLessThanOrEqual(1)
          await clock.advance(after)
        }
        await clock.advance(60_000)
        expect(ended).toHaveLength(asked)
        expect(device.sounding()).toBe(0)
        expect(clock.pending()).toBe(0)
      }),
    )
  })

  test('the last thing asked for is heard whole, unless it follows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 15 }),
        fc.constantFrom('outcome' as const, 'layout' as const),
        async (steps, rank) => {
          const { clock, sound, play, ended } = setUp()
          for (const { what, seconds, after } of steps) {
            if (what === 'silence') sound.silence()
            else if (what !== 'abort') void play('other', silent(seconds), what)
            await clock.advance(after)
          }
          void play('last', silent(1), rank)
          await clock.advance(60_000)
          expect(ended).toContain('last whole')
        },
      ),
    )
  })
})
