import fc from 'fast-check'
import { expect, test } from 'vitest'
import { msTyped } from '../../../extension/panel/views/sequences/editor-tools.ts'
import { eventAfterKey, shownOptions } from '../../../extension/panel/views/sequences/event-list.ts'
import {
  acrossAt,
  bandOf,
  eventsBetween,
  heightOf,
  itemAt,
  rowsOf,
} from '../../../extension/panel/views/sequences/roll-geometry.ts'
import { labelOf, laneLabels } from '../../../extension/panel/views/sequences/roll-labels.ts'
import { lastRuns } from '../../../extension/panel/views/sequences/roll-list.ts'
import { timeOf } from '../../../extension/panel/views/sequences/roll-picture.ts'
import { lanePaths } from '../../../extension/panel/views/sequences/roll-shapes.ts'
import { pianoRoll } from '../../../src/sequence/piano-roll.ts'
import { wholeWindow } from '../../../src/sequence/roll-window.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, intent } from '../sequence/arbitrary-sequence.ts'

const width = 340
const rollOf = (sequence: Sequence) => pianoRoll(sequence, wholeWindow(sequence.durationMs), width)

function sequenceOf(events: readonly SequenceEvent[]): Sequence {
  return {
    version: 2,
    id: 'roll',
    name: 'roll',
    createdAt: 0,
    durationMs: 10_000,
    tracks: [0, 1].map(tab => ({ tab, title: `Tab ${tab}`, url: '' })),
    events,
  }
}

const said = (ms: number, text: string): SequenceEvent => ({
  kind: 'said',
  ms,
  track: 0,
  text,
  confidence: 1,
  language: 'en',
})

test('a mark is meant by its line, and by its words beside it', () => {
  const mark = (ms: number): SequenceEvent => ({ kind: 'mark', ms, track: 0, label: 'verse' })
  const roll = rollOf(sequenceOf([mark(1_000), mark(3_000), said(9_000, 'x')]))
  const [first, second] = roll.across
  if (first === undefined || second === undefined) throw new Error('Both marks are drawn.')
  expect(acrossAt(roll, first.x + 5, false)?.events).toEqual([0])
  expect(acrossAt(roll, first.x + 30, false)).toBeUndefined()
  expect(acrossAt(roll, first.x + 30, true)?.events).toEqual([0])
  expect(acrossAt(roll, second.x - 5, true)?.events).toEqual([1])
  expect(acrossAt(roll, 330, true)).toBeUndefined()
})

test('rows lie one below the other, and every note within its row', () => {
  fc.assert(
    fc.property(anySequence, sequence => {
      const { lanes, keys } = rollOf(sequence)
      for (const lane of lanes) {
        const rows = rowsOf(lane, keys)
        expect(rows.map(({ kind }) => kind)).toEqual(lane.kinds)
        for (const [index, row] of rows.entries())
          expect(row.top).toBe(index === 0 ? 0 : (rows[index - 1]?.top ?? 0) + (rows[index - 1]?.height ?? 0))
        for (const item of lane.items) {
          const row = rows.find(({ kind }) => kind === item.kind)
          if (row === undefined) throw new Error(`No row for ${item.kind}`)
          const { y, height } = bandOf(item, row, keys)
          expect(y).toBeGreaterThanOrEqual(row.top - 0.001)
          expect(y + height).toBeLessThanOrEqual(row.top + row.height + 0.001)
        }
        expect(heightOf(rows)).toBeGreaterThan(0)
      }
    }),
  )
})

test('whoever hits an item in its middle means it, or what is drawn over it', () => {
  fc.assert(
    fc.property(anySequence, sequence => {
      const { lanes, keys } = rollOf(sequence)
      for (const lane of lanes) {
        const rows = rowsOf(lane, keys)
        for (const item of lane.items) {
          const row = rows.find(({ kind }) => kind === item.kind)
          if (row === undefined) continue
          const { y, height } = bandOf(item, row, keys)
          const x = item.x + item.width / 2
          const hit = itemAt(lane, keys, x, y + height / 2)
          expect(hit?.kind).toBe(item.kind)
          expect(Math.max((hit?.x ?? 999) - x, x - (hit?.x ?? 0) - (hit?.width ?? 0))).toBeLessThanOrEqual(0)
        }
      }
    }),
  )
})

test('a hand that misses by a little still means it, and far from everything means nothing', () => {
  const roll = rollOf(sequenceOf([said(5_000, 'top')]))
  const [lane] = roll.lanes
  if (lane === undefined) throw new Error('There is a lane.')
  expect(itemAt(lane, roll.keys, 170 - 7, 9)?.events).toEqual([0])
  expect(itemAt(lane, roll.keys, 100, 9)).toBeUndefined()
})

