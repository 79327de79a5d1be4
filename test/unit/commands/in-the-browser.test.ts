import { describe, expect, test } from 'vitest'
import { blank, cart, createWorld, mail, organ, shop } from '../app/world.ts'

describe('tabs', () => {
  test('next and previous go round the end, within the window', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    world.browser.put(mail, 2)
    const visited: (string | undefined)[] = []
    for (const phrase of ['next tab', 'next tab', 'previous tab', 'previous tab']) {
      await world.type(phrase)
      visited.push(world.browser.active()?.url)
    }
    expect(visited).toEqual([organ, shop, organ, shop])
  })

  test('what is closed comes back last closed first', async () => {
    const world = await createWorld()
    for (const url of [shop, mail]) world.browser.put(url)
    await world.type('close tab')
    await world.type('close tab')
    expect(world.browser.urls()).toEqual([organ])
    await world.type('undo')
    expect(world.browser.active()?.url).toBe(shop)
    await world.type('undo')
    expect(world.browser.urls()).toEqual([organ, shop, mail])
  })

  test('an undone new tab leaves alone who has gone on to another one by hand', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    await world.type('new tab')
    await world.browser.tabs.activate(1)
    await world.type('undo')
    expect(world.browser.active()?.url).toBe(organ)
    expect(world.browser.urls()).toEqual([organ, shop])
  })

  test('tabs are listed with their titles', async () => {
    const world = await createWorld()
    world.browser.put(mail)
    expect((await world.type('tabs')).words).toBe('2 tabs: 1 The organ · 2 Mail')
  })
})

describe('scrolling', () => {
  test('says where it came to, and that there is no further', async () => {
    const world = await createWorld()
    const told: (string | undefined)[] = []
    for (const phrase of ['top', 'scroll down 4', 'bottom', 'page down', 'page up', 'top', 'scroll up'])
      told.push((await world.type(phrase)).key)
    expect(told).toEqual([
      'at-top',
      'scrolled',
      'reached-bottom',
      'at-bottom',
      'scrolled',
      'reached-top',
      'at-top',
    ])
  })

  test('says that nothing scrolls where the whole page is in view', async () => {
    const world = await createWorld()
    world.browser.put(blank)
    expect(await world.type('scroll down')).toMatchObject({ key: 'cannot-scroll' })
    expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
  })

  test('what did not move is nothing to undo: the scroll before it is', async () => {
    const world = await createWorld()
    await world.type('bottom')
    await world.type('page down')
    await world.type('undo')
    expect(world.browser.state()[0]?.history[0]?.scroll).toBe(0)
  })
})

describe('clicking', () => {
  test('says what it clicked and what came of it', async () => {
    const world = await createWorld()
    await world.type('hints')
    expect((await world.type('click 2')).words).toContain('Pressed “Play”, but nothing happened.')
    expect((await world.type('click 1')).words).toBe('Clicked “Shop”; a page is loading.')
    expect((await world.type('undo')).words).toBe('Back at “The organ”.')
    await world.type('click shop')
    await world.type('hints')
    await world.type('click 1')
    expect(world.browser.active()?.url).toBe(cart)
  })
})

describe('sequences', () => {
  test('what was recorded is played, with the outcome of the whole at its end', async () => {
    const world = await createWorld()
    await world.type('record')
    await world.type('scroll down')
    await world.type('new tab')
    await world.clock.advance(1000)
    expect((await world.type('stop recording')).words).toContain('2 steps, 1 second')
    await world.browser.tabs.activate(1)
    await world.type('play')
    expect(world.state().playing?.steps).toBe(2)
    await world.clock.advance(20_000)
    expect(world.outcome()).toMatchObject({ key: 'sequence-played' })
    expect(world.browser.state()[0]?.history[0]?.scroll).toBe(400)
    expect(world.browser.urls()).toHaveLength(3)
    expect(world.state().playing).toBeUndefined()
  })

  test('a step that does not go as recorded waits for a decision, by its number, and stop ends it', async () => {
    const world = await createWorld()
    world.browser.visit(1, shop)
    await world.type('record')
    await world.type('scroll down')
    await world.type('back')
    await world.type('new tab')
    await world.clock.advance(1000)
    await world.type('stop recording')
    // The shop is opened anew for it, in a tab that has nowhere to go back to.
    await world.type('play')
    await world.clock.advance(20_000)
    expect(world.state().playing?.problem?.error).toMatchObject({
      code: 'step-failed',
      detail: { step: 2, heard: 'back' },
    })
    expect(await world.type('stop')).toMatchObject({ key: 'stopped' })
    await world.clock.advance(20_000)
    expect(world.state().playing).toBeUndefined()
    expect(world.browser.active()?.url).toBe(shop)
    expect(world.bugs).toEqual([])
  })

  test('“stop” ends it, and nothing more is played', async () => {
    const world = await createWorld()
    await world.type('record')
    await world.clock.advance(5000)
    await world.type('scroll down')
    await world.type('stop recording')
    await world.type('top')
    await world.type('play')
    await world.clock.advance(2000)
    expect(await world.type('stop')).toMatchObject({ key: 'stopped' })
    await world.clock.advance(20_000)
    expect(world.browser.state()[0]?.history[0]?.scroll).toBe(0)
    expect(world.state().activity.findLast(({ command }) => command === 'play')?.outcome).toMatchObject({
      key: 'sequence-stopped',
    })
  })
})
