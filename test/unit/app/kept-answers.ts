import { expect } from 'vitest'
import { type KeptEntry, readEntry } from '../../../src/answers/kept-entry.ts'
import type { MemoryTables } from '../memory-tables.ts'
import type { World } from './world.ts'

/** Asks, and keeps the answer. */
export async function keepAnswer(
  world: World,
  question: string,
  answer = 'At dusk.',
  tags = '',
): Promise<void> {
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? answer : '{"tags": []}')
  await world.type(`ask ${question}`)
  const outcome = await world.type('save answer')
  expect(outcome.status, outcome.words).toBe('done')
  if (tags !== '') await world.type(`tag ${tags}`)
  // No two are kept at the same moment.
  await world.clock.advance(1000)
}

/** Entries on the disk, without what takes changes back; undefined for what is none. */
export function storedEntries(tables: MemoryTables): readonly (KeptEntry | undefined)[] {
  return [...tables.held.entries].flatMap(([key, row]) => (key.startsWith('~') ? [] : [readEntry(row)]))
}
