import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessHeights } from '../../../src/ports/guess-page.ts'
import { type BandCount, bandCounts } from '../../../src/ports/layout-choices.ts'
import { elementKinds } from '../../../src/ports/page-layout.ts'
import {
  ask,
  counted,
  cuesBetween,
  emptyReport,
  type Guess,
  type GuessCue,
  type GuessGame,
  judge,
  mostCounted,
  mostMissed,
  newGame,
  totals,
} from '../../../src/sound/guess-game.ts'
import { bandsOf, heightOf, keysAbove } from '../../../src/sound/guess-heights.ts'
import { kindScore } from '../../../src/sound/kind-scores.ts'
import { seededRandom } from '../../../src/sound/seeded-random.ts'

const someKinds = fc.uniqueArray(fc.constantFrom(...elementKinds), { minLength: 1 })
const someBands = fc.constantFrom(...bandCounts)
const upright = { bands: 25, turned: false } as const

const rightGuess = ({ kind, band }: GuessCue, bands: BandCount): Guess => ({
  kind,
  at: { height: heightOf(band, bands) },
})
const wrongGuess = ({ kind, band }: GuessCue, bands: BandCount): Guess => ({
  kind,
  at: { height: guessHeights.find(height => height !== heightOf(band, bands)) ?? 'top' },
})

/** Plays a whole game; `miss` says which of its cues (from 0) are answered wrongly. */
function playOut(
  kinds: Parameters<typeof ask>[1],
  bands: BandCount,
  seed: number,
  rounds: number,
  miss: (round: number) => boolean,
) {
  const random = seededRandom(seed)
  const cues: GuessCue[] = []
  let game: GuessGame = newGame
  for (let round = 0; round < rounds; round += 1) {
    game = ask(game, kinds, bands, random)
    const { cue } = game
    if (cue === undefined) throw new Error('Nothing was asked.')
    cues.push(cue)
    const guess = miss(round) ? wrongGuess(cue, bands) : rightGuess(cue, bands)
    const judged = judge(game, guess, { bands, turned: false })
    if (judged === undefined) throw new Error('Nothing was judged.')
    game = judged.game
  }
  return { cues, game }
}

const whatOf = ({ kind, band }: GuessCue, bands: BandCount) => `${kind} ${heightOf(band, bands)}`

describe('what is asked', () => {
  test('is of the kinds that sound, within the page, and never the same twice running', () => {
    fc.assert(
      fc.property(
        someKinds,
        someBands,
        fc.integer(),
        fc.infiniteStream(fc.boolean()),
        (kinds, bands, seed, misses) => {
          const { cues } = playOut(kinds, bands, seed, 40, () => misses.next().value === true)
          cues.forEach((cue, at) => {
            expect(kinds).toContain(cue.kind)
            expect(cue.band).toBeGreaterThanOrEqual(0)
            expect(cue.band).toBeLessThan(bands)
            expect([0, 1, 2, 3, 4]).toContain(cue.column)
            const before = cues[at - 1]
            if (before !== undefined) expect(whatOf(cue, bands)).not.toBe(whatOf(before, bands))
          })
        },
      ),
    )
  })

  test('is the same for the same seed, and another for others', () => {
    const game = (seed: number) => playOut(elementKinds, 25, seed, 20, () => false).cues
    expect(game(7)).toEqual(game(7))
    expect(game(7)).not.toEqual(game(8))
  })

  test('is of every kind and every height before long', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const { cues } = playOut(['link', 'image', 'text'], 25, seed, 120, () => false)
        expect(new Set(cues.map(({ kind }) => kind)).size).toBe(3)
        expect(new Set(cues.map(({ band }) => heightOf(band, 25))).size).toBe(5)
      }),
    )
  })

  test('comes back where it was missed: not at once, and after a few others', () => {
    fc.assert(
      fc.property(someBands, fc.integer(), fc.integer({ min: 0, max: 10 }), (bands, seed, missedAt) => {
        const { cues } = playOut(elementKinds, bands, seed, 20, round => round === missedAt)
        const missed = cues[missedAt]
        if (missed === undefined) throw new Error('Nothing was missed.')
        const next = cues.slice(missedAt + 1, missedAt + cuesBetween + 3)
        expect(next.map(cue => whatOf(cue, bands))).toContain(whatOf(missed, bands))
      }),
    )
  })

  test('still is of all kinds where everything is missed, and remembers only so much', () => {
    fc.assert(
      fc.property(fc.integer(), seed => {
        const { cues, game } = playOut(elementKinds, 25, seed, 300, () => true)
        expect(new Set(cues.map(({ kind }) => kind)).size).toBe(elementKinds.length)
        expect(game.missed.length).toBeLessThanOrEqual(mostMissed)
      }),
    )
  })

  test('stays until it is answered; without any kind nothing is', () => {
    const random = seededRandom(1)
    const asked = ask(newGame, elementKinds, 25, random)
    expect(ask(asked, elementKinds, 25, random)).toBe(asked)
    expect(ask(newGame, [], 25, random)).toBe(newGame)
    expect(judge(newGame, { kind: 'link', at: { height: 'top' } }, upright)).toBeUndefined()
  })

  test('sounds at every place that can be asked', () => {
    fc.assert(
      fc.property(someKinds, someBands, fc.integer(), fc.boolean(), (kinds, bands, seed, turned) => {
        for (const cue of playOut(kinds, bands, seed, 10, () => false).cues) {
          const { notes, duration } = kindScore(cue.kind, cue, { bands, turned })
          expect(notes.length).toBeGreaterThan(0)
          expect(duration).toBeLessThanOrEqual(0.7)
        }
      }),
    )
  })
})

