import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandCounts, cueStyles, kindModes } from '../../../src/ports/layout-choices.ts'
import { type ElementKind, elementKinds, type PageLayout } from '../../../src/ports/page-layout.ts'
import { type Instrument, instruments, type Score } from '../../../src/ports/sound.ts'
import type { PlanOptions } from '../../../src/sound/plan-options.ts'
import { type LitCells, planScore, type SoundPlan } from '../../../src/sound/plan-score.ts'
import { loudnessLaw } from '../../../src/sound/sound-laws.ts'

const viewport = { width: 1000, height: 500 }
const everything = Object.fromEntries(elementKinds.map(kind => [kind, 'both' as const]))

const odd = fc.constantFrom(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0,
  -1,
  1000,
  1e308,
)
const coordinate = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100, max: 1100 }) },
  { weight: 1, arbitrary: odd },
)
const element = fc.record({
  kind: fc.constantFrom(...elementKinds),
  box: fc.record({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }),
})
const layouts = fc.record({
  viewport: fc.oneof(
    { weight: 8, arbitrary: fc.constant(viewport) },
    { weight: 1, arbitrary: fc.record({ width: odd, height: odd }) },
  ),
  elements: fc.array(element, { maxLength: 80 }),
})

/** Every option, sound or broken as an imported setting may be. */
const broken = fc.oneof(odd, fc.constantFrom('', 'loud', null, {}, []))
const orBroken = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: broken })
const options = fc
  .record(
    {
      seconds: orBroken(fc.double({ min: 1, max: 12, noNaN: true })),
      bands: orBroken(fc.constantFrom(...bandCounts)),
      turned: orBroken(fc.boolean()),
      smallSpeakers: orBroken(fc.boolean()),
      mono: orBroken(fc.boolean()),
      cues: orBroken(fc.constantFrom(...cueStyles)),
      kinds: fc.dictionary(fc.constantFrom(...elementKinds), orBroken(fc.constantFrom(...kindModes))),
    },
    { requiredKeys: [] },
  )
  // What the type rules out is the point.
  .map(drawn => drawn as PlanOptions)

/** The notes of each cue that is lit: no two of a sweep start together. */
function notesOf(score: Score, { at, duration }: LitCells, instrument: Instrument | undefined) {
  return score.notes.filter(
    note => note.at >= at && note.at < at + duration && (!instrument || note.instrument === instrument),
  )
}

function firstNote({ score }: SoundPlan, { at }: LitCells) {
  const note = score.notes.find(candidate => candidate.at === at)
  if (!note) throw new Error(`nothing sounds at ${at} s`)
  return note
}

