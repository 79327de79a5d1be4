import { describe, expect, test } from 'vitest'
import { type KeptEntry, readEntry, writeEntry } from '../../../src/answers/kept-entry.ts'
import { createMemoryTables, type MemoryTables } from '../memory-tables.ts'
import { createWorld, type World } from './world.ts'

/** Asks, and keeps the answer. */
async function kept(world: World, question: string, answer = 'At dusk.', tags = ''): Promise<void> {
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? answer : '{"tags": []}')
  await world.type(`ask ${question}`)
  const outcome = await world.type('save answer')
  expect(outcome.status, outcome.words).toBe('done')
  if (tags !== '') await world.type(`tag ${tags}`)
  // No two are kept at the same moment.
  await world.clock.advance(1000)
}

/** Entries on the disk, without what takes changes back. */
const stored = (tables: MemoryTables) =>
  [...tables.held.entries].flatMap(([key, row]) => (key.startsWith('~') ? [] : [readEntry(row)]))

/** Writes entries as another time has kept them. */
async function put(tables: MemoryTables, entries: readonly Partial<KeptEntry>[]): Promise<void> {
  await tables.write(
    entries.map((entry, at) => {
      const whole: KeptEntry = {
        id: `entry-${at}`,
        kind: 'answer',
        question: `question ${at}`,
        answer: `answer ${at}`,
        tags: [],
        url: `https://example.test/${at}`,
        title: '',
        model: '',
        digest: '',
        systemPrompt: '',
        language: 'en',
        createdAt: at,
        pinned: false,
        ...entry,
      }
      return { table: 'entries', key: whole.id, value: writeEntry(whole) }
    }),
  )
}

describe('the room that entries may take', () => {
  /** Fourteen entries of a tenth of a megabyte, one after another. */
  async function large() {
    const tables = createMemoryTables()
    await put(
      tables,
      Array.from({ length: 14 }, (_, at) => ({
        id: `large-${at}`,
        answer: 'x'.repeat(99_000),
        createdAt: at,
      })),
    )
    return { tables, world: await createWorld({ tables }) }
  }

  test('says what would go, takes it only after a yes, and undo brings all of it back', async () => {
    const { tables, world } = await large()
    const asked = await world.type('keep at most 1 megabytes')
    expect(asked.key).toBe('kept-limit-asks')
    expect(stored(tables)).toHaveLength(14)
    expect(world.state().settings.keptMegabytes).toBe(100)
    const set = await world.type('1')
    expect(set.words).toContain('At most 1 megabytes')
    expect(world.state().settings.keptMegabytes).toBe(1)
    const ids = stored(tables).map(entry => entry?.id)
    expect(ids).toEqual(Array.from({ length: 10 }, (_, at) => `large-${at + 4}`))
    expect((await world.type('undo')).status).toBe('done')
    expect(stored(tables)).toHaveLength(14)
    expect(world.state().settings.keptMegabytes).toBe(100)
    expect(world.bugs).toEqual([])
  })

  test('is set at once where everything fits, and shown', async () => {
    const world = await createWorld()
    await kept(world, 'when?')
    await world.type('recall all')
    expect((await world.type('keep at most 250 megabytes')).key).toBe('kept-limit-set')
    expect(world.state().kept?.mostBytes).toBe(250e6)
    expect((await world.type('keep at most 2001 megabytes')).code).toBe('number-out-of-bounds')
    expect(world.state().settings.keptMegabytes).toBe(250)
  })
})
