import { describe, expect, test } from 'vitest'
import { createWorld } from './world.ts'

/** What the keys sounded from now on. */
async function setUp() {
  const world = await createWorld()
  const before = world.sound.keys.length
  return { world, keys: () => world.sound.keys.slice(before) }
}

describe('keys that are played', () => {
  test('sound as a piano, as an organ, or not at all', async () => {
    const { world, keys } = await setUp()
    await world.play(50)
    await world.type('keys as organ')
    await world.play(51)
    await world.type('key sound off')
    await world.play(53)
    await world.type('keys as piano')
    await world.play(54)
    expect(keys().filter(key => key.includes('down'))).toEqual(['50 down', '51 down organ', '54 down'])
  })

  test('are silent again where they were, once the choice is taken back', async () => {
    const { world, keys } = await setUp()
    await world.type('key sound off')
    await world.type('keys as organ')
    await world.type('undo')
    await world.play(50)
    expect(keys().filter(key => key.includes('down'))).toEqual([])
    expect(world.state().settings).toMatchObject({ keySound: false, keyVoice: 'piano' })
  })

  test('fall silent when their keyboard is not to be had any more', async () => {
    const { world, keys } = await setUp()
    await world.type('keys as organ')
    for (const key of [50, 57]) world.keyboard.down(key)
    world.keyboard.state({ kind: 'trouble', error: 'midi-failed' })
    await world.settle()
    expect(keys()).toEqual(['50 down organ', '57 down organ', '50 up', '57 up'])
  })

  test('sound on where they are held on a keyboard while a click of the same key ends', async () => {
    const { world, keys } = await setUp()
    world.app.latchKey(50)
    world.keyboard.down(50)
    await world.clock.advance(200)
    expect(keys()).not.toContain('50 up')
    world.keyboard.up(50)
    expect(keys().at(-1)).toBe('50 up')
  })

  test('are let go of by escape', async () => {
    const { world } = await setUp()
    const silenced = world.sound.silences()
    world.keyboard.down(50)
    await world.type('escape')
    expect(world.sound.silences()).toBeGreaterThan(silenced)
  })
})
