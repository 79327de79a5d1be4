import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earconNames } from '../../../src/ports/sound.ts'
import { earcon } from '../../../src/sound/earcons.ts'
import { readBack } from '../../../src/sound/read-back.ts'

describe('earcon', () => {
  it.each(earconNames)('%s is a short figure', name => {
    const { notes, duration } = earcon(name)
    expect(notes.length).toBeGreaterThan(0)
    expect(duration).toBeLessThanOrEqual(0.4)
    for (const note of notes) {
      expect(note.at + note.duration).toBeLessThanOrEqual(duration)
      expect(note.level).toBeLessThanOrEqual(0)
      expect(note.level).toBeGreaterThanOrEqual(-60)
    }
  })

  it('tells all of them apart by their steps and lengths, whatever the pitch', () => {
    const shapes = earconNames.map(name => {
      const { notes } = earcon(name)
      return JSON.stringify(notes.map(note => [note.note - (notes[0]?.note ?? 0), note.at, note.duration]))
    })
    expect(new Set(shapes).size).toBe(earconNames.length)
  })

  it('steps back by 12 dB while speech runs', () => {
    const [aloud] = earcon('done').notes
    const [behind] = earcon('done', true).notes
    expect((aloud?.level ?? 0) - (behind?.level ?? 0)).toBe(12)
  })
})

describe('readBack', () => {
  it('plays strikes in order, the keys of a chord together', () => {
    const { notes, duration } = readBack([[48], [60, 64, 67]])
    expect(notes.map(note => [note.note, note.at])).toEqual([
      [48, 0],
      [60, 0.2],
      [64, 0.2],
      [67, 0.2],
    ])
    expect(notes.every(note => note.instrument === 'piano')).toBe(true)
    expect(duration).toBeCloseTo(0.38, 9)
  })

  it('is empty for an empty motif', () => {
    expect(readBack([])).toEqual({ notes: [], duration: 0 })
  })

  it('is bounded for anything', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.double(), fc.integer({ min: -5, max: 200 })))), motif => {
        const { notes, duration } = readBack([...motif, ...motif, ...motif, ...motif])
        expect(notes.length).toBeLessThanOrEqual(320)
        expect(duration).toBeLessThan(6.4)
        expect(notes.every(({ note }) => Number.isInteger(note) && note >= 0 && note <= 127)).toBe(true)
      }),
    )
  })
})
