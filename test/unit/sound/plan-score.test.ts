import { describe, expect, it } from 'vitest'
import { type ElementKind, elementKinds, type PageLayout } from '../../../src/ports/page.ts'
import type { ScoreNote } from '../../../src/ports/sound.ts'
import { strongestKind } from '../../../src/sound/heat-picture.ts'
import type { PlanOptions } from '../../../src/sound/plan-options.ts'
import { planScore } from '../../../src/sound/plan-score.ts'

/** 20 px a band, 200 px a column. */
const viewport = { width: 1000, height: 500 }
const everything = Object.fromEntries(elementKinds.map(kind => [kind, 'both' as const]))

/** `count` small elements of a kind in the middle of a cell. */
function cell(kind: ElementKind, band: number, column: number, count = 1): PageLayout['elements'] {
  const box = { x: column * 200 + 90, y: band * 20 + 5, width: 20, height: 10 }
  return Array.from({ length: count }, () => ({ kind, box }))
}

function area(kind: ElementKind, x: number, y: number, width: number, height: number) {
  return { kind, box: { x, y, width, height } }
}

function plan(elements: PageLayout['elements'], options?: PlanOptions) {
  return planScore({ viewport, elements }, options)
}

/** The notes without the two reference tones. */
function cues(notes: readonly ScoreNote[]): readonly ScoreNote[] {
  return notes.slice(1, -1)
}

