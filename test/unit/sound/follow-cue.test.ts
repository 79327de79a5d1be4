import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueStyles } from '../../../src/ports/layout-choices.ts'
import { elementKinds, type FollowMove, followed } from '../../../src/ports/page-layout.ts'
import type { Score } from '../../../src/ports/sound.ts'
import { earcon } from '../../../src/sound/earcons.ts'
import { createFollowPace, followCue } from '../../../src/sound/follow-cue.ts'
import { kindScore } from '../../../src/sound/kind-scores.ts'

const everything = Object.fromEntries(elementKinds.map(kind => [kind, 'both' as const]))
const move: FollowMove = { by: 'focus', kind: 'link', x: 0.5, y: 0, share: 0.01, scrolled: 0, name: 'Home' }
const scroll = (scrolled: number): FollowMove => ({ ...move, by: 'scroll', scrolled })

describe('followCue', () => {
  it('sounds the kind at its height and side, in a hurry', () => {
    expect(followCue(move)?.notes.map(({ note, instrument, pan }) => [note, instrument, pan])).toEqual([
      [72, 'violin', 0],
      [74, 'violin', 0],
    ])
    expect(followCue({ ...move, kind: 'text', y: 0.99, x: 0 })?.notes).toMatchObject([
      { note: 48, instrument: 'piano', pan: -0.8 },
    ])
    expect(followCue({ ...move, y: 1, x: 1 })?.notes[0]).toMatchObject({ note: 48, pan: 0.8 })
    expect(followCue({ ...move, kind: 'heading' }, { kinds: everything })?.notes).toHaveLength(3)
  })

  it('goes by what the user chose', () => {
    expect(followCue({ ...move, kind: 'heading' })).toBeUndefined()
    expect(followCue(move, { kinds: { link: 'off' } })).toBeUndefined()
    expect(followCue(move, { kinds: { link: 'speech' } })).toBeUndefined()
    expect(followCue({ ...move, kind: undefined }, { kinds: everything })).toBeUndefined()
    const options = { turned: true, mono: true, smallSpeakers: true, bands: 5, cues: 'velocity' } as const
    expect(followCue({ ...move, y: 0.3, x: 0 }, options)?.notes[0]).toMatchObject({
      note: 48 + 6 + 12,
      pan: 0,
      instrument: 'piano',
    })
  })

  it('tells kinds apart as the sweep does', () => {
    for (const cues of cueStyles) {
      const figures = elementKinds.map(kind =>
        JSON.stringify(followCue({ ...move, kind, y: 0.5 }, { kinds: everything, cues })?.notes),
      )
      expect(new Set(figures).size).toBe(elementKinds.length)
    }
  })

  it('sounds scrolling as high as the page is, and its end by its earcon', () => {
    const notes = [0, 0.25, 0.5, 0.99].map(scrolled => followCue(scroll(scrolled))?.notes[0]?.note)
    expect(notes).toEqual([72, 66, 60, 48])
    expect(followCue(scroll(1))).toEqual(earcon('end-of-page'))
    expect(followCue(scroll(0.9995))).toEqual(earcon('end-of-page'))
    expect(followCue(scroll(Number.NaN))?.notes[0]?.note).toBe(72)
  })

  it('is over within 250 ms whatever moved', () => {
    const number = fc.oneof(fc.double(), fc.double({ min: 0, max: 1, noNaN: true }))
    const moves = fc.record({
      by: fc.constantFrom(...followed),
      kind: fc.constantFrom(...elementKinds),
      x: number,
      y: number,
      share: number,
      scrolled: number,
      name: fc.string(),
    })
    fc.assert(
      fc.property(moves, fc.constantFrom(...cueStyles), (moved, cues) => {
        const cue = followCue(moved, { kinds: everything, cues })
        if (!cue) throw new Error('what is on sounds')
        expect(cue.duration).toBeLessThanOrEqual(0.25 + 1e-9)
        expect(cue.notes.length).toBeGreaterThan(0)
        for (const note of cue.notes) {
          expect(note.at + note.duration).toBeLessThanOrEqual(cue.duration + 1e-9)
          expect(note.duration).toBeGreaterThan(0)
          expect(note.note).toBeGreaterThanOrEqual(48)
          expect(note.note).toBeLessThanOrEqual(84)
          expect(note.level).toBeLessThanOrEqual(0)
          expect(Math.abs(note.pan)).toBeLessThanOrEqual(0.8)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('createFollowPace', () => {
  const [one, two, three] = [0, 8, 16].map(band => kindScore('field', { band, column: 2, density: 0.25 }))
  if (!one || !two || !three) throw new Error('three cues')

  it('plays the first at once and the last of those that follow too soon, in its time', () => {
    const pace = createFollowPace()
    expect(pace.moved(one, 0)).toBe(one)
    expect(pace.due()).toBeUndefined()
    expect(pace.moved(two, 40)).toBeUndefined()
    expect(pace.moved(three, 80)).toBeUndefined()
    expect(pace.due()).toBe(150)
    expect(pace.next(149)).toBeUndefined()
    expect(pace.next(150)).toBe(three)
    expect(pace.next(151)).toBeUndefined()
    expect(pace.moved(two, 299)).toBeUndefined()
    expect(pace.moved(one, 300)).toBe(one)
    expect(pace.due()).toBeUndefined()
  })

  it('drops a repeat while the cue still sounds, and what waited before it', () => {
    const pace = createFollowPace()
    pace.moved(one, 0)
    expect(pace.moved(structuredClone(one), 200)).toBeUndefined()
    expect(pace.moved(one, 301)).toBe(one)
    pace.moved(two, 400)
    expect(pace.moved(one, 430)).toBeUndefined()
    expect(pace.due()).toBeUndefined()
  })

  it('forgets what waits when it is told to', () => {
    const pace = createFollowPace()
    pace.moved(one, 0)
    pace.moved(two, 10)
    pace.reset()
    expect(pace.due()).toBeUndefined()
    expect(pace.next(500)).toBeUndefined()
    expect(pace.moved(one, 501)).toBe(one)
  })

  it('never piles up: apart, the last one last, no repeat while it sounds', () => {
    const cues = [one, two, three, kindScore('text', { band: 3, column: 0, density: 0 })]
    const moves = fc.array(fc.record({ cue: fc.nat({ max: 3 }), after: fc.integer({ min: 0, max: 200 }) }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(moves, steps => {
        const pace = createFollowPace()
        const heard: { cue: Score; at: number }[] = []
        let now = 0
        const wait = (until: number) => {
          const due = pace.due()
          if (due === undefined || due > until) return
          const cue = pace.next(due)
          if (!cue) throw new Error('what is due is given')
          heard.push({ cue, at: due })
        }
        for (const step of steps) {
          now += step.after
          wait(now)
          const cue = pace.moved(cues[step.cue] ?? one, now)
          if (cue) heard.push({ cue, at: now })
        }
        wait(Number.POSITIVE_INFINITY)
        expect(pace.due()).toBeUndefined()
        for (const [index, { cue, at }] of heard.entries()) {
          const before = heard[index - 1]
          if (!before) continue
          expect(at - before.at).toBeGreaterThanOrEqual(150)
          if (cue === before.cue) expect(at - before.at).toBeGreaterThanOrEqual(before.cue.duration * 1000)
        }
        expect(heard.length).toBeLessThanOrEqual(1 + (now + 150) / 150)
        const last = steps.at(-1)
        expect(heard.at(-1)?.cue).toBe(last && cues[last.cue])
      }),
      { numRuns: 500 },
    )
  })
})
