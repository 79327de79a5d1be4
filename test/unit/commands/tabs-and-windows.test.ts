import { describe, expect, test } from 'vitest'
import { cart, createWorld, inner, mail, organ, shop, type World } from '../app/world.ts'

async function threeTabs(): Promise<World> {
  const world = await createWorld()
  for (const url of [shop, mail]) world.browser.put(url)
  await world.browser.tabs.activate(1)
  return world
}

describe('opening', () => {
  test('an address opens beside the tab in front, an empty tab is used up', async () => {
    const world = await threeTabs()
    expect((await world.type('open shop.test/cart')).words).toBe('Opened “Cart”.')
    expect(world.browser.urls()).toEqual([organ, cart, shop, mail])
    await world.type('new tab')
    expect((await world.type('open mail.test')).key).toBe('page-opened')
    expect(world.browser.urls()).toHaveLength(5)
  })

  test('words are looked up, whatever scheme they pretend to have', async () => {
    const world = await threeTabs()
    expect(await world.type('open javascript:alert(1)')).toMatchObject({ key: 'searching' })
    expect(world.browser.active()?.url).toBe('http://search.test/?q=javascript%3Aalert(1)')
  })

  test('a search that the browser refuses leaves no empty tab', async () => {
    const world = await threeTabs()
    world.browser.tabs.search = async () => {
      throw new TypeError('no search engine')
    }
    expect(await world.type('search for organ pipes')).toMatchObject({ status: 'failed' })
    expect(world.browser.urls()).toEqual([organ, shop, mail])
    expect(world.browser.active()?.url).toBe(organ)
  })
})

describe('closing', () => {
  test('the last tab of a window leaves an empty one, and that one stays', async () => {
    const world = await createWorld()
    expect(await world.type('close tab')).toMatchObject({ key: 'last-tab-closed' })
    expect(world.browser.urls()).toEqual(['chrome://newtab/'])
    expect(await world.type('close tab')).toMatchObject({ status: 'refused', code: 'last-tab' })
    expect(world.browser.urls()).toEqual(['chrome://newtab/'])
    expect(await world.type('undo')).toMatchObject({ key: 'tab-reopened' })
    expect(world.browser.urls()).toEqual([organ])
  })

  test('a page that asks whether to leave keeps its tab; the others are closed', async () => {
    const world = await threeTabs()
    world.browser.stay(2)
    expect((await world.type('close other tabs')).words).toContain('1 stays')
    expect(world.browser.urls()).toEqual([organ, shop])
    await world.type('undo')
    expect(world.browser.urls()).toEqual([organ, shop, mail])
    expect(world.browser.active()?.url).toBe(organ)
  })

  test('a window is asked about, and escape leaves it', async () => {
    const world = await threeTabs()
    world.browser.put(cart, 2)
    world.browser.setPanelWindow(2)
    expect((await world.type('close window')).words).toContain('with 1 tab')
    await world.type('escape')
    expect(await world.type('1')).toMatchObject({ code: 'nothing-offered' })
    expect(world.browser.urls()).toHaveLength(4)
  })
})

describe('undo, step by step', () => {
  test('what was done to a tab before it was closed is undone after it has come back', async () => {
    const world = await threeTabs()
    const before = world.browser.state()
    for (const phrase of ['move tab to 3', 'pin tab', 'mute tab', 'next tab', 'previous tab', 'close tab'])
      expect((await world.type(phrase)).status, phrase).toBe('done')
    for (let step = 0; step < 6; step += 1) expect(await world.type('undo')).toMatchObject({ status: 'done' })
    expect(world.browser.state()).toEqual(before)
  })

  test('the same with its window', async () => {
    const world = await threeTabs()
    world.browser.put(cart, 2)
    world.browser.setPanelWindow(2)
    const before = world.browser.state()
    for (const phrase of ['mute tab', 'close window', '1', 'undo', 'undo']) await world.type(phrase)
    expect(world.outcome()).toMatchObject({ key: 'tab-switched' })
    expect(world.browser.state()).toEqual(before)
  })
})

