import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gestureConstants } from '../../../src/music/constants.ts'
import type { KeyNote } from '../../../src/music/gesture-reader.ts'
import { createHandTuner, type TunerEvent } from '../../../src/music/hand-tuner.ts'
import { figures, type TunedConstants } from '../../../src/music/tune-hands.ts'
import { down, type Hands, held, notesOf, up } from './simulated-hands.ts'

/** Plays each figure three times to a tuner of its own, with ticks when it wants them. */
function tuneWith(hands: Hands, change: (notes: readonly KeyNote[]) => readonly KeyNote[] = notes => notes) {
  const tuner = createHandTuner()
  const events: TunerEvent[] = []
  let at = 1000
  for (const figure of figures)
    for (let take = 0; take < 3; take += 1) {
      const notes = change(notesOf(figure, hands, at))
      for (const note of notes) events.push(...tuner.note(note))
      events.push(...tuner.tick(tuner.deadline() ?? at))
      at = (notes.at(-1)?.at ?? at) + 5000
    }
  return events
}

function tuned(events: readonly TunerEvent[]): TunedConstants {
  const last = events.at(-1)
  if (last?.kind !== 'done') throw new Error(`It ended with ${JSON.stringify(last)}.`)
  return last.constants
}

describe('what hands set', () => {
  test('quick and steady hands: a short pause, tight chords, the defaults for what was not seen', () => {
    const set = tuned(tuneWith({ pace: 180, hold: 90, jitter: place => (place % 2) * 12 }))
    expect(set).toMatchObject({ gap: 300, bounce: 60, spread: 250, nameSpan: 2000, brush: 25 })
    expect(set.onset).toBeGreaterThanOrEqual(20)
    expect(set.onset).toBeLessThan(45)
  })

  test('slow hands: a pause half as long again as theirs, and time for a name', () => {
    const set = tuned(tuneWith({ pace: 1200, hold: 400 }))
    expect(set.gap).toBe(1200)
    expect(set.nameSpan).toBe(4800)
  })

  test('unsteady hands: chords may be rolled', () => {
    const set = tuned(tuneWith({ pace: 700, hold: 300, jitter: place => (place % 3) * 70 }))
    expect(set.onset).toBe(120)
    expect(set.spread).toBe(280)
  })

  test('legato hands: letters overlap more than the steps of their melody, less than their chords', () => {
    expect(tuned(tuneWith({ pace: 250, hold: 180 })).overlap).toBe(0.5)
    const legato = tuned(tuneWith({ pace: 200, hold: 300 })).overlap
    expect(legato).toBeGreaterThan(0.6)
    expect(legato).toBeLessThan(0.95)
  })

  test('soft hands: the floor of brushes lies under them', () => {
    const soft = (notes: readonly KeyNote[]) =>
      notes.map(note => (note.type === 'down' ? { ...note, velocity: 0.05 } : note))
    expect(tuned(tuneWith({ pace: 250, hold: 20 }, soft))).toMatchObject({ brush: 10, brushVelocity: 0.03 })
  })

  test('a keyboard that bounces: longer than its bounces, shorter than a meant repeat', () => {
    const bouncing = (notes: readonly KeyNote[]) =>
      notes.flatMap(note =>
        note.type === 'down' ? [note, up(note.note, note.at + 60), down(note.note, note.at + 75)] : [note],
      )
    const ordered = (notes: readonly KeyNote[]) => bouncing(notes).toSorted((a, b) => a.at - b.at)
    expect(tuned(tuneWith({ pace: 300, hold: 200 }, ordered)).bounce).toBe(90)
    expect(tuned(tuneWith({ pace: 100, hold: 40 })).bounce).toBeLessThan(100)
  })

  test('whatever hands there are, every constant stays in its range and is a value that can be kept', () => {
    const anyHands = fc.record({
      pace: fc.integer({ min: 60, max: 3000 }),
      hold: fc.integer({ min: 1, max: 900 }),
      late: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 3 }),
    })
    fc.assert(
      fc.property(anyHands, ({ pace, hold, late }) => {
        const events = tuneWith({ pace, hold, jitter: place => late[place % 3] ?? 0 })
        const last = events.at(-1)
        // Hands that break a figure are asked again; those that do not are tuned.
        if (last?.kind !== 'done') return
        expect(gestureConstants(last.constants)).toMatchObject(last.constants)
        for (const [name, value] of Object.entries(last.constants)) expect(value, name).not.toBeNaN()
      }),
    )
  })
})

describe('the way through the figures', () => {
  test('fifteen takes, each asked for in turn', () => {
    const asked = tuneWith({ pace: 250, hold: 150 }).flatMap(event =>
      event.kind === 'next' ? [`${event.place}.${event.take}`] : [event.kind],
    )
    expect(asked).toEqual([
      ...['0.2', '0.3', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '4.1', '4.2', '4.3'],
      'done',
    ])
  })

  test('another figure is asked for again and counts for nothing', () => {
    const tuner = createHandTuner()
    for (const note of held(64, 0, 100)) expect(tuner.note(note)).toEqual([])
    expect(tuner.deadline()).toBe(1600)
    expect(tuner.tick(1599)).toEqual([])
    expect(tuner.tick(1600)).toEqual([{ kind: 'again', place: 0, take: 1 }])
    for (const note of held(62, 3000, 3100)) tuner.note(note)
    expect(tuner.tick(4600)).toEqual([{ kind: 'next', place: 0, take: 2 }])
  })

  test('while a key is down nothing ends, however long it takes', () => {
    const tuner = createHandTuner()
    tuner.note(down(62, 0))
    expect(tuner.deadline()).toBeUndefined()
    expect(tuner.tick(60_000)).toEqual([])
  })

  test.each([
    ['two hands', [down(48, 0), down(72, 60)], 60],
    ['one hand', [down(60, 0)], 800],
  ])('escape by %s ends it', (_, notes, at) => {
    const tuner = createHandTuner()
    const events = notes.flatMap(note => tuner.note(note))
    expect([...events, ...tuner.tick(at)]).toEqual([{ kind: 'escape' }])
    expect(tuner.note(down(62, 5000))).toEqual([])
    expect(tuner.deadline()).toBeUndefined()
  })

  test('notes that are none, or come out of order, break nothing', () => {
    const anyNote = fc.record({
      type: fc.constantFrom('down' as const, 'up' as const),
      note: fc.oneof(fc.integer({ min: 40, max: 80 }), fc.double()),
      velocity: fc.double(),
      at: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.double()),
    })
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 60 }), notes => {
        const tuner = createHandTuner()
        const events = notes.flatMap(note => [...tuner.note(note), ...tuner.tick(note.at)])
        expect(events.filter(({ kind }) => kind === 'escape').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('no figure is escape or holds the middle key, and each can be told from the others', () => {
  const texts = figures.map(figure => figure.map(keys => keys.join('+')).join('-'))
  expect(new Set(texts).size).toBe(figures.length)
  for (const text of texts) expect(text).not.toMatch(/60|48|72/)
})
