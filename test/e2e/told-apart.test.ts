import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ElementKind, elementKinds } from '../../src/ports/page-layout.ts'
import type { Score } from '../../src/ports/sound.ts'
import { kindScore, scoreAt } from '../../src/sound/kind-scores.ts'
import { heardAs, type PlanOptions } from '../../src/sound/plan-options.ts'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import { gridLaw, pitchLaw, sweepLaw } from '../../src/sound/sound-laws.ts'
import { serveBench } from './bench-page.ts'
import { nearestName } from './cue-classifier.ts'
import { launchPlainBrowser } from './plain-browser.ts'
import type { Heard } from './sound-bench/hear-cues.ts'

/**
 * Can it be told apart? Cues at random heights and sides, of random densities, are rendered by the real graph from
 * the real recordings and named by plain features: what a machine cannot tell apart by them, no ear need try to.
 * Each is named by what was heard in other bands; none of its own is known.
 */
let bench: Awaited<ReturnType<typeof serveBench>>
let browser: Browser
let page: Page

beforeAll(async () => {
  bench = await serveBench('sound-bench', 'sound-bench.html')
  browser = await launchPlainBrowser()
  page = await browser.newPage()
  await page.goto(bench.url)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate(() => window.bench.load('real'))
})

afterAll(async () => {
  console.log(report.join('\n'))
  await browser?.close()
  await bench?.close()
})

interface Cell {
  readonly kind: ElementKind
  readonly band: number
  readonly column: number
  readonly density: number
}

const usual: readonly ElementKind[] = ['link', 'image', 'text']
/** Hertz below which a laptop's or a telephone's loudspeaker gives next to nothing. */
const small = 300

function picker(seed: number) {
  const random = seededRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const one = (kinds: readonly ElementKind[]): ElementKind => kinds[below(kinds.length)] ?? 'text'
  const density = () => 1 - random()
  return { below, one, density, column: () => below(gridLaw.columns) }
}

function cellsOf(count: number, seed: number, kinds: readonly ElementKind[]): readonly Cell[] {
  const { below, one, density, column } = picker(seed)
  return Array.from({ length: count }, () => ({
    kind: one(kinds),
    band: below(gridLaw.bands),
    column: column(),
    density: density(),
  }))
}

/** Two kinds of one group, the denser first, as a sweep has them. */
function pairsOf(
  count: number,
  seed: number,
  kinds: readonly ElementKind[],
): readonly (readonly [Cell, Cell])[] {
  const { below, one, density, column } = picker(seed)
  return Array.from({ length: count }, () => {
    const group = below(sweepLaw.groups)
    const top = Math.floor((group * gridLaw.bands) / sweepLaw.groups)
    const end = Math.floor(((group + 1) * gridLaw.bands) / sweepLaw.groups)
    const kind = one(kinds)
    const [more, less] = [density(), density()].sort((a, b) => b - a)
    const place = (which: ElementKind, filled: number | undefined): Cell => ({
      kind: which,
      band: top + below(end - top),
      column: column(),
      density: filled ?? 0,
    })
    return [place(kind, more), place(one(kinds.filter(other => other !== kind)), less)]
  })
}

function scoreOfPair([first, second]: readonly [Cell, Cell]): Score {
  const [one, other] = [first, second].map(cell =>
    scoreAt(cell.kind, cell, heardAs({}), { longest: sweepLaw.longestOfTwo }),
  )
  const notes = [
    ...(one?.notes ?? []),
    ...(other?.notes ?? []).map(note => ({ ...note, at: note.at + sweepLaw.stagger })),
  ]
  return { notes, duration: sweepLaw.stagger + sweepLaw.longestOfTwo }
}

function hear(cues: readonly Score[], apart: number, highPasses: readonly number[]) {
  return page.evaluate(([scores, seconds, ways]) => window.bench.hear(scores, seconds, ways), [
    cues,
    apart,
    highPasses,
  ] as const)
}

const report: string[] = []

interface Judged {
  readonly kind: ElementKind
  readonly named: ElementKind
  readonly band: number
  readonly heardBand: number
}

