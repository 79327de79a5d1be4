import { describe, expect, test } from 'vitest'
import { namesKey } from '../../../src/app/name-keeper.ts'
import type { Json } from '../../../src/ports/store.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createMemoryStore } from '../memory-store.ts'
import { blank, createWorld, inner, mail, organ, shop, type World, type WorldOptions } from './world.ts'

/** A second panel over the same browser and store, as in another window. */
function panelBeside(world: World, more: WorldOptions = {}) {
  const { clock, keep, browser } = world
  return createWorld({ clock, keep, browser, ...more })
}

/** The browser is started anew: another panel, the same store, tabs with other ids. */
function afterRestart(world: World, more: WorldOptions = {}) {
  world.app.stop()
  world.browser.restart()
  return panelBeside(world, { freshBrowser: true, ...more })
}

function spoken(world: World) {
  return world.state().names.map(name => name.spoken)
}

describe('naming', () => {
  test('three keys nobody has name the tab by its title, and lead back to it', async () => {
    const world = await createWorld()
    expect(await world.press(48, 52, 55)).toMatchObject({ status: 'done', key: 'name-bound' })
    expect(world.state().names).toMatchObject([{ spoken: 'The organ', notes: 'C3 E3 G3', url: organ }])
    world.browser.put(shop)
    expect(await world.press(48, 52, 55)).toMatchObject({ key: 'name-reached' })
    expect(world.browser.active()?.url).toBe(organ)
    expect(world.keep.dump().names).toMatchObject({
      names: [{ spoken: 'The organ', motif: [[48], [52], [55]] }],
    })
  })

  test('a tab without a title is called by its keys', async () => {
    const world = await createWorld()
    world.browser.put(blank)
    await world.press(48, 52, 55)
    expect(spoken(world)).toEqual(['C3 E3 G3'])
  })

  test('a spoken name gets keys of its own that no command has', async () => {
    const world = await createWorld()
    const { words } = await world.type('name this tab organ')
    const [name] = world.state().names
    expect(words).toContain(name?.notes)
    world.browser.put(shop)
    await world.press(...(name?.keys ?? []))
    expect(world.browser.active()?.url).toBe(organ)
  })

  test('what is told of a name is what is kept of it', async () => {
    const world = await createWorld()
    const { words } = await world.type(`name this tab ${'long '.repeat(40)}`)
    const [name] = spoken(world)
    expect(name).toHaveLength(99)
    expect(words).toContain(`“${name}”`)
  })

  test('“call it” renames what was bound last, and asks for something to be bound first', async () => {
    const world = await createWorld()
    expect(await world.type('call it harbour')).toMatchObject({ code: 'nothing-asked' })
    await world.press(48, 52, 55)
    await world.type('call it harbour')
    expect(spoken(world)).toEqual(['harbour'])
    expect(await world.type('go to harbour')).toMatchObject({ key: 'name-reached' })
  })

  test('a name is not given to two tabs', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    world.browser.put(shop)
    expect(await world.type('name this tab Organ')).toMatchObject({ code: 'name-taken' })
    expect(spoken(world)).toEqual(['organ'])
  })

  test('an undone rename leaves the tab where it has gone since', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    await world.type('call it harbour')
    world.browser.visit(1, mail)
    await world.settle()
    await world.type('undo')
    expect(world.state().names).toMatchObject([{ spoken: 'organ', url: mail, title: 'Mail' }])
  })
})