describe('planScore', () => {
  it('frames the sweep with the highest and the lowest pitch', () => {
    const { score } = plan(cell('link', 0, 0))
    expect(score.duration).toBe(5)
    expect(score.notes[0]).toMatchObject({ at: 0, note: 72, duration: 0.08, instrument: 'tone', pan: 0 })
    expect(score.notes.at(-1)).toMatchObject({ note: 48, duration: 0.08, instrument: 'tone' })
    expect(score.notes.at(-1)?.at).toBeCloseTo(4.92, 9)
  })

  it('plays a link as a trill of two semitones, 95 ms a note', () => {
    const notes = cues(plan(cell('link', 0, 0)).score.notes)
    expect(notes.map(note => note.note)).toEqual([72, 74, 72, 74])
    for (const note of notes) {
      expect(note).toMatchObject({ instrument: 'violin', pan: -0.8, duration: 0.095 })
    }
    expect((notes[1]?.at ?? 0) - (notes[0]?.at ?? 0)).toBeCloseTo(0.095, 9)
  })

  it.each([
    [1, 4],
    [2, 4],
    [3, 6],
    [20, 6],
  ])('alternates %i links as %i notes', (links, notes) => {
    expect(cues(plan(cell('link', 4, 2, links)).score.notes)).toHaveLength(notes)
  })

  it.each([
    [0, 72, 'violin'],
    [6, 66, 'violin'],
    [7, 65, 'viola'],
    [15, 57, 'viola'],
    [16, 56, 'cello'],
    [24, 48, 'cello'],
  ] as const)('plays band %i as note %i on the %s', (band, note, instrument) => {
    expect(cues(plan(cell('link', band, 2)).score.notes)[0]).toMatchObject({ note, instrument })
  })

  it.each([
    [0, -0.8],
    [1, -0.4],
    [2, 0],
    [3, 0.4],
    [4, 0.8],
  ])('pans column %i to %f', (column, pan) => {
    expect(cues(plan(cell('link', 9, column)).score.notes)[0]?.pan).toBe(pan)
  })

  it('plays an image on the horn, longer the larger it is', () => {
    const [small] = cues(plan([area('image', 0, 0, 20, 20)]).score.notes)
    // The whole first group: three bands.
    const [large] = cues(plan([area('image', 0, 0, 1000, 60)]).score.notes)
    expect(small).toMatchObject({ instrument: 'horn' })
    expect(small?.duration).toBeCloseTo(0.2 + 0.25 * Math.sqrt(400 / 60_000), 9)
    expect(large?.duration).toBeCloseTo(0.45, 9)
  })

  it('plays text on the piano, more often the more of it there is', () => {
    expect(cues(plan([area('text', 0, 0, 100, 20)]).score.notes)).toHaveLength(1)
    expect(cues(plan([area('text', 0, 0, 500, 60)]).score.notes)).toHaveLength(3)
    const full = cues(plan([area('text', 0, 0, 1000, 60)]).score.notes)
    expect(full).toHaveLength(4)
    expect(full.every(note => note.instrument === 'piano' && note.note === 72)).toBe(true)
  })

  it('is louder for denser, in four steps', () => {
    const level = (links: number) => cues(plan(cell('link', 0, 0, links)).score.notes)[0]?.level ?? Number.NaN
    // Violin is trimmed by +2; −18 + 15·√(1/6) = −11.9 is nearest to −13.
    expect(level(1)).toBe(-11)
    expect(level(3)).toBe(-6)
    expect(level(6)).toBe(-1)
    expect(level(600)).toBe(-1)
    const text = (height: number) => cues(plan([area('text', 0, 0, 200, height)]).score.notes)[0]?.level
    expect(text(1)).toBe(-18)
  })

  it('raises low notes by a quarter of a decibel a semitone, never above full scale', () => {
    const level = (band: number, links: number) =>
      cues(plan(cell('link', band, 0, links)).score.notes)[0]?.level
    // Cello is trimmed by −2; band 24 is 24 semitones below the top.
    expect(level(24, 1)).toBe(-13 - 2 + 6)
    expect(level(24, 6)).toBe(0)
  })

  it('sounds two kinds a group, the denser first, the second 300 ms later', () => {
    const elements = [...cell('link', 0, 0, 6), area('text', 0, 0, 1000, 20), area('image', 400, 40, 20, 10)]
    const { lit } = plan(elements)
    expect(lit.map(part => part.kind)).toEqual(['link', 'text'])
    expect((lit[1]?.at ?? 0) - (lit[0]?.at ?? 0)).toBeCloseTo(0.3, 9)
    expect(plan(elements, { seconds: 4.9 }).lit.map(part => part.kind)).toEqual(['link'])
  })

  it('keeps each of two kinds to 0.42 s, so that the first does not cover the second', () => {
    const elements = [...cell('link', 0, 0, 6), area('text', 0, 0, 1000, 50), area('image', 0, 40, 900, 20)]
    const { lit, score } = plan(elements)
    expect(lit.map(({ kind }) => kind)).toEqual(['link', 'text'])
    for (const { duration } of lit) expect(duration).toBeLessThanOrEqual(0.42 + 1e-9)
    expect(cues(score.notes).filter(({ instrument }) => instrument === 'violin')).toHaveLength(4)
    expect(cues(score.notes).filter(({ instrument }) => instrument === 'piano')).toHaveLength(4)
    expect(plan(cell('link', 0, 0, 6)).lit[0]?.duration).toBeCloseTo(6 * 0.095, 9)
  })

  it('sounds a group at its densest band and lights the cells of that band', () => {
    const { lit, score } = plan([...cell('link', 3, 0), ...cell('link', 4, 1, 2), ...cell('link', 4, 3)])
    expect(lit).toHaveLength(1)
    expect(lit[0]).toMatchObject({ band: 4, columns: [1, 3], key: 68 })
    expect(cues(score.notes)[0]).toMatchObject({ note: 68, pan: -0.4, at: lit[0]?.at })
  })

  it('takes the column nearest the middle where several are as dense', () => {
    expect(cues(plan([area('text', 0, 0, 1000, 20)]).score.notes)[0]?.pan).toBe(0)
    expect(cues(plan([...cell('link', 0, 0), ...cell('link', 0, 3)]).score.notes)[0]?.pan).toBe(0.4)
  })

  it('can be turned over, lifted for small speakers, and made mono', () => {
    const element = cell('link', 0, 0)
    expect(cues(plan(element, { turned: true }).score.notes)[0]).toMatchObject({
      note: 48,
      instrument: 'cello',
    })
    expect(plan(element, { turned: true }).score.notes.at(-1)?.note).toBe(72)
    expect(cues(plan(element, { smallSpeakers: true }).score.notes)[0]).toMatchObject({
      note: 84,
      instrument: 'violin',
    })
    expect(plan(element, { smallSpeakers: true }).lit[0]?.key).toBe(72)
    expect(plan(element, { mono: true }).score.notes.every(note => note.pan === 0)).toBe(true)
  })

  it.each([
    [25, 1],
    [13, 2],
    [9, 3],
    [5, 6],
  ] as const)('parts the height into %i bands, %i keys from one to the next', (bands, step) => {
    const tall = 500 / bands
    const elements = Array.from({ length: bands }, (_, band) =>
      area('text', 400, band * tall + 1, 200, tall - 2),
    )
    for (const [band, element] of elements.entries()) {
      const { lit, picture, score, bands: places } = plan([element], { bands })
      expect(lit).toMatchObject([{ band, key: 72 - step * band, columns: [2] }])
      expect(cues(score.notes)[0]?.note).toBe(72 - step * band)
      expect(picture.bands).toBe(bands)
      expect(picture.heat.text).toHaveLength(bands * 5)
      expect(places.map(kinds => kinds.map(({ kind }) => kind))).toEqual(
        elements.map(other => (other === element ? ['text'] : [])),
      )
    }
    // A sweep through fewer bands than groups takes each by itself, and as long.
    const whole = plan(elements, { bands })
    expect(whole.lit.map(({ at }) => at)).toHaveLength(Math.min(8, bands))
    expect(whole.score.duration).toBe(5)
    expect(plan([area('text', 0, 0, 300, 160)], { bands }).summary.densest).toEqual({
      row: 'top',
      column: 'left',
    })
  })

  it('tells kinds by force on the piano alone, however many there are', () => {
    const level = (kind: ElementKind, count: number) => {
      const { score } = plan(cell(kind, 0, 2, count), { cues: 'velocity', kinds: everything })
      expect(cues(score.notes).every(note => note.instrument === 'piano')).toBe(true)
      return cues(score.notes)[0]?.level
    }
    for (const count of [1, 6]) {
      expect(level('image', count)).toBe(-6)
      expect(level('link', count)).toBe(-12)
      expect(level('text', count)).toBe(-18)
    }
    const figures = elementKinds.map(kind => {
      const { score } = plan(cell(kind, 10, 2), { cues: 'velocity', kinds: everything })
      return JSON.stringify(cues(score.notes).map(note => [note.note, note.level, note.duration]))
    })
    expect(new Set(figures).size).toBe(elementKinds.length)
  })

  it('says what each band sounds by itself, the densest first', () => {
    const { bands } = plan([
      ...cell('link', 3, 0, 6),
      area('text', 400, 60, 100, 20),
      ...cell('heading', 3, 1),
    ])
    expect(bands).toHaveLength(25)
    expect(bands[3]).toEqual([
      { kind: 'link', density: 1, count: 6, band: 3, column: 0, columns: [0] },
      { kind: 'text', density: 0.1, count: 1, band: 3, column: 2, columns: [2] },
    ])
    expect(bands[4]).toEqual([])
  })

  it('leaves a kind silent until it is chosen', () => {
    for (const kind of ['heading', 'button', 'field', 'media', 'landmark'] as const) {
      const elements = cell(kind, 5, 2)
      expect(plan(elements).lit).toEqual([])
      expect(plan(elements, { kinds: { [kind]: 'speech' } }).lit).toEqual([])
      expect(plan(elements, { kinds: { [kind]: 'sound' } }).lit).toHaveLength(1)
    }
    expect(plan(cell('link', 5, 2), { kinds: { link: 'off' } }).lit).toEqual([])
  })

  it('gives every kind a figure of its own', () => {
    const figures = elementKinds.map(kind => {
      const { score } = plan(cell(kind, 10, 2), { kinds: everything })
      return JSON.stringify(cues(score.notes).map(note => [note.instrument, note.note, note.duration]))
    })
    expect(new Set(figures).size).toBe(elementKinds.length)
  })

  it('says that an empty page is empty, and plays the reference tones alone', () => {
    const empty = plan([])
    expect(empty.empty).toBe(true)
    expect(empty.score.notes).toHaveLength(2)
    expect(empty.summary).toMatchObject({ spoken: [], densest: 'nowhere' })
    // A page of kinds that do not sound is silent, not empty.
    expect(plan(cell('heading', 0, 0))).toMatchObject({ empty: false, lit: [] })
  })

  it('counts and places for speech', () => {
    const elements = [
      ...cell('link', 20, 4, 14),
      area('image', 700, 400, 200, 90),
      ...cell('heading', 0, 0, 2),
    ]
    const { summary } = plan(elements)
    expect(summary.counts).toMatchObject({ link: 14, image: 1, text: 0, heading: 2 })
    expect(summary.densest).toEqual({ row: 'bottom', column: 'right' })
    expect(summary.spoken).toEqual([
      { kind: 'link', count: 14, densest: { row: 'bottom', column: 'right' } },
      { kind: 'image', count: 1, densest: { row: 'bottom', column: 'right' } },
    ])
    expect(plan([area('text', 0, 0, 1000, 500)]).summary.densest).toBe('even')
    expect(plan(cell('link', 12, 2)).summary.densest).toEqual({ row: 'middle', column: 'middle' })
    expect(plan(cell('link', 0, 1)).summary.densest).toEqual({ row: 'top', column: 'left' })
  })

  it('shades the picture', () => {
    const { picture } = plan([...cell('link', 0, 4), area('text', 0, 20, 200, 10)])
    expect(strongestKind(picture, 4)).toEqual({ kind: 'link', shade: 0.5 })
    expect(strongestKind(picture, 5)).toEqual({ kind: 'text', shade: 0.5 })
    expect(strongestKind(picture, 124)).toBeUndefined()
  })

  it('bounds 50,000 elements', () => {
    const elements = Array.from({ length: 50_000 }, (_, index) =>
      area(
        elementKinds[index % elementKinds.length] ?? 'text',
        (index * 7) % 900,
        (index * 13) % 490,
        300,
        300,
      ),
    )
    const { score, lit, summary } = plan(elements, { kinds: everything })
    expect(score.notes.length).toBeLessThanOrEqual(100)
    expect(lit).toHaveLength(16)
    expect(summary.counts.link).toBe(6250)
  })
})
