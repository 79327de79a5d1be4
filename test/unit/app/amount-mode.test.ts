import { describe, expect, test } from 'vitest'
import { createWorld, inner, shop, type World } from './world.ts'

type Mode = 'scroll mode' | 'seek mode' | 'zoom mode' | 'volume mode'
async function inMode(mode: Mode) {
  const world = await createWorld()
  expect((await world.type(mode)).status).toBe('done')
  return world
}
const tab = ({ browser }: World) => browser.state()[0]
const scrollOf = (world: World) => tab(world)?.history.at(-1)?.scroll
const lines = ({ state }: World) => state().activity.map(({ command, heard }) => `${command} ${heard}`)
/** A key held for so long. */
async function hold({ keyboard, clock }: World, key: number, ms: number, velocity?: number) {
  keyboard.down(key, velocity)
  await clock.advance(ms)
  keyboard.up(key)
  await clock.advance(100)
}

describe('a tap', () => {
  test('scrolls by its distance from the middle, as one command that can be undone', async () => {
    const world = await inMode('scroll mode')
    await hold(world, 67, 90)
    expect(scrollOf(world)).toBe(7 * 40)
    expect(world.state().activity.at(-1)).toMatchObject({ command: 'scroll-lines', status: 'done' })
    await hold(world, 57, 90)
    expect(scrollOf(world)).toBe(4 * 40)
    await world.type('undo')
    expect(scrollOf(world)).toBe(7 * 40)
    await world.type('undo')
    expect(scrollOf(world)).toBe(0)
  })

  test('seeks, zooms and changes the volume', async () => {
    const seek = await inMode('seek mode')
    await hold(seek, 72, 90)
    await hold(seek, 57, 90)
    expect(tab(seek)?.sound.place).toBe(60 + 12 - 3)
    expect(seek.outcome().words).toBe('At 1:09 of 3:20.')

    const zoom = await inMode('zoom mode')
    await hold(zoom, 62, 90)
    expect(tab(zoom)?.zoom).toBeCloseTo(1.1)
    await zoom.type('undo')
    expect(tab(zoom)?.zoom).toBe(1)

    const volume = await inMode('volume mode')
    await hold(volume, 58, 90)
    expect(tab(volume)?.sound.volume).toBe(40)
    expect(volume.outcome().words).toBe('Volume 40 per cent.')
  })

  test('is more the harder it is struck, and a power of two where the user wants it', async () => {
    const world = await inMode('scroll mode')
    await hold(world, 62, 90, 1)
    expect(scrollOf(world)).toBe(4 * 40)
    world.app.change({ amounts: 'power' })
    await world.settle()
    await hold(world, 64, 90)
    expect(scrollOf(world)).toBe((4 + 16) * 40)
  })

  test('after a tap comes the next one, however quickly, and none is lost', async () => {
    const world = await inMode('zoom mode')
    for (let time = 0; time < 4; time += 1) {
      world.keyboard.down(61)
      await world.clock.advance(40)
      world.keyboard.up(61)
      await world.clock.advance(40)
    }
    await world.clock.advance(500)
    expect(tab(world)?.zoom).toBeCloseTo(1.2)
    expect(lines(world).filter(line => line.startsWith('zoom-by'))).toHaveLength(4)
  })
})