describe('planScore for any layout and any options', () => {
  it('keeps to 100 notes, 4 voices, its ranges and its duration', () => {
    fc.assert(
      fc.property(layouts, options, (layout, setting) => {
        const { score, lit, picture } = planScore(layout, setting)
        const { seconds } = setting
        expect(score.duration).toBe(
          typeof seconds === 'number' && !Number.isNaN(seconds) ? Math.min(Math.max(seconds, 2), 10) : 5,
        )
        expect(score.notes.length).toBeLessThanOrEqual(100)
        for (const note of score.notes) {
          expect(note.at).toBeGreaterThanOrEqual(0)
          expect(note.duration).toBeGreaterThan(0)
          expect(note.at + note.duration).toBeLessThanOrEqual(score.duration + 1e-9)
          expect(Number.isInteger(note.note)).toBe(true)
          expect(note.note).toBeGreaterThanOrEqual(48)
          expect(note.note).toBeLessThanOrEqual(96)
          expect(note.level).toBeGreaterThanOrEqual(-60)
          expect(note.level).toBeLessThanOrEqual(0)
          expect(Math.abs(note.pan)).toBeLessThanOrEqual(setting.mono === true ? 0 : 0.8)
          expect(instruments).toContain(note.instrument)
          const together = score.notes.filter(
            other => other.at <= note.at && other.at + other.duration > note.at + 1e-6,
          )
          expect(together.length).toBeLessThanOrEqual(4)
        }
        expect(bandCounts).toContain(picture.bands)
        for (const cells of lit) {
          expect(cells.band).toBeLessThan(picture.bands)
          expect(cells.columns.length).toBeGreaterThan(0)
          // What is lit is heard: nothing of it fell to the bounds.
          expect(score.notes.some(note => note.at === cells.at)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never needs to drop a note of its own', () => {
    const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
    const elements: PageLayout['elements'] = elementKinds.flatMap(kind =>
      Array.from({ length: 25 }, (_, band) =>
        Array.from({ length: 9 }, () => ({ kind, box: box(490, band * 20 + 5, 20, 10) })),
      ).flat(),
    )
    const dense = { viewport, elements: [...elements, { kind: 'text' as const, box: box(0, 0, 1000, 500) }] }
    for (const seconds of [2, 3, 4.9, 5, 10]) {
      for (const bands of bandCounts) {
        const groups = Math.min(8, bands)
        const { score, lit } = planScore(dense, { seconds, bands })
        const last = lit.at(-1)
        expect(lit).toHaveLength(seconds < 5 ? groups : 2 * groups)
        expect((last?.at ?? 0) + (last?.duration ?? 0)).toBeLessThanOrEqual(score.duration - 0.2 + 1e-9)
        expect(score.notes.filter(note => note.instrument !== 'tone')).toHaveLength(
          // Four of every kind here, where two share a group; six of links that have it to themselves.
          lit.reduce((sum, { kind }) => sum + (kind === 'link' && seconds < 5 ? 6 : 4), 0),
        )
      }
    }
  })

  it('sounds lower what lies lower, or higher where turned', () => {
    fc.assert(
      fc.property(layouts, options, (layout, setting) => {
        const plan = planScore(layout, setting)
        const heard = plan.lit.map(cells => ({ ...cells, note: firstNote(plan, cells).note }))
        const way = setting.turned === true ? -1 : 1
        for (const one of heard) {
          for (const other of heard) {
            if (one.band === other.band) expect(one.note).toBe(other.note)
            else expect(Math.sign(one.note - other.note)).toBe(way * Math.sign(other.band - one.band))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('sounds on the side that things lie on', () => {
    const place = fc.record({
      kind: fc.constantFrom(...elementKinds),
      x: fc.integer({ min: 0, max: 980 }),
      y: fc.integer({ min: 0, max: 485 }),
    })
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 980 }), options, ({ kind, x, y }, elsewhere, setting) => {
        const panAt = (left: number) => {
          const elements = [{ kind, box: { x: left, y, width: 20, height: 15 } }]
          const plan = planScore({ viewport, elements }, { ...setting, kinds: everything })
          return plan.lit.map(cells => firstNote(plan, cells).pan)[0] ?? Number.NaN
        }
        const [one, other] = [panAt(x), panAt(elsewhere)]
        expect(Math.sign(x - elsewhere) * Math.sign(one - other)).toBeGreaterThanOrEqual(0)
        // Two columns of five apart they are never taken for one, but where all is in the middle.
        if (Math.abs(x - elsewhere) >= 400 && setting.mono !== true) expect(one).not.toBe(other)
      }),
      { numRuns: 200 },
    )
  })

  it('never sounds more of a kind quieter, nor with fewer notes', () => {
    /** What density gives a cue: its level without what instrument, height and limit make of it. */
    const densityLevel = (plan: SoundPlan, cells: LitCells) => {
      const { level, instrument } = firstNote(plan, cells)
      const raise = loudnessLaw.perSemitoneBelowTop * (72 - cells.key)
      // What was held to full scale was of the loudest step.
      return level === 0 ? -3 : level - loudnessLaw.trims[instrument] - raise
    }
    const more = fc.record({
      kind: fc.constantFrom<ElementKind>(...elementKinds),
      elements: fc.array(element, { maxLength: 12 }),
      added: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(more, options, ({ kind, elements, added }, { kinds: _kinds, ...setting }) => {
        const kinds = { ...Object.fromEntries(elementKinds.map(other => [other, 'off'])), [kind]: 'both' }
        // The kinds are sound: all that is drawn at random is the rest.
        const chosen: PlanOptions = { ...setting, kinds: kinds as NonNullable<PlanOptions['kinds']> }
        const again = elements.slice(0, added)
        const before = planScore({ viewport, elements }, chosen)
        const after = planScore({ viewport, elements: [...elements, ...again] }, chosen)
        const groups = before.lit.map(cells => cells.at)
        for (const at of groups) {
          const [few] = before.lit.filter(cells => cells.at === at)
          const [many] = after.lit.filter(cells => cells.at === at)
          if (!few || !many) throw new Error(`the group at ${at} s fell silent`)
          const strings = firstNote(before, few).instrument === firstNote(after, many).instrument
          if (setting.cues !== 'velocity' && strings)
            expect(densityLevel(after, many)).toBeGreaterThanOrEqual(densityLevel(before, few) - 1e-9)
          expect(notesOf(after.score, many, undefined).length).toBeGreaterThanOrEqual(
            notesOf(before.score, few, undefined).length,
          )
          expect(many.duration).toBeGreaterThanOrEqual(few.duration - 1e-9)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same plan for the same layout', () => {
    fc.assert(
      fc.property(layouts, options, (layout, setting) => {
        expect(planScore(structuredClone(layout), setting)).toEqual(planScore(layout, setting))
      }),
      { numRuns: 50 },
    )
  })
})
