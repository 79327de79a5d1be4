import { readFileSync } from 'node:fs'
import { letterLanguages } from '../scripts/letter-tables.ts'
import { centreOf, isExact, keysTowards, type Point, refine, wholeCell } from '../src/music/aim.ts'
import { createLetterBook } from '../src/music/letters/letter-book.ts'
import { letterTables } from '../src/music/letters/letter-tables.ts'
import { playable, writeStrikes } from '../src/music/letters/write-strikes.ts'
import { writePowers } from '../src/music/number-language.ts'
import { createNumberReader } from '../src/music/number-reader.ts'
import { seededRandom } from '../src/sound/seeded-random.ts'
import { fusedLegato, splitPairs } from '../test/unit/music/letters/letter-hands.ts'
import { playMode } from '../test/unit/music/play-mode.ts'
import { down, up } from '../test/unit/music/simulated-hands.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'

const rules = 'rules of the keys'
const screen = { width: 1_280, height: 800 }
/** Standard deviations of the onsets of simulated hands, ms. */
const jitters = [15, 40, 80]

/** What the keyboard language promises besides motifs: points, numbers and letters. */
const keyboardLanguage: Bench = async () => [
  ...points(),
  ...jitters.map(numbers),
  ...strikes(),
  ...letterLanguages.map(letters),
]

export default keyboardLanguage

/** Columns and rows are independent of each other, so that a grid with all of both stands for all points. */
function points(): readonly BenchRow[] {
  let furthest = 0
  let missed = 0
  let count = 0
  for (let x = 0; x < screen.width; x += 1)
    for (let y = 0; y < screen.height; y += x % 160 === 0 ? 1 : 97) {
      const two = centreOf(aim({ x, y }, 2))
      furthest = Math.max(furthest, Math.hypot(two.x - x, two.y - y))
      const three = aim({ x, y }, 3)
      if (!isExact(three) || three.left !== x || three.top !== y) missed += 1
      count += 1
    }
  return [
    {
      name: 'furthest from a point with two pairs of keys',
      value: furthest,
      unit: 'px',
      baseline: 5,
      against: 'budget',
      goal: atMost(1, rules),
    },
    {
      name: 'points missed with three pairs of keys',
      value: missed,
      unit: 'points',
      baseline: count,
      against: 'points tried',
      goal: atMost(0, rules),
    },
  ]
}

function aim(point: Point, pairs: number) {
  let cell = wholeCell(screen)
  for (let pair = 0; pair < pairs; pair += 1) {
    const { row, column } = keysTowards(cell, point)
    cell = refine(cell, row, column)
  }
  return cell
}

/** Every number that one strike can be, by hands whose keys come early and late. */
function numbers(jitter: number): BenchRow {
  const random = seededRandom(jitter)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  let wrong = 0
  const most = 2_047
  for (let number = -most; number <= most; number += 1) {
    const onsets = (writePowers(number) ?? []).map(key => ({ key, at: 500 + normal() * jitter }))
    const release = Math.max(...onsets.map(({ at }) => at)) + 150
    const notes = onsets
      .flatMap(({ key, at }) => [down(key, at), up(key, release + Math.abs(normal()) * jitter)])
      .toSorted((a, b) => a.at - b.at)
    const read = playMode(
      createNumberReader(() => 'powers'),
      notes,
    )
    if (read.length !== 1 || read[0]?.kind !== 'number' || read[0].value !== number) wrong += 1
  }
  return {
    name: `numbers in powers of two, SD ${jitter} ms: wrong`,
    value: wrong,
    unit: 'numbers',
    baseline: 2 * most + 1,
    against: 'numbers played',
    goal: atMost(0, rules),
  }
}

/** Strikes of letters by hands whose onsets have an SD of 40 ms. */
function strikes(): readonly BenchRow[] {
  const rounds = 10_000
  const row = (name: string, share: number): BenchRow => ({
    name,
    value: 100 * share,
    unit: '%',
    baseline: 0.5,
    against: 'budget',
    goal: atMost(1, rules),
  })
  return [
    row('letters, pairs of keys split', splitPairs(rounds, seededRandom(12))),
    row('letters, legato fused', fusedLegato(rounds, seededRandom(13))),
  ]
}

/** On a text that the table was not made from, without completions. */
function letters(language: (typeof letterLanguages)[number]): BenchRow {
  const url = new URL(`../test/contract/texts/human-rights-${language}.txt`, import.meta.url)
  const text = playable(readFileSync(url, 'utf8').trim())
  const strikes = writeStrikes(text, createLetterBook(letterTables[language]))
  return {
    name: `letters, ${language}: strikes a character`,
    value: (strikes?.length ?? Number.NaN) / [...text].length,
    unit: 'strikes',
    baseline: language === 'en' ? 0.72 : 0.78,
    against: 'budget',
    goal: atMost(1, rules),
  }
}
