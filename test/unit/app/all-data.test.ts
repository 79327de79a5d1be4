import { describe, expect, test } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import { createMemoryTables } from '../memory-tables.ts'
import { createWorld } from './world.ts'

describe('delete all my data', () => {
  test('asks first, with export before deletion, and has changed nothing by asking', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    const before = world.keep.dump()
    const { key } = await world.type('delete all my data')
    expect(key).toBe('erase-asked')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual([
      'Export everything first, then ask again',
      'Delete everything now',
    ])
    expect(world.keep.dump()).toEqual(before)
    expect(world.erasures).toEqual([])
  })

  test('exports everything there is, then asks again, and still nothing is gone', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    await world.type('record')
    await world.type('scroll down')
    await world.type('stop recording')
    await world.type('delete all my data')
    const { words } = await world.type('1')
    expect(words).toContain('among your downloads: 2.')
    expect(world.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^clavier-.*\.json$/)])
    expect(world.saved[0]?.text).toContain('organ')
    expect(world.savedBytes.map(({ name }) => name)).toEqual([expect.stringMatching(/\.mid$/)])
    expect(world.state().choices?.rows).toHaveLength(2)
    expect(world.erasures).toEqual([])
    await world.type('2')
    expect(world.erasures).toHaveLength(1)
    expect(world.bugs).toEqual([])
  })

  test('what cannot be exported is said, and nothing is deleted', async () => {
    const rows = async () => {
      throw new ClavierError('storage-broken')
    }
    const world = await createWorld({ tables: { ...createMemoryTables(), rows } })
    await world.type('delete all my data')
    expect((await world.type('1')).status).not.toBe('done')
    expect(world.erasures).toEqual([])
  })

  test.each(['escape', 'new tab'])('“%s” leaves everything, and “2” then deletes nothing', async words => {
    const world = await createWorld()
    await world.type('delete all my data')
    await world.type(words)
    await world.type('2')
    expect(world.erasures).toEqual([])
  })

  test('the keys of the first row and of the second do the same as the words', async () => {
    const world = await createWorld()
    await world.play(48, 50, 52, 56, 50, 48)
    expect(world.state().choices?.rows).toHaveLength(2)
    expect(world.erasures).toEqual([])
  })

  test('asking is nothing that undo would have to pass: what was done before is taken back', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    await world.type('delete all my data')
    await world.type('1')
    await world.type('escape')
    expect(await world.type('undo')).toMatchObject({ key: 'name-change-undone', status: 'done' })
  })

  test('what is damaged is told once all others are exported', async () => {
    const world = await createWorld()
    for (const name of ['dawn', 'noon', 'dusk']) {
      await world.type('record')
      await world.type('scroll down')
      await world.type('stop recording')
      await world.type(`save as ${name}`)
    }
    const [, noon] = world.state().sequences
    for (const key of await world.keep.keys(`sequence/${noon?.id}/`)) await world.keep.set(key, 'damaged')
    await world.type('delete all my data')
    expect(await world.type('1')).toMatchObject({ code: 'sequence-broken' })
    expect(world.savedBytes.map(({ name }) => name).sort()).toEqual(['dawn.mid', 'dusk.mid'])
    expect(world.state().view).toBe('now')
    expect(world.erasures).toEqual([])
  })

  test('where it could not be done the panel says that, and goes on', async () => {
    const world = await createWorld({ erasure: 'failed' })
    expect(world.outcome().key).toBe('erase-failed')
    expect(await world.type('name this tab organ')).toMatchObject({ status: 'done' })
  })

  test('the panel after it says so, and has nothing to undo', async () => {
    const world = await createWorld({ erasure: 'done' })
    expect(world.outcome().key).toBe('everything-erased')
    expect((await world.type('undo')).code).toBe('nothing-to-undo')
  })
})

test('privacy opens the page that says what is kept, and undo leaves it', async () => {
  const world = await createWorld()
  const urls = async () => (await world.browser.tabs.list()).map(({ url }) => url)
  const before = await urls()
  expect((await world.type('privacy')).key).toBe('privacy-opened')
  expect(await urls()).toContain('chrome-extension://clavier/privacy.html')
  await world.type('undo')
  expect(await urls()).toEqual(before)
})
