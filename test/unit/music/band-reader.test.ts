import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BandEvent, createBandReader, latchedBand } from '../../../src/music/band-reader.ts'

/** What comes of keys struck at these times (ms), each for `held`. */
function read(
  strikes: readonly { readonly key: number; readonly at: number; readonly held?: number }[],
  gap?: number,
): readonly BandEvent[] {
  const reader = createBandReader(() => (gap === undefined ? {} : { gap }))
  const notes = strikes
    .flatMap(({ key, at, held = 80 }) => [
      { type: 'down', note: key, velocity: 0.7, at } as const,
      { type: 'up', note: key, velocity: 0, at: at + held } as const,
    ])
    .sort((a, b) => a.at - b.at)
  return [...notes.flatMap(note => reader.note(note)), ...reader.tick(100_000)]
}
const band = (key: number) => ({ kind: 'band', key })
const go = (key: number) => ({ kind: 'go', key })

describe('bands on keys', () => {
  test('each key is its band, twice is going there, a third time is its band again', () => {
    const thrice = [0, 300, 600].map(at => ({ key: 65, at }))
    expect(read(thrice)).toEqual([band(65), go(65), band(65)])
  })

  test('the second strike may come as late as the gap of the hands after the first was let go', () => {
    const strikes = (at: number, gap?: number) =>
      read(
        [
          { key: 65, at: 0, held: 100 },
          { key: 65, at },
        ],
        gap,
      )
    expect(strikes(540)).toEqual([band(65), go(65)])
    expect(strikes(570)).toEqual([band(65), band(65)])
    expect(strikes(1000, 1000)).toEqual([band(65), go(65)])
  })

  test('another key between makes it two bands', () => {
    expect(
      read([
        { key: 65, at: 0 },
        { key: 66, at: 200 },
        { key: 65, at: 400 },
      ]),
    ).toEqual([band(65), band(66), band(65)])
  })

  test('a bounce is no second strike, and a brush none at all', () => {
    expect(
      read([
        { key: 65, at: 0, held: 20 },
        { key: 65, at: 40, held: 60 },
      ]),
    ).toEqual([band(65)])
    expect(read([{ key: 65, at: 0, held: 10 }])).toEqual([])
  })

  test('the outer keys alone are bands, together they are escape and nothing else', () => {
    expect(read([{ key: 48, at: 0, held: 300 }])).toEqual([band(48)])
    expect(
      read([
        { key: 48, at: 0 },
        { key: 72, at: 60 },
      ]),
    ).toEqual([{ kind: 'escape', by: 'two-hands' }])
  })

  test('the middle key goes once it is let go; held it is escape', () => {
    expect(
      read([
        { key: 60, at: 0 },
        { key: 60, at: 300 },
      ]),
    ).toEqual([band(60), go(60)])
    expect(
      read([
        { key: 60, at: 0 },
        { key: 60, at: 300, held: 900 },
      ]),
    ).toEqual([band(60), { kind: 'escape', by: 'one-hand' }])
  })

  test('going somewhere always follows that band, and only escape is anything else', () => {
    const strike = fc.record({
      key: fc.integer({ min: 48, max: 72 }),
      at: fc.integer({ min: 0, max: 4000 }),
      held: fc.integer({ min: 1, max: 1500 }),
    })
    fc.assert(
      fc.property(fc.array(strike, { maxLength: 12 }), strikes => {
        let last: BandEvent | undefined
        for (const event of read(strikes)) {
          if (event.kind === 'go') expect(last).toEqual(band(event.key))
          last = event
        }
      }),
    )
  })
})

test('collected keys: the last one, gone to where it is there twice', () => {
  expect(latchedBand([])).toBeUndefined()
  expect(latchedBand([65])).toEqual(band(65))
  expect(latchedBand([60, 65])).toEqual(band(65))
  expect(latchedBand([60, 65, 65])).toEqual(go(65))
})
