import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostItems, pianoRoll, type Roll, type RollItem } from '../../../src/sequence/piano-roll.ts'
import { wholeWindow } from '../../../src/sequence/roll-window.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, intent } from './arbitrary-sequence.ts'

const width = 340

const itemsOf = ({ lanes, across }: Roll): readonly RollItem[] => [
  ...lanes.flatMap(({ items }) => items),
  ...across,
]

function sequenceOf(events: readonly SequenceEvent[], tracks = 1): Sequence {
  return {
    version: 2,
    id: 'roll',
    name: 'roll',
    createdAt: 0,
    durationMs: Math.max(0, ...events.map(({ ms }) => ms)),
    tracks: Array.from({ length: tracks }, (_, tab) => ({ tab, title: `Tab ${tab}`, url: '' })),
    events,
  }
}

const note = (ms: number, key: number, duration = 100, track = 0): SequenceEvent => ({
  kind: 'note',
  ms,
  track,
  key,
  velocity: 0.7,
  duration,
})

const step = (ms: number, number: number, track = 0): SequenceEvent => ({
  kind: 'did',
  ms,
  track,
  step: number,
  intent: intent(),
})

const outcome = (ms: number, of: number, status: 'done' | 'refused' | 'failed' = 'done'): SequenceEvent => ({
  kind: 'outcome',
  ms,
  track: 0,
  of,
  status,
  latencyMs: 0,
})

test('every event is in exactly one item, and nothing lies outside the picture', () => {
  fc.assert(
    fc.property(anySequence, fc.integer({ min: 50, max: 1_200 }), (sequence, pixels) => {
      const roll = pianoRoll(sequence, wholeWindow(sequence.durationMs), pixels)
      const items = itemsOf(roll)
      expect(items.flatMap(({ events }) => events).toSorted((a, b) => a - b)).toEqual(
        sequence.events.map((_, index) => index),
      )
      expect(roll.drawn).toBe(items.length)
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(0)
        expect(item.width).toBeGreaterThan(0)
        expect(item.x + item.width).toBeLessThanOrEqual(pixels)
      }
    }),
  )
})

test('in each row what comes later lies further on', () => {
  fc.assert(
    fc.property(anySequence, sequence => {
      const { lanes, across } = pianoRoll(sequence, wholeWindow(sequence.durationMs), width)
      const rows = new Map<string, RollItem[]>()
      for (const [lane, items] of [...lanes.map(({ items }) => items), across].entries())
        for (const item of items) {
          const row = `${lane} ${item.kind} ${item.keys?.join()}`
          rows.set(row, [...(rows.get(row) ?? []), item])
        }
      const begins = (item: RollItem | undefined) => sequence.events[item?.events[0] ?? -1]?.ms ?? 0
      for (const items of rows.values())
        for (const [index, item] of items.entries()) {
          expect(item.x).toBeGreaterThanOrEqual(items[index - 1]?.x ?? 0)
          expect(begins(item)).toBeGreaterThanOrEqual(begins(items[index - 1]))
        }
    }),
  )
})

test('a window has what lies in it, what reaches into it, and nothing else', () => {
  fc.assert(
    fc.property(
      anySequence,
      fc.nat(60_000),
      fc.integer({ min: 1_000, max: 20_000 }),
      (sequence, from, span) => {
        const window = { from, to: from + span }
        const shown = new Set(itemsOf(pianoRoll(sequence, window, width)).flatMap(({ events }) => events))
        const ends = new Map<number, number>()
        for (const event of sequence.events) if (event.kind === 'outcome') ends.set(event.of, event.ms)
        for (const [index, event] of sequence.events.entries()) {
          if (event.kind === 'outcome') continue
          const end =
            event.kind === 'note'
              ? event.ms + event.duration
              : event.kind === 'did'
                ? (ends.get(event.step) ?? event.ms)
                : event.ms
          expect(shown.has(index)).toBe(event.ms <= window.to && end >= window.from)
        }
      },
    ),
  )
})

