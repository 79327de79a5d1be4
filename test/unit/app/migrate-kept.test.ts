import { expect, test } from 'vitest'
import { migrateKept } from '../../../src/app/migrate-kept.ts'
import { parseNameBook } from '../../../src/music/name-book-schema.ts'
import { createLibrary } from '../../../src/sequence/library.ts'
import { defaultSettings } from '../../../src/settings/settings.ts'
import { keptBefore } from '../../kept-before.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld } from './world.ts'

const { settings: oldSettings, names: oldNames, vocabularies: oldWords, sequences: oldSequence } = keptBefore
const [mark] = oldSequence['sequence/a1/chunk/0']

test('after an update everything that is kept is of this version', async () => {
  const keep = createMemoryStore({
    entries: { settings: oldSettings, names: oldNames, 'sequence/index': [] },
  })
  expect(await migrateKept(keep)).toEqual({ written: ['settings', 'names'], unreadable: [] })
  const { settings, names, ...rest } = keep.dump()
  expect(settings).toEqual({ ...defaultSettings, hands: { gap: 700 }, latch: false, vocabulary: 'house' })
  expect(names).toMatchObject({ version: 2, names: [{ id: 'a', spoken: 'organ' }] })
  expect(parseNameBook(names)).toBeDefined()
  expect(rest).toEqual({ 'sequence/index': [] })
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })
})

test('a vocabulary of the version before is written anew, and its words mean what they did', async () => {
  const keep = createMemoryStore({ entries: { settings: oldSettings, vocabularies: oldWords } })
  expect(await migrateKept(keep)).toEqual({ written: ['settings', 'vocabularies'], unreadable: [] })
  const { vocabularies } = keep.dump()
  // Braces meant nothing in a phrase: no slot came of them.
  expect(vocabularies).toMatchObject({
    version: 2,
    vocabularies: [
      {
        id: 'house',
        words: [
          { id: 'w1', motif: '50-53+57', phrases: ['wireless now', 'radio'], means: { command: 'top' } },
          { id: 'w2', phrases: ['--'], means: { phrase: 'page down' } },
        ],
      },
    ],
  })
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })

  const world = await createWorld({ keep })
  await world.type('scroll down')
  expect(world.state().words).toHaveLength(2)
  for (const phrase of ['radio', 'wireless now']) await world.type(phrase)
  expect(world.state().activity.filter(({ command }) => command === 'top')).toHaveLength(2)
  expect(world.bugs).toEqual([])
})

test.each([{ version: 99 }, 'broken', 7, null])(
  '%j cannot be read, is left as it is, and told',
  async value => {
    const keep = createMemoryStore({ entries: { settings: value, names: oldNames } })
    expect(await migrateKept(keep)).toEqual({ written: ['names'], unreadable: ['settings'] })
    expect(keep.dump().settings).toEqual(value)
  },
)

test('without room what is kept stays as it was', async () => {
  const keep = createMemoryStore({ entries: { settings: oldSettings, names: oldNames } })
  const before = keep.dump()
  keep.setQuota(0)
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })
  expect(keep.dump()).toEqual(before)
})

test('nothing kept is nothing to do', async () => {
  const keep = createMemoryStore()
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })
  expect(keep.dump()).toEqual({})
})

test('sequences of the version before are written anew, listed with their size and tabs, and play as they did', async () => {
  const keep = createMemoryStore({ entries: oldSequence })
  expect(await migrateKept(keep)).toEqual({ written: ['sequence/a1/head'], unreadable: [] })
  const library = createLibrary({ store: keep, clock: createFakeClock() })
  expect(await library.list()).toMatchObject([
    { name: 'mail', tabs: 2, bytes: JSON.stringify(mark).length + 1 },
  ])
  expect(await library.load('a1')).toMatchObject({ version: 2, events: [{ label: 'here' }] })
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })
})

test('sequences that a later version wrote, or nobody can read, are left as they are, and told', async () => {
  const entries = { ...oldSequence, 'sequence/b2/head': { version: 3 }, 'sequence/c3/head': 'rubbish' }
  const keep = createMemoryStore({ entries })
  expect(await migrateKept(keep)).toEqual({
    written: ['sequence/a1/head'],
    unreadable: ['sequence/b2/head', 'sequence/c3/head'],
  })
  expect(keep.dump()).toMatchObject({ 'sequence/b2/head': { version: 3 }, 'sequence/c3/head': 'rubbish' })
})