/** Says how many of each kind were named, and how many of its bands, and holds both to 95 %. */
function expectToldApart(what: string, judged: readonly Judged[]): void {
  const right = (some: readonly Judged[]) => some.filter(({ kind, named }) => kind === named).length
  const near = (some: readonly Judged[]) =>
    some.filter(({ band, heardBand }) => Math.abs(band - heardBand) <= 1).length
  const share = (count: number) => `${((100 * count) / judged.length).toFixed(1)} %`
  report.push(`${what}: ${judged.length} cues, kind ${share(right(judged))}, band ${share(near(judged))}`)
  for (const kind of elementKinds) {
    const some = judged.filter(one => one.kind === kind)
    const taken = [...new Set(some.map(({ named }) => named))].filter(named => named !== kind)
    if (some.length > 0)
      report.push(
        `  ${kind}: kind ${right(some)}, band ${near(some)} of ${some.length}${taken.length > 0 ? `, taken for ${taken.join(', ')}` : ''}`,
      )
  }
  expect(right(judged) / judged.length, `${what}: kinds named`).toBeGreaterThanOrEqual(0.95)
  expect(near(judged) / judged.length, `${what}: bands within one`).toBeGreaterThanOrEqual(0.95)
}

function judgeAlone(
  cells: readonly Cell[],
  heard: readonly Heard[],
  options: PlanOptions = {},
): readonly Judged[] {
  const octave = options.smallSpeakers ? pitchLaw.smallSpeakers : 0
  const byForce = options.cues === 'velocity'
  // Of all that is heard force is the kind's own there, and counts as much as a few of the others.
  const features = heard.map(one =>
    byForce ? [...one.features, one.force, one.force, one.force] : one.features,
  )
  const known = cells.map(({ kind, band }, index) => ({ name: kind, band, features: features[index] ?? [] }))
  return known.map(({ name, band, features: own }, index) => ({
    kind: name,
    named: nearestName(
      known.filter(other => other.band !== band),
      own,
    ),
    band,
    heardBand: pitchLaw.top + octave - Math.round(heard[index]?.key ?? 0),
  }))
}

describe('cues are told apart', () => {
  it.each([
    ['alone', 200, usual, {}, [0, small]],
    ['every kind, in mono', 200, elementKinds, { mono: true }, [0]],
    ['an octave up on small loudspeakers', 60, usual, { smallSpeakers: true }, [small]],
    ['every kind by force', 200, elementKinds, { cues: 'velocity' }, [0]],
  ] as const)('%s', async (what, count, kinds, options, ways) => {
    const cells = cellsOf(count, 7 + what.length, kinds)
    const cues = cells.map(cell => kindScore(cell.kind, cell, options))
    const heard = await hear(cues, 0.66, ways)
    for (const [index, way] of ways.entries()) {
      expectToldApart(
        way === small && !('smallSpeakers' in options) ? `${what}, on small loudspeakers` : what,
        judgeAlone(cells, heard[index] ?? [], options),
      )
    }
  })

  it('two at once', async () => {
    const pairs = pairsOf(200, 16, usual)
    const [heard = []] = await hear(pairs.map(scoreOfPair), 0.85, [0])
    const known = pairs.map(([first, second], index) => {
      const one = heard[index]
      if (!one) throw new Error('every pair is heard')
      return { first, second, heard: one }
    })
    const firsts = known.map(({ first, heard: { first: part } }): Judged => {
      const others = known.filter(other => other.first.band !== first.band)
      const named = nearestName(
        others.map(other => ({ name: other.first.kind, features: other.heard.first.features })),
        part.features,
      )
      return { kind: first.kind, named, band: first.band, heardBand: pitchLaw.top - Math.round(part.key) }
    })
    expectToldApart('the first of two', firsts)
    const seconds = known.map(({ first, second, heard: { first: before, second: part } }, index): Judged => {
      const alike = known.filter(
        other =>
          other.second.band !== second.band &&
          other.first.kind === firsts[index]?.named &&
          other.first.band !== first.band,
      )
      const named = nearestName(
        alike.map(other => ({ name: other.second.kind, features: other.heard.second.features })),
        part.features,
      )
      // What is left when the first is over is the second; else what was not of the first.
      const ofFirst = firsts[index]?.named === 'link' ? [before.key, before.key + 2] : [before.key]
      const own = part.pitches.filter(pitch => ofFirst.every(other => Math.abs(pitch - other) > 0.6))
      const [key] = [part.leftPitches, own, [before.key]].filter(pitches => pitches.length > 0)
      return {
        kind: second.kind,
        named,
        band: second.band,
        heardBand: pitchLaw.top - Math.round(Math.min(...(key ?? []))),
      }
    })
    expectToldApart('the second of two', seconds)
  })
})