test('an hour of 20,000 events is drawn as at most 1,500 items, at every zoom and in many tabs', () => {
  for (const tracks of [1, 3, 200]) {
    const events = Array.from({ length: 20_000 }, (_, index): SequenceEvent => {
      const ms = index * 180
      const track = index % tracks
      if (index % 4 === 0) return { kind: 'said', ms, track, text: 'top', confidence: 1, language: 'en' }
      return index % 4 === 1 ? step(ms, index, track) : note(ms, 48 + ((index * 7) % 25), 120, track)
    })
    const sequence = sequenceOf(events, tracks)
    for (const span of [3_600_000, 1_800_000, 600_000, 60_000, 1_000]) {
      const roll = pianoRoll(sequence, { from: 0, to: span }, 600)
      expect(roll.drawn).toBeLessThanOrEqual(mostItems)
      const counted = itemsOf(roll).reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(events.filter(({ ms }) => ms <= span).length)
    }
  }
})

test('a step is as long as its outcome was waited for, and says what came of it', () => {
  const roll = pianoRoll(
    sequenceOf([step(0, 0), outcome(5_000, 0, 'failed'), step(6_000, 1), outcome(6_100, 1), step(10_000, 2)]),
    { from: 0, to: 10_000 },
    width,
  )
  expect(roll.lanes[0]?.items.map(({ status, x, width, events }) => ({ status, x, width, events }))).toEqual([
    { status: 'failed', x: 0, width: 170, events: [0, 1] },
    { status: 'done', x: 204, width: 10, events: [2, 3] },
    { status: 'open', x: 330, width: 10, events: [4] },
  ])
})

test('what is merged is counted and as bad as the worst of it; outcomes do not count', () => {
  const events = [step(0, 0), outcome(1, 0), step(2, 1), outcome(3, 1, 'refused'), step(4, 2), outcome(5, 2)]
  const [item] = pianoRoll(sequenceOf(events), { from: 0, to: 60_000 }, width).lanes[0]?.items ?? []
  expect(item).toMatchObject({ count: 3, status: 'refused', events: [0, 1, 2, 3, 4, 5] })
})

test('keys lie in rows of their own, and a note that is still recorded stands where it began', () => {
  // While it is recorded a note is told of when it ends: it comes after what was struck later and was shorter.
  const roll = pianoRoll(
    sequenceOf([note(500, 60, 100), note(0, 48, 2_000), note(2_500, 60, 50)]),
    { from: 0, to: 3_400 },
    width,
  )
  expect(roll.keys).toEqual([48, 60])
  expect(roll.lanes[0]?.items.map(({ keys, x, width }) => [keys?.[0], x, width])).toEqual([
    [48, 0, 200],
    [60, 50, 10],
    [60, 250, 5],
  ])
})

test('lanes are tabs with something in them; pauses and marks cross them all', () => {
  const roll = pianoRoll(
    sequenceOf(
      [
        { kind: 'tab', ms: 0, track: 2, action: 'switch' },
        note(10, 50, 5, 2),
        { kind: 'pause', ms: 1_000, track: 0, wallMs: 9_000 },
        { kind: 'mark', ms: 2_000, track: 0, label: 'here' },
        { kind: 'media', ms: 3_000, track: 1, url: '', place: 0, mediaMs: 0, playing: true },
      ],
      3,
    ),
    { from: 0, to: 4_000 },
    width,
  )
  expect(roll.lanes.map(({ track, kinds }) => ({ track, kinds }))).toEqual([
    { track: 1, kinds: ['media'] },
    { track: 2, kinds: ['tab', 'note'] },
  ])
  expect(roll.across.map(({ kind, x }) => ({ kind, x }))).toEqual([
    { kind: 'pause', x: 85 },
    { kind: 'mark', x: 170 },
  ])
})
