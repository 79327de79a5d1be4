import { expect, test } from 'vitest'
import { migrateKept } from '../../../src/app/migrate-kept.ts'
import { parseNameBook } from '../../../src/music/name-book-schema.ts'
import { defaultSettings } from '../../../src/settings/settings.ts'
import { createMemoryStore } from '../memory-store.ts'

const oldSettings = { version: 1, gap: 700, latch: false }
const oldNames = {
  version: 1,
  names: [
    {
      id: 'a',
      motif: [[48], [52], [55]],
      spoken: 'organ',
      tab: { tabId: 3, url: 'http://news.test/organ', title: 'The organ' },
      boundAt: 5,
    },
  ],
}

test('after an update everything that is kept is of this version', async () => {
  const keep = createMemoryStore({
    entries: { settings: oldSettings, names: oldNames, 'sequence/index': [] },
  })
  expect(await migrateKept(keep)).toEqual({ written: ['settings', 'names'], unreadable: [] })
  const { settings, names, ...rest } = keep.dump()
  expect(settings).toEqual({ ...defaultSettings, hands: { gap: 700 }, latch: false })
  expect(names).toMatchObject({ version: 2, names: [{ id: 'a', spoken: 'organ' }] })
  expect(parseNameBook(names)).toBeDefined()
  expect(rest).toEqual({ 'sequence/index': [] })
  expect(await migrateKept(keep)).toEqual({ written: [], unreadable: [] })
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