test('what came of a step is told by the form, and what is selected has a frame', () => {
  const events = (['done', 'refused', 'failed'] as const).flatMap((status, step): SequenceEvent[] => [
    { kind: 'did', ms: step * 3_000, track: 0, step, intent: intent() },
    { kind: 'outcome', ms: step * 3_000 + 1_000, track: 0, of: step, status, latencyMs: 1_000 },
  ])
  const sequence = sequenceOf(events)
  const { lanes, keys } = rollOf(sequence)
  const [lane] = lanes
  if (lane === undefined) throw new Error('There is a lane.')
  const paths = lanePaths(lane, rowsOf(lane, keys), keys, events, { picked: new Set([3]), atHand: 0 })
  expect([...paths.keys()].toSorted()).toEqual(['at-hand', 'done', 'failed', 'picked', 'refused', 'wait'])
  // The outcome is where its step is: selecting it frames the step.
  expect(paths.get('picked')?.match(/M/g)).toHaveLength(1)
  const forms = ['done', 'refused', 'failed'].map(shape =>
    paths.get(shape as 'done')?.replace(/^M\S+ \S+/, ''),
  )
  expect(new Set(forms).size).toBe(3)
})

test('words stand where they have room, several are counted, and secrets are not told', () => {
  const sequence = sequenceOf([
    said(0, 'scroll down'),
    said(5_000, 'top'),
    said(5_100, 'bottom'),
    said(5_110, 'again'),
    { kind: 'said', ms: 9_000, track: 0, text: '', confidence: 1, language: 'en', secret: true },
  ])
  const { lanes, keys } = rollOf(sequence)
  const [lane] = lanes
  if (lane === undefined) throw new Error('There is a lane.')
  const labels = laneLabels(lane, rowsOf(lane, keys), width, item => labelOf(item, sequence.events, id => id))
  expect(labels.map(({ words }) => words)).toEqual(['scroll down', '×3', '•••'])
  for (const { x, room } of labels) expect(x + room).toBeLessThanOrEqual(width)
})

test('the list has the last events up to a time, parted by tab', () => {
  const sequence = sequenceOf(
    [0, 0, 1, 1, 0].map((track, index): SequenceEvent => ({ ...said(index * 1_000, 'x'), track })),
  )
  expect(lastRuns(sequence, 3_000)).toEqual([
    { track: 0, events: [0, 1] },
    { track: 1, events: [2, 3] },
  ])
  expect(lastRuns(sequence, Number.POSITIVE_INFINITY, 2)).toEqual([
    { track: 1, events: [3] },
    { track: 0, events: [4] },
  ])
  expect(lastRuns(sequence, -1)).toEqual([])
})

test('a stretch that was drawn over has the events that begin in it', () => {
  const events = [0, 1_000, 1_000, 2_000].map(ms => ({ ms }))
  expect(eventsBetween(events, 500, 1_500)).toEqual([1, 2])
  expect(eventsBetween(events, 0, 9_000)).toEqual([0, 3])
  expect(eventsBetween(events, 1_100, 1_900)).toBeUndefined()
  expect(eventsBetween([], 0, 1)).toBeUndefined()
})

test('the event at hand is always among the options that are shown, and they never are too many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(), fc.nat(20_000), (count, at, before) => {
      const cursor = at % count
      const { from, to } = shownOptions(count, cursor, before)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(count)
      expect(to - from).toBe(Math.min(60, count))
      expect(cursor).toBeGreaterThanOrEqual(from)
      expect(cursor).toBeLessThan(to)
      // Going on by one among them shows the same ones.
      if (cursor + 1 < to) expect(shownOptions(count, cursor + 1, from)).toEqual({ from, to })
    }),
  )
  expect(shownOptions(0, 0, 0)).toEqual({ from: 0, to: 0 })
})

test('keys never leave the list', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']
  for (const key of keys)
    for (const cursor of [0, 5, 11]) {
      const next = eventAfterKey(key, cursor, 12)
      expect(next).toBeGreaterThanOrEqual(0)
      expect(next).toBeLessThan(12)
    }
  expect(eventAfterKey('ArrowDown', 3, 12)).toBe(4)
  expect(eventAfterKey('PageUp', 11, 12)).toBe(1)
  expect(eventAfterKey('Tab', 3, 12)).toBeUndefined()
})

test('seconds are read strictly, with a point or a comma', () => {
  expect(['1', ' 0,5 ', '2.25', '0'].map(msTyped)).toEqual([1_000, 500, 2_250, 0])
  for (const bad of ['', '-1', '1e3', 'one', '1.2.3', '9999999', '0.0001'])
    expect(msTyped(bad)).toBeUndefined()
})

test('times have tenths only where they are needed', () => {
  expect([0, 65_000, 65_250, -5].map(timeOf)).toEqual(['0:00', '1:05', '1:05.2', '0:00'])
})
