import type { Json } from '../../../src/ports/store.ts'
import { tableNames } from '../../../src/ports/tables.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createMemoryTables } from '../memory-tables.ts'
import { types } from './try-store-faults.ts'
import { createWorld, type World } from './world.ts'

// Records as a hand, a crash or another version may leave them, and what is to hold then.

/** A bundle of everything that Clavier keeps, as it was made by using it. */
export async function everythingKept() {
  const clock = createFakeClock()
  const tables = createMemoryTables()
  const world = await createWorld({ clock, tables })
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : '{"tags": []}')
  await world.app.change({ openaiAddress: 'https://ai.example.com' })
  await world.app.answersKey('sk-secret-42')
  await types(world, 'pause 700', 'name this tab organ', 'learn radio means top', 'find organ')
  await types(world, 'record', 'scroll down', 'stop recording', 'save as morning')
  await types(world, 'answer briefly', 'ask when?', 'save answer', 'pin entry')
  await types(world, 'comments', 'comment 1 is answered', 'pull model gemma3:4b')
  await answerPractice(world)
  const entries = { ...world.keep.dump() }
  world.app.stop()
  const [id] = Object.keys(entries).flatMap(key => /^sequence\/(.+)\/head$/.exec(key)?.[1] ?? [])
  if (id === undefined) throw new Error('Nothing was recorded.')
  return { entries, tables: tables.held, id }
}

export type EverythingKept = Awaited<ReturnType<typeof everythingKept>>

export async function answerPractice(world: World): Promise<void> {
  await types(world, 'practise chords')
  await world.play(...(world.state().practice?.round?.wanted?.strikes ?? []))
  await types(world, 'stop practising')
}

export interface Corruption {
  readonly name: string
  readonly of: (value: unknown) => Json
  /** No version of Clavier can read it. */
  readonly unreadable: boolean
}

function deep(levels: number): Json {
  let value: Json = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { deeper: value }
  return value
}

/** What was kept is JSON. */
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null))
const object = (value: unknown): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, json(part)]))
    : { value: json(value) }

export const corruptions: readonly Corruption[] = [
  { name: 'cut off', unreadable: true, of: value => JSON.stringify(value ?? {}).slice(0, 20) },
  { name: 'null', unreadable: true, of: () => null },
  { name: 'a number', unreadable: true, of: () => 42 },
  { name: 'an empty list', unreadable: true, of: () => [] },
  { name: 'an empty object', unreadable: true, of: () => ({}) },
  { name: 'of a later version', unreadable: true, of: value => ({ ...object(value), version: 99 }) },
  { name: 'deeply nested', unreadable: true, of: () => deep(2_000) },
  { name: 'huge', unreadable: true, of: () => 'x'.repeat(3_000_000) },
  { name: 'with more fields', unreadable: false, of: value => ({ ...object(value), later: deep(50) }) },
  {
    name: 'with __proto__',
    unreadable: false,
    of: value => {
      const more = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'
      return JSON.parse(JSON.stringify({ ...object(value), last: 1 }).replace('{', more))
    },
  },
]

export interface KeptRecord {
  readonly key: string
  /** Does what would write it. */
  readonly write: (world: World) => Promise<void>
  /** What this version cannot read is never written over. */
  readonly leftAlone: boolean
}

const typing =
  (...phrases: readonly string[]) =>
  (world: World) =>
    types(world, ...phrases)

/** Every key of “What is kept” in docs/architecture.md. */
export const keptRecords = (id: string): readonly KeptRecord[] => [
  { key: 'settings', leftAlone: true, write: typing('latch off') },
  { key: 'names', leftAlone: true, write: typing('name this tab harbour') },
  { key: 'vocabularies', leftAlone: true, write: typing('learn tv means bottom') },
  { key: 'settings-mirror', leftAlone: false, write: typing('latch off') },
  { key: 'find-history', leftAlone: true, write: typing('find gate') },
  { key: 'video', leftAlone: false, write: typing('record video', 'record', 'stop recording') },
  { key: 'sequence/index', leftAlone: false, write: typing('record', 'stop recording') },
  { key: `sequence/${id}/head`, leftAlone: false, write: typing('play morning') },
  { key: `sequence/${id}/chunk/0`, leftAlone: true, write: typing('play morning') },
  { key: `sequence/${id}/words`, leftAlone: false, write: typing('find in recordings scroll') },
  { key: `sequence/${id}/reserve`, leftAlone: false, write: typing('play morning') },
  { key: 'answer-prompts', leftAlone: true, write: typing('answer in detail') },
  {
    key: 'answers-key',
    leftAlone: true,
    write: async world => void (await world.app.answersKey('sk-other')),
  },
  { key: 'model-pulls', leftAlone: true, write: typing('pull model gemma3:4b') },
  { key: 'first-steps', leftAlone: true, write: typing('first steps', 'skip') },
  { key: 'practice', leftAlone: true, write: answerPractice },
  { key: 'kept-changes', leftAlone: false, write: typing('ask why?', 'save answer') },
]

const homes = [
  ['settings', { settings: { hands: { gap: 700 } } }],
  ['names', { names: [{ spoken: 'organ' }] }],
  ['vocabularies', { words: [{ phrases: ['radio'] }] }],
  ['sequence/', { sequences: [{ name: 'morning', steps: 1 }] }],
] as const

/** What a panel shows of everything that is not of that record. */
export function unharmed(key: string) {
  const others = homes.filter(
    // Which vocabulary is in use is one of the settings.
    ([part]) => !(key.startsWith(part) || (key === 'settings' && part === 'vocabularies')),
  )
  return Object.assign({}, ...others.map(([, shown]) => shown))
}

/** A world over all that is kept, with those records in the place of the sound ones. */
export async function worldOver(
  { entries, tables }: EverythingKept,
  records: Readonly<Record<string, Json>>,
) {
  const keep = createMemoryStore({ entries: { ...entries, ...records } })
  const copy = createMemoryTables()
  for (const table of tableNames)
    for (const [key, value] of tables[table]) copy.held[table].set(key, structuredClone(value))
  const world = await createWorld({ keep, tables: copy })
  world.assistant.script.answer = ({ schema }) => (schema === undefined ? 'At dusk.' : '{"tags": []}')
  // Recordings that were cut off are closed after five seconds.
  await world.clock.advance(6_000)
  return world
}
