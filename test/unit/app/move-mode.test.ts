import { describe, expect, test } from 'vitest'
import { createWorld, inner, organ, shop, type World } from './world.ts'

async function moveMode() {
  const world = await createWorld()
  expect(await world.type('move')).toMatchObject({ status: 'done', key: 'move-mode-on' })
  await world.settle()
  return world
}
const pointer = ({ browser }: World) => browser.state()[0]?.pointer
const commands = ({ state }: World) => state().activity.map(({ command }) => command)

describe('move mode', () => {
  test('draws a pointer in the middle, and leads it by pairs', async () => {
    const world = await moveMode()
    expect(pointer(world)).toEqual({ x: 640, y: 400 })
    await world.play([59, 61])
    expect(pointer(world)).toEqual({ x: 52, y: 32 })
    // Inside the part that the first pair has named: 106 by 66 pixels.
    await world.play([49, 71])
    expect(pointer(world)).toEqual({ x: 92, y: 57 })
    expect(world.state().mode?.shown).toContain('92, 57')
    expect(commands(world)).toEqual(['move'])
  })

  test('tells what the pointer is over, clicks it, and the next pair begins anew', async () => {
    const world = await moveMode()
    await world.play([58, 63])
    expect(pointer(world)).toEqual({ x: 266, y: 99 })
    // From 99 down to 104: onto the first link, 100 to 139.
    await world.play(51)
    expect(pointer(world)).toEqual({ x: 266, y: 104 })
    expect(world.state().mode?.shown).toBe('266, 104 · Shop')
    await world.play(60)
    expect(world.browser.urls()).toEqual([shop])
    expect(world.state().activity.at(-1)).toMatchObject({ command: 'click-here', status: 'done' })
    await world.play([48, 61])
    expect(pointer(world)).toEqual({ x: 52, y: 766 })
  })

  test('says it aloud after a pair', async () => {
    const world = await moveMode()
    await world.clock.advance(2000)
    await world.play([57, 63])
    const said = world.voice.texts().at(-1)
    expect(said).toBe('Over “Play”, link.')
  })

  test('nudges with one key, on while it is held, and never off the page', async () => {
    const world = await moveMode()
    await world.play(67)
    await world.play(54)
    expect(pointer(world)).toEqual({ x: 641, y: 399 })
    world.keyboard.down(72)
    await world.clock.advance(3000)
    world.keyboard.up(72)
    await world.settle()
    expect(pointer(world)).toEqual({ x: 1279, y: 399 })
  })

  test('reads collected keys', async () => {
    const world = await moveMode()
    await world.press(59, 61, 48, 72)
    expect(pointer(world)).toEqual({ x: 101, y: 62 })
  })

  test('refuses keys of one hand at once, and moves nothing', async () => {
    const world = await moveMode()
    expect(await world.play([50, 51])).toMatchObject({ status: 'refused', code: 'keys-unclear' })
    expect(pointer(world)).toEqual({ x: 640, y: 400 })
  })

  test('escape and undo take the pointer away; so does another tab', async () => {
    const world = await moveMode()
    await world.type('escape')
    expect(pointer(world)).toBeUndefined()
    const other = await moveMode()
    await other.type('undo')
    await other.settle()
    expect(pointer(other)).toBeUndefined()
    const third = await moveMode()
    third.browser.put(shop)
    await third.play([59, 61])
    expect(third.browser.state().map(tab => tab.pointer)).toEqual([undefined, { x: 52, y: 32 }])
  })

  test('is refused where no page can be reached, and says so when it comes to one', async () => {
    const world = await createWorld()
    world.browser.visit(1, inner)
    expect(await world.type('move')).toMatchObject({ code: 'page-unreachable' })
    expect(world.state().mode).toBeUndefined()
    const other = await moveMode()
    other.browser.visit(1, inner)
    await other.play([59, 61])
    expect(other.outcome().code).toBe('page-unreachable')
    expect(other.bugs).toEqual([])
  })
})

test('“click here” clicks under the pointer, and is refused without one', async () => {
  const world = await createWorld()
  expect(await world.type('click here')).toMatchObject({ status: 'refused', code: 'no-pointer' })
  await world.type('move')
  expect(await world.type('click here')).toMatchObject({ key: 'click-here-no-effect' })
})

test('a recording clicks at the same place without the mode', async () => {
  const world = await createWorld()
  await world.type('record')
  await world.type('move')
  await world.play([58, 63])
  await world.play(51)
  await world.play(60)
  await world.type('escape')
  await world.type('stop recording')
  await world.type('back')
  expect(world.browser.active()?.url).toBe(organ)
  world.app.submit('play')
  await world.clock.advance(8000)
  expect(world.browser.active()?.url).toBe(shop)
})