describe('a held key', () => {
  test('moves on by steps, and comes to one line, one undo step and one sentence', async () => {
    const world = await inMode('seek mode')
    await world.clock.advance(2000)
    const said = world.voice.texts().length
    await hold(world, 65, 1000)
    expect(tab(world)?.sound.place).toBe(60 + 5 * 4)
    expect(lines(world)).toEqual(['seek-mode seek mode', 'seek +20'])
    expect(world.voice.texts().slice(said)).toEqual(['At 1:20 of 3:20.'])
    await world.type('undo')
    expect(tab(world)?.sound.place).toBe(60)
  })

  test('lets the page glide until it is let go, and undo leads back to before it', async () => {
    const world = await inMode('scroll mode')
    world.keyboard.down(62)
    await world.clock.advance(500)
    expect(tab(world)?.glides).toBe(2 * 60 * 4)
    world.browser.carryOn(1, 300)
    world.keyboard.up(62)
    await world.clock.advance(100)
    expect(tab(world)?.glides).toBe(0)
    expect(scrollOf(world)).toBe(380)
    expect(lines(world)).toEqual(['scroll-mode scroll mode', 'scroll-lines +6'])
    await world.type('undo')
    expect(scrollOf(world)).toBe(0)
  })

  test('stops when the middle key is let go, though it is held on', async () => {
    const world = await inMode('scroll mode')
    world.keyboard.down(70)
    await world.clock.advance(600)
    expect(tab(world)?.glides).toBeGreaterThan(0)
    await hold(world, 60, 80)
    expect(tab(world)?.glides).toBe(0)
    const at = scrollOf(world)
    await world.clock.advance(3000)
    expect(scrollOf(world)).toBe(at)
    expect(world.state().mode?.name).toBe('scroll')
  })

  test.each(['key', 'phrase', 'button', 'unplugged'])(
    'stops by escape: %s; what it did can be undone',
    async how => {
      const world = await inMode('scroll mode')
      world.keyboard.down(64)
      await world.clock.advance(600)
      expect(tab(world)?.glides).toBeGreaterThan(0)
      if (how === 'key') {
        world.keyboard.down(48)
        world.keyboard.down(72)
      } else if (how === 'phrase') await world.type('escape')
      else if (how === 'button') world.app.escape()
      else world.keyboard.state({ kind: 'trouble', error: 'midi-failed' })
      await world.clock.advance(100)
      expect(tab(world)?.glides).toBe(0)
      expect(world.state().mode?.name).toBe(how === 'unplugged' ? 'scroll' : undefined)
      if (how !== 'unplugged') expect(world.outcome().key).toBe('escaped')
      await world.type('undo')
      expect(scrollOf(world)).toBe(0)
    },
  )

  test('whose release is lost stops by itself', async () => {
    const world = await inMode('volume mode')
    world.keyboard.down(61)
    await world.clock.advance(11_000)
    const { volume } = tab(world)?.sound ?? { volume: Number.NaN }
    await world.clock.advance(11_000)
    expect(tab(world)?.sound.volume).toBe(volume)
    expect(lines(world).filter(line => line.startsWith('volume-by'))).toHaveLength(1)
  })

  test('glides stop in the tab where they began, also when another came to the front', async () => {
    const world = await inMode('scroll mode')
    world.keyboard.down(64)
    await world.clock.advance(600)
    world.browser.put(shop)
    world.keyboard.up(64)
    await world.clock.advance(100)
    expect(world.browser.state().map(({ glides }) => glides)).toEqual([0, 0])
  })
})

describe('where it cannot be', () => {
  test('it is refused once a movement, and nothing has changed', async () => {
    const world = await createWorld()
    world.browser.put(shop)
    await world.type('seek mode')
    const before = world.browser.state()
    await hold(world, 65, 1500)
    expect(world.outcome()).toMatchObject({ status: 'refused', code: 'no-media' })
    expect(lines(world).filter(line => line.startsWith('seek +'))).toHaveLength(1)
    expect(world.browser.state()).toEqual(before)
  })

  test('on a page that lets nobody in it says so, and the mode goes on', async () => {
    const world = await inMode('scroll mode')
    world.browser.visit(1, inner)
    await hold(world, 65, 100)
    expect(world.outcome()).toMatchObject({ status: 'refused', code: 'page-unreachable' })
    expect(world.state().mode?.name).toBe('scroll')
    expect(world.bugs).toEqual([])
  })

  test('the middle key alone says that nothing moves', async () => {
    const world = await inMode('scroll mode')
    await world.clock.advance(2000)
    await hold(world, 60, 80)
    expect(world.outcome().key).toBe('nothing-to-stop')
  })
})

test('collected keys move one after the other', async () => {
  const world = await inMode('scroll mode')
  await world.press(67, 57)
  expect(scrollOf(world)).toBe(4 * 40)
})

test('a recording holds what was moved, and plays without the mode', async () => {
  const world = await createWorld()
  await world.type('record')
  await world.type('scroll mode')
  await hold(world, 65, 90)
  await world.type('escape')
  await world.type('stop recording')
  world.browser.scrollTo(1, 0)
  world.app.submit('play')
  await world.clock.advance(5000)
  expect(scrollOf(world)).toBe(5 * 40)
  expect(world.state().mode).toBeUndefined()
})

test('repeat moves by the whole amount again', async () => {
  const world = await inMode('seek mode')
  await hold(world, 65, 1000)
  await world.type('repeat')
  expect(tab(world)?.sound.place).toBe(60 + 20 + 20)
})
