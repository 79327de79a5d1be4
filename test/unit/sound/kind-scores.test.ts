import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandCounts, defaultKindModes } from '../../../src/ports/layout-choices.ts'
import { elementKinds } from '../../../src/ports/page-layout.ts'
import { bandKey, keyBand } from '../../../src/sound/band-keys.ts'
import { kindScore, legendScores } from '../../../src/sound/kind-scores.ts'
import { planScore } from '../../../src/sound/plan-score.ts'

const everything = Object.fromEntries(elementKinds.map(kind => [kind, 'both' as const]))

describe('kindScore', () => {
  it.each(elementKinds)('sounds %s as the sweep does', kind => {
    const viewport = { width: 1000, height: 500 }
    const box = { x: 690, y: 145, width: 20, height: 10 }
    for (const options of [
      {},
      { cues: 'velocity' },
      { mono: true, smallSpeakers: true, turned: true },
    ] as const) {
      const { score, bands } = planScore(
        { viewport, elements: [{ kind, box }] },
        { ...options, kinds: everything },
      )
      const [place] = bands[7] ?? []
      if (!place) throw new Error(`no ${kind} in its band`)
      // A band is a third of its group: what is measured by area is denser in it.
      const density = place.kind === 'image' || place.kind === 'text' ? place.density / 3 : place.density
      const alone = kindScore(kind, { ...place, density }, options)
      const [first] = score.notes.slice(1)
      const swept = score.notes.slice(1, -1).map(note => ({ ...note, at: note.at - (first?.at ?? 0) }))
      expect(alone.notes).toHaveLength(swept.length)
      for (const [index, note] of alone.notes.entries()) {
        expect(note.at).toBeCloseTo(swept[index]?.at ?? Number.NaN, 9)
        expect({ ...note, at: 0 }).toEqual({ ...swept[index], at: 0 })
      }
    }
  })

  it('holds what is out of bounds to them', () => {
    const number = fc.double()
    fc.assert(
      fc.property(fc.constantFrom(...elementKinds), number, number, number, (kind, band, column, density) => {
        const { notes, duration } = kindScore(kind, { band, column, density })
        expect(duration).toBeLessThanOrEqual(0.6)
        expect(notes.length).toBeGreaterThan(0)
        for (const note of notes) {
          expect(note.note).toBeGreaterThanOrEqual(48)
          expect(note.note).toBeLessThanOrEqual(84)
          expect(Math.abs(note.pan)).toBeLessThanOrEqual(0.8)
          expect(note.level).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('legendScores', () => {
  it('has the kinds that sound, in their order, in the middle', () => {
    expect(legendScores().map(({ kind }) => kind)).toEqual(['link', 'image', 'text'])
    const kinds = { ...defaultKindModes, link: 'speech', media: 'sound' } as const
    const legend = legendScores({ kinds })
    expect(legend.map(({ kind }) => kind)).toEqual(['image', 'text', 'media'])
    for (const { score } of legend) expect(score.notes[0]).toMatchObject({ note: 60, pan: 0, at: 0 })
    for (const bands of bandCounts) expect(legendScores({ bands })[0]?.score.notes[0]?.note).toBe(60)
  })
})

describe('bands and keys', () => {
  it.each(bandCounts)('finds each of %i bands by its key', bands => {
    for (const turned of [false, true]) {
      const keys = Array.from({ length: bands }, (_, band) => bandKey(band, { bands, turned }))
      expect(keys.map(key => keyBand(key, { bands, turned }))).toEqual([...keys.keys()])
      expect([...keys].sort((a, b) => a - b)).toEqual(turned ? keys : keys.toReversed())
      expect([Math.min(...keys), Math.max(...keys)]).toEqual([48, 72])
    }
  })

  it('gives every key the band that is nearest, and no other number any', () => {
    expect(keyBand(70, { bands: 5, turned: false })).toBe(0)
    expect(keyBand(68, { bands: 5, turned: false })).toBe(1)
    expect(keyBand(50, { bands: 5, turned: true })).toBe(0)
    for (const key of [47, 73, Number.NaN]) expect(keyBand(key, { bands: 25, turned: false })).toBeUndefined()
  })
})