describe('going', () => {
  test('a name follows its tab wherever it goes', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    world.browser.visit(1, mail)
    await world.settle()
    expect(world.state().names).toMatchObject([{ spoken: 'organ', url: mail, title: 'Mail' }])
    world.browser.put(shop)
    world.browser.closeByHand(1)
    await world.type('go to organ')
    expect(world.browser.active()?.url).toBe(mail)
  })

  test('a closed tab comes back with its history, under the same name', async () => {
    const world = await createWorld()
    world.browser.visit(1, shop)
    await world.type('name this tab shop')
    world.browser.put(mail)
    world.browser.closeByHand(1)
    expect(await world.type('go to shop')).toMatchObject({ key: 'name-restored' })
    expect(await world.type('back')).toMatchObject({ status: 'done' })
    expect(world.browser.active()?.url).toBe(organ)
    await world.type('next tab')
    expect(await world.type('go to shop')).toMatchObject({ key: 'name-reached' })
    expect(world.browser.urls()).toHaveLength(2)
  })

  test('a tab that the browser has forgotten is opened by its address', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    world.browser.put(mail)
    world.browser.closeByHand(1)
    world.browser.forgetClosed()
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-restored' })
    expect(world.browser.active()?.url).toBe(organ)
  })

  test('a tab that undo brought back is the named one: it is not opened twice', async () => {
    const world = await createWorld()
    world.browser.put(mail)
    await world.browser.tabs.activate(1)
    await world.type('name this tab organ')
    await world.type('close tab')
    await world.type('undo')
    await world.type('next tab')
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-reached' })
    expect(world.browser.active()?.url).toBe(organ)
    expect(world.browser.urls().sort()).toEqual([mail, organ].sort())
  })

  test('a tab that has a name of its own is not taken for another one', async () => {
    const world = await createWorld()
    await world.type('name this tab first')
    world.browser.put(organ)
    await world.type('name this tab second')
    world.browser.closeByHand(1)
    world.browser.forgetClosed()
    expect(await world.type('go to first')).toMatchObject({ key: 'name-restored' })
    expect(world.browser.urls()).toEqual([organ, organ])
    expect(world.browser.active()?.id).not.toBe(2)
  })

  test('near names are offered, not guessed; several are shown', async () => {
    const world = await createWorld()
    await world.type('name this tab harbour')
    world.browser.put(shop)
    await world.type('name this tab radio one')
    world.browser.put(mail)
    await world.type('name this tab radio two')
    expect(await world.type('go to harbuor')).toMatchObject({ key: 'names-near' })
    expect(world.browser.active()?.url).toBe(mail)
    expect(world.state().choices?.rows).toEqual([{ label: 'harbour', detail: 'The organ' }])
    expect(await world.type('go to radio')).toMatchObject({ key: 'names-near' })
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['radio one', 'radio two'])
    expect(await world.type('1')).toMatchObject({ key: 'name-reached' })
    expect(world.browser.active()?.url).toBe(shop)
    await world.browser.tabs.activate(3)
    expect(await world.type('go to nowhere at all')).toMatchObject({
      code: 'name-unknown',
      detail: { name: 'nowhere at all' },
    })
    expect(world.browser.active()?.url).toBe(mail)
    expect(await world.type('go to harb')).toMatchObject({ key: 'name-reached' })
  })
})

describe('a tab that goes away', () => {
  test('at the very moment it is called comes back', async () => {
    const first = await createWorld()
    await first.type('name this tab organ')
    const { browser, clock, keep } = first
    first.app.stop()
    browser.put(mail)
    let closing = true
    const activate = (id: number) => {
      if (id === 1 && closing) browser.closeByHand(1)
      closing = false
      return browser.tabs.activate(id)
    }
    const racing = { ...browser, tabs: { ...browser.tabs, activate } }
    const world = await createWorld({ browser: racing, clock, keep })
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-restored' })
    expect(browser.active()?.url).toBe(organ)
    expect(browser.urls().sort()).toEqual([mail, organ].sort())
    expect(world.bugs).toEqual([])
  })

  test('is reached and told all the same when there is no room to keep where it is now', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    world.browser.put(mail)
    world.browser.closeByHand(1)
    world.keep.setQuota(0)
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-restored' })
    await world.browser.tabs.activate(2)
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-reached' })
    expect(world.browser.urls()).toHaveLength(2)
  })

  test('without an address that may be opened says that it is gone, and keeps its name', async () => {
    const world = await createWorld()
    world.browser.visit(1, 'data:text/html,hello')
    await world.type('name this tab picture')
    expect(await world.type('go to picture')).toMatchObject({ key: 'name-reached' })
    world.browser.put(mail)
    world.browser.closeByHand(1)
    expect(await world.type('go to picture')).toMatchObject({ code: 'tab-gone' })
    expect(spoken(world)).toEqual(['picture'])
  })

  test('while the panel was closed is known to be closed when it opens again', async () => {
    const before = await createWorld()
    await before.type('name this tab organ')
    before.app.stop()
    before.browser.put(mail)
    before.browser.closeByHand(1)
    const world = await panelBeside(before)
    expect(world.state().names).toMatchObject([{ spoken: 'organ', state: 'closed' }])
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-restored' })
  })

  test('of the browser itself comes back too', async () => {
    const world = await createWorld()
    world.browser.put(inner)
    await world.type('name this tab options')
    world.browser.closeByHand(2)
    expect(await world.type('go to options')).toMatchObject({ key: 'name-restored' })
    expect(world.browser.active()?.url).toBe(inner)
  })
})