describe('in turn', () => {
  test('a tab moves among its kind: pinned ones stay on the left', async () => {
    const world = await threeTabs()
    await world.type('pin tab')
    expect(await world.type('move tab right')).toMatchObject({ status: 'refused', code: 'tab-at-place' })
    expect(world.browser.urls()).toEqual([organ, shop, mail])
  })

  test('what is pinned already is nothing to undo', async () => {
    const world = await threeTabs()
    await world.type('pin tab')
    expect(await world.type('pin tab')).toMatchObject({ key: 'tab-switched' })
    expect(await world.type('undo')).toMatchObject({ key: 'tab-switched' })
    expect(await world.browser.tabs.get(1)).toMatchObject({ pinned: false })
  })

  test('tabs of other windows are offered with their window, and bring it forward', async () => {
    const world = await threeTabs()
    world.browser.put(cart, 2)
    await world.type('find tab cart')
    expect(world.state().choices?.rows).toEqual([{ label: 'Cart', detail: 'shop.test · tab 1, window 2' }])
    expect((await world.type('1')).words).toBe('Now at “Cart”.')
    expect(world.browser.state().find(({ focused }) => focused)?.windowId).toBe(2)
  })

  test('the only tab of a window is not taken out of it: the panel would go with the window', async () => {
    const world = await createWorld()
    world.browser.put(cart, 2)
    for (const phrase of ['move tab to new window', 'move tab to window 2'])
      expect(await world.type(phrase)).toMatchObject({ code: 'no-other-tab' })
  })

  test('undo says so where the window of a moved tab has gone since', async () => {
    const world = await threeTabs()
    await world.type('move tab to new window')
    for (const id of [2, 3]) world.browser.closeByHand(id)
    expect(await world.type('undo')).toMatchObject({ status: 'refused', code: 'window-gone' })
    expect(world.bugs).toEqual([])
  })

  test('Clavier’s own panel in a tab is passed over, and is never closed', async () => {
    const world = await threeTabs()
    const { list } = world.browser.tabs
    world.browser.tabs.list = async () =>
      (await list()).map(tab => (tab.id === 2 ? { ...tab, panel: true } : tab))
    expect((await world.type('next tab')).words).toBe('Now at “Mail”.')
    await world.type('close other tabs')
    expect(world.browser.urls()).toEqual([shop, mail])
  })
})

describe('history and bookmarks', () => {
  test('steps are counted, and undone as many as were gone', async () => {
    const world = await createWorld()
    for (const url of [shop, cart, mail]) world.browser.visit(1, url)
    expect((await world.type('back 2')).words).toBe('Back 2 pages: “Shop”.')
    expect((await world.type('back 7')).words).toBe('Back: “The organ”.')
    await world.type('undo')
    expect(world.browser.active()?.url).toBe(shop)
  })

  test('pages are offered newest first, with site and date in the user’s language', async () => {
    const world = await createWorld({ browserLanguage: 'de' })
    world.library.visited(organ, 'The organ', 1_700_000_000_000)
    world.library.visited(`${organ}/pipes`, '', 1_710_000_000_000)
    await world.type('chronik organ')
    const rows = world.state().choices?.rows ?? []
    expect(rows.map(({ label }) => label)).toEqual([`${organ}/pipes`, 'The organ'])
    expect(rows[1]?.detail).toMatch(/^news\.test · 1[45]\.11\.2023/)
    await world.type('2')
    expect(world.browser.state()[0]?.history.map(({ url }) => url)).toEqual([organ, organ])
  })

  test('visits tell of this page and offer others of its site only', async () => {
    const world = await createWorld()
    for (const at of [1_700_000_000_000, 1_710_000_000_000]) world.library.visited(organ, 'The organ', at)
    world.library.visited('http://news.test/pipes', 'Pipes', 1)
    world.library.visited('http://evil.test/news.test', 'Evil', 2)
    expect((await world.type('visits')).words).toMatch(/2 times.*news\.test: 1 Pipes\./)
    expect(world.state().choices?.rows).toHaveLength(1)
  })

  test('a page that is a bookmark already is not kept twice', async () => {
    const world = await createWorld()
    await world.type('bookmark')
    expect(await world.type('bookmark')).toMatchObject({ key: 'bookmarked-already' })
    expect(world.library.bookmarked()).toEqual([{ title: 'The organ', url: organ }])
    await world.type('undo')
    expect(world.library.bookmarked()).toEqual([])
  })
})

test.each([
  ['history harpsichord', 'nothing-found'],
  ['bookmarks', 'nothing-found'],
  ['find tab harpsichord', 'nothing-found'],
  ['closed tabs', 'nothing-to-reopen'],
  ['close other tabs', 'no-other-tab'],
  ['first tab', 'tab-at-place'],
  ['last tab', 'tab-at-place'],
  ['move tab left', 'tab-at-place'],
  ['move tab to 9', 'tab-at-place'],
  ['next window', 'no-other-window'],
  ['window 2', 'no-such-window'],
  ['move tab to window 2', 'no-such-window'],
  ['move tab to new window', 'no-other-tab'],
])('%s is refused with %s, and nothing has changed', async (phrase, code) => {
  const world = await createWorld()
  const before = world.browser.state()
  expect(await world.type(phrase)).toMatchObject({ status: 'refused', code })
  expect(world.browser.state()).toEqual(before)
  expect(world.bugs).toEqual([])
})

test.each(['visits', 'bookmark'])('%s is refused on a page of the browser itself', async phrase => {
  const world = await createWorld()
  world.browser.put(inner)
  expect(await world.type(phrase)).toMatchObject({ status: 'refused', code: 'no-address' })
  expect(world.library.bookmarked()).toEqual([])
})
