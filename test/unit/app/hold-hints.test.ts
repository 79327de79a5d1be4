import { describe, expect, test } from 'vitest'
import { createWorld } from './world.ts'

describe('numbers that are shown', () => {
  test('are held from the first note until what was played has its outcome', async () => {
    const world = await createWorld()
    await world.type('hints')
    world.keyboard.down(60)
    await world.settle()
    expect(world.browser.holds()).toEqual([{ id: 1, on: true }])
    await world.clock.advance(80)
    world.keyboard.up(60)
    await world.clock.advance(1_000)
    expect(world.browser.holds().at(-1)).toEqual({ id: 1, on: false })
  })

  test('are held anew at most once a second, while more is played', async () => {
    const world = await createWorld()
    for (const key of [62, 64, 65, 67]) {
      world.keyboard.down(key)
      await world.clock.advance(300)
    }
    expect(world.browser.holds()).toEqual([{ id: 1, on: true }])
    await world.clock.advance(200)
    world.keyboard.down(69)
    await world.settle()
    expect(world.browser.holds()).toEqual([
      { id: 1, on: true },
      { id: 1, on: true },
    ])
  })

  test('are held from the first words that are heard', async () => {
    const world = await createWorld()
    await world.listen()
    const before = world.browser.holds().length
    world.speech.session().hear('click', { final: false })
    await world.settle()
    expect(world.browser.holds().slice(before)).toEqual([{ id: 1, on: true }])
    await world.hear('hints')
    expect(world.browser.holds().at(-1)).toEqual({ id: 1, on: false })
  })

  test('are not held where no tab is in front', async () => {
    const world = await createWorld()
    world.browser.closeByHand(1)
    world.keyboard.down(62)
    await world.settle()
    expect(world.browser.holds()).toEqual([])
    expect(world.bugs).toEqual([])
  })
})