describe('a fresh browser', () => {
  async function twoNames() {
    const world = await createWorld()
    await world.type('name this tab organ')
    world.browser.put(shop)
    await world.type('name this tab shop')
    return world
  }

  test('names find their tabs by address', async () => {
    const before = await twoNames()
    const world = await afterRestart(before)
    for (const [name, url] of [
      ['organ', organ],
      ['shop', shop],
    ]) {
      expect(await world.type(`go to ${name}`)).toMatchObject({ key: 'name-reached' })
      expect(world.browser.active()?.url).toBe(url)
    }
    expect(world.browser.urls()).toHaveLength(2)
  })

  test('an id that another tab has now is never taken for the named one', async () => {
    const before = await twoNames()
    // The organ's tab (1) is gone; after the restart 1 is another tab.
    before.browser.closeByHand(1)
    before.browser.put(mail)
    const world = await afterRestart(before)
    expect(world.browser.tab(1)?.url).toBe(mail)
    world.browser.visit(1, blank)
    await world.settle()
    expect(world.state().names).toMatchObject([{ spoken: 'organ', url: organ }, { spoken: 'shop' }])
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-restored' })
    expect(world.browser.active()?.url).toBe(organ)
  })

  test('nor while names are still looking for their tabs', async () => {
    const before = await twoNames()
    before.browser.closeByHand(1)
    before.browser.put(mail)
    const world = await afterRestart(before, { started: false })
    const go = world.browser.hold('list')
    const starting = world.app.start()
    await world.settle()
    world.browser.visit(1, blank)
    await world.settle()
    go()
    await starting
    expect(world.state().names).toMatchObject([{ spoken: 'organ', url: organ }, { spoken: 'shop' }])
    expect(world.keep.dump().names).toMatchObject({
      names: [{ tab: { url: organ } }, { tab: { url: shop } }],
    })
  })

  test('two names of one address get a tab each, or none', async () => {
    const before = await createWorld()
    await before.type('name this tab first')
    before.browser.put(organ)
    await before.type('name this tab second')
    const world = await afterRestart(before)
    await world.type('go to first')
    const first = world.browser.active()?.id
    await world.type('go to second')
    expect(world.browser.active()?.id).not.toBe(first)
    expect(world.browser.urls()).toEqual([organ, organ])
  })

  test('starts though there is no room to keep where the names are now', async () => {
    const before = await createWorld()
    await before.type('name this tab organ')
    before.browser.visit(1, mail)
    for (let tab = 0; tab < 12; tab += 1) before.browser.put(shop)
    await before.settle()
    before.keep.setQuota(0)
    const world = await afterRestart(before)
    expect(world.keyboard.started()).toBe(true)
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-reached' })
    expect(world.browser.active()?.url).toBe(mail)
  })
})

describe('the kept book', () => {
  const broken: readonly (readonly [string, Json])[] = [
    ['a later version', { version: 3, names: [], deleted: [] }],
    ['no book', 'names'],
    ['a name without keys', { version: 1, names: [{ id: 'a', spoken: 'a' }] }],
  ]

  test.each(broken)('%s is not written over, and said to be unreadable', async (_, book) => {
    const keep = createMemoryStore({ entries: { [namesKey]: book } })
    for (const freshBrowser of [false, true]) {
      const world = await createWorld({ keep, freshBrowser })
      expect(world.outcome()).toMatchObject({ status: 'note', code: 'storage-broken' })
      expect(await world.type('name this tab organ')).toMatchObject({ code: 'storage-broken' })
      expect(await world.press(48, 52, 55)).toMatchObject({ code: 'storage-broken' })
      expect(spoken(world)).toEqual([])
      expect(keep.dump()).toEqual({ [namesKey]: book })
    }
  })

  test('an address that would run as code is not opened', async () => {
    const name = { id: 'a', motif: [[48], [52], [55]], spoken: 'evil', boundAt: 1 }
    const tab = { tabId: 99, url: 'javascript:alert(1)', title: 'x' }
    const keep = createMemoryStore({ entries: { [namesKey]: { version: 1, names: [{ ...name, tab }] } } })
    const world = await createWorld({ keep })
    expect(await world.type('go to evil')).toMatchObject({ code: 'tab-gone' })
    expect(world.browser.urls()).toEqual([organ])
  })

  test('two panels over one store do not lose each other’s names, and see them', async () => {
    const clock = createFakeClock()
    const one = await createWorld({ clock, keep: createMemoryStore({ slow: { clock, ms: 200 } }) })
    const two = await panelBeside(one)
    await one.type('name this tab organ')
    two.browser.put(shop)
    await two.type('name this tab shop')
    expect(spoken(two)).toEqual([])
    await clock.advance(2000)
    expect([one.outcome().status, two.outcome().status]).toEqual(['done', 'done'])
    expect(spoken(one)).toEqual(['organ', 'shop'])
    expect(spoken(two)).toEqual(spoken(one))
    await two.type('forget the name organ')
    await clock.advance(2000)
    expect(spoken(one)).toEqual(['shop'])
  })

  test('keys named in one panel work in the other', async () => {
    const one = await createWorld()
    const two = await panelBeside(one)
    await one.press(48, 52, 55)
    one.browser.put(shop)
    expect(await two.press(48, 52, 55)).toMatchObject({ key: 'name-reached' })
  })

  test('where there is no room nothing has changed, and following a tab stops nothing', async () => {
    const world = await createWorld()
    await world.type('name this tab organ')
    const before = world.keep.dump()
    world.keep.setQuota(0)
    world.browser.visit(1, 'http://news.test/a-much-longer-address-than-before')
    await world.settle()
    world.browser.put(shop)
    expect(await world.type('name this tab shop')).toMatchObject({ code: 'storage-full' })
    expect(spoken(world)).toEqual(['organ'])
    expect(world.keep.dump()).toEqual(before)
    expect(await world.type('go to organ')).toMatchObject({ key: 'name-reached' })
    expect(world.bugs).toEqual([])
  })
})