describe('what is right', () => {
  const game = { ...newGame, cue: { kind: 'image', band: 12, column: 0, density: 1 } } as const

  test.each([
    ['both', { kind: 'image', at: { height: 'middle' } }, true, true, undefined],
    ['the kind', { kind: 'image', at: { height: 'upper' } }, true, false, undefined],
    ['the height', { kind: 'link', at: { height: 'middle' } }, false, true, undefined],
    ['the very key', { kind: 'image', at: { key: 60 } }, true, true, 0],
    ['a key two too high', { kind: 'image', at: { key: 62 } }, true, true, 2],
    ['no key three too low', { kind: 'image', at: { key: 57 } }, true, false, -3],
  ] as const)('%s', (_, guess, kindRight, heightRight, keysOff) => {
    expect(judge(game, guess, upright)?.judged).toMatchObject({
      kindRight,
      heightRight,
      keysOff,
      height: 'middle',
    })
  })

  test('with the bottom sounding highest a high key is low on the page', () => {
    const turned = { bands: 25, turned: true } as const
    expect(keysAbove(51, 0, turned)).toBe(-3)
    expect(judge(game, { kind: 'image', at: { key: 65 } }, turned)?.judged.keysOff).toBe(-5)
  })

  test('every band lies in one fifth, and each fifth has some', () => {
    for (const bands of bandCounts) {
      const all = guessHeights.flatMap(height => bandsOf(height, bands))
      expect(all).toEqual(Array.from({ length: bands }, (_, band) => band))
      for (const height of guessHeights) expect(bandsOf(height, bands).length).toBeGreaterThan(0)
    }
  })
})

describe('the report', () => {
  const judgedOf = (cue: GuessCue, guess: Guess) => {
    const judged = judge({ ...newGame, cue }, guess, upright)
    if (judged === undefined) throw new Error('Nothing was judged.')
    return judged.judged
  }

  test('counts a kind and a height for each guess, and what was right', () => {
    const cue: GuessCue = { kind: 'text', band: 0, column: 0, density: 1 }
    const right = counted(emptyReport, judgedOf(cue, rightGuess(cue, 25)))
    const wrong = counted(right, judgedOf(cue, { kind: 'link', at: { height: 'top' } }))
    expect(wrong.kinds.text).toEqual({ right: 1, of: 2 })
    expect(wrong.kinds.link).toEqual({ right: 0, of: 0 })
    expect(wrong.heights.top).toEqual({ right: 2, of: 2 })
    expect(totals(wrong)).toEqual({ kinds: { right: 1, of: 2 }, heights: { right: 2, of: 2 } })
  })

  test('never has more right than guessed, and stays bounded', () => {
    const cue: GuessCue = { kind: 'text', band: 0, column: 0, density: 1 }
    let report = emptyReport
    for (let guess = 0; guess < 3 * mostCounted; guess += 1) {
      report = counted(report, judgedOf(cue, guess % 3 === 0 ? wrongGuess(cue, 25) : rightGuess(cue, 25)))
      const { right, of } = report.heights.top
      expect(right).toBeLessThanOrEqual(of)
      expect(of).toBeLessThanOrEqual(mostCounted)
    }
    expect(report.heights.top.right / report.heights.top.of).toBeCloseTo(2 / 3, 1)
  })
})
