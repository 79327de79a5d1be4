import { describe, expect, test } from 'vitest'
import { createWorld, organ, shop } from './world.ts'

describe('the page in front', () => {
  test('is prepared once it has been there for a moment, and once only', async () => {
    const world = await createWorld()
    expect(world.browser.warmed()).toEqual([])
    await world.clock.advance(399)
    expect(world.browser.warmed()).toEqual([])
    await world.clock.advance(1)
    expect(world.browser.warmed()).toEqual([1])
    await world.type('scroll down')
    await world.clock.advance(5_000)
    expect(world.browser.warmed()).toEqual([1])
  })

  test('is prepared anew after it has loaded another one', async () => {
    const world = await createWorld()
    await world.clock.advance(400)
    world.browser.visit(1, shop)
    await world.clock.advance(400)
    expect(world.browser.warmed()).toEqual([1, 1])
  })

  test('is another one when another tab comes to the front, but none that only passes by', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    await world.settle()
    await world.type('new tab')
    await world.type('previous tab')
    await world.clock.advance(100)
    await world.type('previous tab')
    await world.clock.advance(1_000)
    const front = world.browser.warmed()
    expect(front).toHaveLength(1)
    world.browser.visit(front[0] ?? 0, organ)
    world.app.stop()
    await world.clock.advance(5_000)
    expect(world.browser.warmed()).toEqual(front)
  })
})
