import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultConstants } from '../../../src/music/constants.ts'
import { createGestureReader, type KeyNote } from '../../../src/music/gesture-reader.ts'
import { readGesture, readStrictly } from '../../../src/music/gesture-reading.ts'
import { type Binding, createTrie } from '../../../src/music/trie.ts'
import { bound, everything } from './motif-fixture.ts'
import { held, notesOf, play, playInto, said } from './simulated-hands.ts'

const trie = createTrie(everything)
const someBinding = fc.constantFrom(...everything)
const expected = ({ takesParameter, target }: Binding<string>) =>
  `${takesParameter ? 'parameter-open' : 'fired'} ${target}`

/** One hand on one key after another, or several in one strike: when each comes and in which order. */
const hands = fc.record({
  pace: fc.integer({ min: 130, max: 400 }),
  late: fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 8, maxLength: 8 }),
  seed: fc.integer(),
})
const asHands = ({ pace, late, seed }: { pace: number; late: number[]; seed: number }, hold: number) => ({
  pace,
  hold,
  jitter: (place: number) => late[place % late.length] ?? 0,
  order: (keys: readonly number[]) => (seed % 2 ? keys.toReversed() : keys),
})

test('any order of onsets inside a strike is the same strike', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 8 })
  const onsets = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(keys, onsets, (struck, times) => {
      // The first onset opens the strike: that is the one at 0.
      const notes = struck
        .map((key, place) => ({ key, on: place === 0 ? 0 : (times[place] ?? 0), off: undefined }))
        .toSorted((a, b) => a.on - b.on)
      const strikes = readStrictly(notes, trie, 50).motif
      return strikes.length === 1 && strikes[0]?.length === struck.length
    }),
  )
})

test('every given motif is heard from any hands: nothing fires early that would not fire late', () => {
  fc.assert(
    fc.property(someBinding, hands, (binding, hand) => {
      const notes = notesOf(binding.motif, asHands(hand, 100))
      expect(said(play(notes))[0]).toBe(expected(binding))
      // Late: all of it known, all keys up, and the gap long over.
      const played = notes
        .filter(({ type }) => type === 'down')
        .map(({ note, at }) => ({ key: note, on: at, off: at + 100 }))
      const late = readGesture(readStrictly(played, trie, defaultConstants.onset), 1e6, defaultConstants)
      expect(late.matches).toEqual([binding])
    }),
    { numRuns: 200 },
  )
})

test('early and late firing agree: a motif that is made to wait comes to the same', () => {
  fc.assert(
    fc.property(someBinding, hands, (binding, hand) => {
      // A longer motif that begins like it holds it back until the gap has passed.
      const longer = bound('longer', [...binding.motif, [51], [51], [51]])
      const notes = notesOf(binding.motif, asHands(hand, 100))
      const late = play(notes, { bindings: [...everything, longer] })
      expect(said(late)[0]).toBe(expected(binding))
      expect(said(late)).toEqual(said(play(notes)))
    }),
    { numRuns: 200 },
  )
})

const anyNote = fc.record({
  type: fc.constantFrom('down' as const, 'up' as const),
  note: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 48, max: 72 }) },
    { weight: 3, arbitrary: fc.constantFrom(48, 60, 50, 55) },
    { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double()) },
  ),
  velocity: fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(Number.NaN, -1, 0, 7)),
  /** ms since the note before: 200 notes a second on average, now and then a pause. */
  after: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 10 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 900 }) },
    { weight: 1, arbitrary: fc.integer({ min: -500, max: 6000 }) },
  ),
})
const storm = fc.array(anyNote, { maxLength: 200 }).map(notes => {
  let at = 0
  return notes.map(({ after, ...note }): KeyNote => {
    at += after
    return { ...note, at }
  })
})

const inOrder = (notes: readonly KeyNote[]) => notes.toSorted((a, b) => a.at - b.at)

test('after any storm, escape and a motif are heard', () => {
  fc.assert(
    fc.property(storm, notes => {
      const reader = createGestureReader({ bindings: everything })
      const end = notes.reduce((latest, note) => Math.max(latest, note.at), 0)
      for (const note of notes) reader.note(note)
      const escaped = playInto(
        reader,
        [...held(48, end + 300, end + 500), ...held(72, end + 320, end + 520)].toSorted(
          (a, b) => a.at - b.at,
        ),
      )
      expect(said(escaped)).toContain('escape')
      const fired = playInto(reader, notesOf([[50, 55]], { pace: 0, hold: 100 }, end + 9000))
      expect(said(fired)).toEqual(['fired scroll down'])
    }),
    { numRuns: 200 },
  )
})

test('ticks at any times whatever change nothing that is heard', () => {
  fc.assert(
    fc.property(storm.map(inOrder), fc.array(fc.integer({ min: 0, max: 3000 })), (notes, ticks) => {
      const hear = (at: readonly number[]) => {
        const reader = createGestureReader({ bindings: everything })
        const heard = notes.flatMap(note => {
          const due = at.filter(time => time < note.at).flatMap(time => reader.tick(time))
          return [...due, ...reader.note(note)]
        })
        return [...heard, ...reader.tick(1e6)]
      }
      expect(hear(ticks.toSorted((a, b) => a - b))).toEqual(hear([]))
    }),
    { numRuns: 200 },
  )
})
