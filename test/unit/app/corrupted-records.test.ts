import { beforeAll, describe, expect, test } from 'vitest'
import { createFakeClock } from '../fake-clock.ts'
import { createMemorySession } from '../memory-session.ts'
import { createMemoryTables } from '../memory-tables.ts'
import {
  corruptions,
  type EverythingKept,
  everythingKept,
  keptRecords,
  unharmed,
  worldOver,
} from './corrupted-records.ts'
import { types } from './try-store-faults.ts'
import { createWorld } from './world.ts'

let all: EverythingKept
beforeAll(async () => {
  all = await everythingKept()
})

// The others are tried by `npm run soak -- stores`, with several records at a time.
const tried = corruptions.filter(({ name }) => ['of a later version', 'with __proto__'].includes(name))

describe.each(tried)('a record that is $name', ({ of, unreadable }) => {
  test('keeps no panel from starting, is left as it is, and everything else is there', async () => {
    for (const { key, write, leftAlone } of keptRecords(all.id)) {
      const record = of(all.entries[key])
      const world = await worldOver(all, { [key]: record })
      // Told where the user loses something by it.
      if (unreadable && ['settings', 'names', 'vocabularies'].includes(key))
        expect(world.outcome().code, key).toBe('storage-broken')
      expect(world.state(), key).toMatchObject(unharmed(key))
      expect(await world.type('top'), key).toMatchObject({ status: 'done' })
      await write(world)
      expect(world.outcome().status, key).not.toBe('failed')
      if (unreadable && leftAlone) expect(world.keep.dump()[key], key).toEqual(record)
      expect(world.bugs, key).toEqual([])
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      world.app.stop()
    }
  })
})

test('a damaged recording is told of where it is played, and the others play', async () => {
  const world = await worldOver(all, { [`sequence/${all.id}/chunk/0`]: 'torn' })
  await types(world, 'record', 'scroll down', 'stop recording', 'save as evening')
  expect(await world.type('play morning')).toMatchObject({ code: 'sequence-broken' })
  await types(world, 'top', 'play evening')
  await world.clock.advance(20_000)
  expect(world.outcome().words).toContain('Played “evening” to its end')
})

test('rows and session parts that cannot be read stay, and what is kept since stands beside them', async () => {
  const tables = createMemoryTables()
  const session = createMemorySession()
  const clock = createFakeClock()
  const odd = [
    42,
    null,
    [],
    {},
    { version: 99, id: 'x' },
    { version: 1, id: 'another' },
    'x'.repeat(1_000_000),
  ]
  for (const rows of Object.values(tables.held))
    for (const [at, row] of odd.entries()) rows.set(`odd ${at}`, row)
  for (const part of ['look', 'changes'] as const) session.held.set(part, '{"version":99,"view":["help"]}')
  const world = await createWorld({ clock, tables, session })
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : '{"tags": []}')
  await types(world, 'ask when?', 'save answer', 'tag organ', 'recall dusk', 'undo', 'new conversation')
  expect(world.state().kept?.rows.map(({ question }) => question)).toEqual(['when?'])
  expect(world.state().activity.filter(({ status }) => status !== 'done')).toEqual([])
  for (const [table, rows] of Object.entries(tables.held))
    for (const [at, row] of odd.entries()) expect(rows.get(`odd ${at}`), table).toEqual(row)
  expect(world.bugs).toEqual([])
})
