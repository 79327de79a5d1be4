import fc from 'fast-check'
import { expect, test } from 'vitest'
import { say, sayError } from '../../../src/language/text.ts'
import type { Change } from '../../../src/ports/intent.ts'
import {
  activityHeld,
  changesAsJson,
  type Look,
  lookAsJson,
  mostChangeData,
  parseChanges,
  parseLook,
} from '../../../src/state/panel-memory.ts'
import type { ActivityEntry, PanelState } from '../../../src/state/panel-state.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'

const reopened = (state: Partial<PanelState>): Look | undefined =>
  parseLook(JSON.parse(JSON.stringify(lookAsJson({ ...createPanelStore().getState(), ...state }))))

const line = (id: number, more: Partial<ActivityEntry> = {}): ActivityEntry => ({
  id,
  heard: `line ${id}`,
  command: 'top',
  status: 'done',
  outcome: say('reached-top'),
  ...more,
})

test('a look comes back as it was, its lines with ids that no run has', () => {
  const outcome = {
    text: sayError({ code: 'no-such-hint', detail: { hint: 7 } }),
    status: 'refused',
  } as const
  const look = reopened({
    view: 'settings',
    draft: 'call it har',
    latched: [48, 52, 48],
    listening: true,
    outcome,
    activity: [line(1), line(2, { command: undefined, status: 'refused', outcome: outcome.text })],
  })
  expect(look).toMatchObject({
    view: 'settings',
    draft: 'call it har',
    latched: [48, 52, 48],
    listening: true,
    outcome,
  })
  expect(look?.activity.map(({ heard, status }) => [heard, status])).toEqual([
    ['line 1', 'done'],
    ['line 2', 'refused'],
  ])
  for (const { id } of look?.activity ?? []) expect(id).toBeLessThan(-1e12)
})

test('what was under way when the panel closed is shown as cut off', () => {
  const look = reopened({ activity: [line(1, { status: 'waiting', outcome: undefined })] })
  expect(look?.activity).toMatchObject([
    { status: 'refused', outcome: sayError({ code: 'cancelled', detail: {} }) },
  ])
})

test('what counts nothing is no number of a line', () => {
  const lineWith = (hint: number) =>
    Object.assign({}, lookAsJson(createPanelStore().getState()), {
      activity: [
        {
          heard: 'click 7',
          status: 'refused',
          outcome: { error: { code: 'no-such-hint', detail: { hint } } },
        },
      ],
    })
  expect(parseLook(lineWith(7))).toBeDefined()
  for (const none of [Number.POSITIVE_INFINITY, Number.NaN]) expect(parseLook(lineWith(none))).toBeUndefined()
})

test('only the newest lines are held, and none that is huge', () => {
  const many = Array.from({ length: activityHeld + 30 }, (_, id) => line(id))
  const huge = line(999, { outcome: say('tabs-listed', { count: 1, titles: 'x'.repeat(20_000) }) })
  const heard = reopened({ activity: [...many, huge] })?.activity.map(entry => entry.heard)
  expect(heard?.at(-1)).toBe(`line ${activityHeld + 29}`)
  expect(heard?.length).toBeLessThanOrEqual(activityHeld)
})

test('an outcome that is too long to be held is not taken from what was held either', () => {
  const titles = (length: number) => ({ text: say('tabs-listed', { count: 1, titles: 'x'.repeat(length) }) })
  const held = (length: number) =>
    parseLook(
      Object.assign({}, lookAsJson(createPanelStore().getState()), {
        outcome: { ...titles(length), status: 'done' },
        activity: [{ heard: 'tabs', status: 'done', outcome: titles(length).text }],
      }),
    )
  expect(held(10)).toMatchObject({ outcome: titles(10), activity: [{ heard: 'tabs' }] })
  expect(held(20_000)).toMatchObject({ outcome: undefined, activity: [] })
})

test('data of changes beyond the bound is left out of the oldest first', () => {
  const big = (command: string): Change => ({ command, undo: { data: 'x'.repeat(mostChangeData * 0.4) } })
  const held = parseChanges(changesAsJson({ changes: [big('a'), big('b'), big('c')], lastRun: undefined }))
  expect(held?.changes.map(({ command, undo }) => [command, undo !== undefined])).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
  ])
})

test('whatever is held is a look or nothing, changes or nothing', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.constant(1), view: fc.string(), draft: fc.string(), latched: fc.jsonValue() }),
    fc.record({ version: fc.constant(1), changes: fc.jsonValue() }),
  )
  fc.assert(
    fc.property(odd, value => {
      const look = parseLook(value)
      if (look !== undefined)
        expect(parseLook(lookAsJson({ ...createPanelStore().getState(), ...look }))).toEqual(look)
      const changes = parseChanges(value)
      if (changes !== undefined) expect(parseChanges(changesAsJson(changes))).toEqual(changes)
    }),
  )
})

test.each([
  { view: 'nowhere' },
  { version: 2 },
  { latched: [47] },
  { outcome: { text: { key: 'no-such-sentence', params: {} }, status: 'done' } },
  { outcome: { text: { key: 'toString', params: {} }, status: 'done' } },
])('a look with %j is none', wrong => {
  const held = lookAsJson(createPanelStore().getState())
  expect(parseLook(held)).toBeDefined()
  expect(parseLook({ ...(held as object), ...wrong })).toBeUndefined() // lookAsJson gives an object
})
