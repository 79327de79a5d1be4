import { describe, expect, test } from 'vitest'
import { createWorld, inner, organ, shop, type World } from './world.ts'

const byTwo = (world: World) => world.app.change({ numberLanguage: 'two' })
async function numberMode(setUp: (world: World) => unknown = () => undefined) {
  const world = await createWorld()
  setUp(world)
  await world.settle()
  expect((await world.type('numbers')).key).toBe('numbers-on')
  return world
}
const commands = ({ state }: World) => state().activity.map(({ command }) => command)

describe('number mode', () => {
  test('shows hints, and clicks the number of one strike', async () => {
    const world = await numberMode(byTwo)
    expect(world.browser.hintsShown()).toEqual([organ])
    expect(await world.play([62])).toMatchObject({ status: 'done', key: 'act-no-effect' })
    expect(world.state().activity.at(-1)).toMatchObject({ command: 'click', heard: '2' })
    expect(world.state().mode?.name).toBe('numbers')
  })

  test('shows the digits so far, and clicks when the middle key enters them', async () => {
    const world = await numberMode()
    await world.play(62)
    expect(world.state().mode).toEqual({ name: 'numbers', shown: '2' })
    await world.play(71)
    expect(world.state().mode?.shown).toBe('')
    await world.play(61, 60)
    expect(world.state().mode?.shown).toBe('')
    expect(world.browser.urls()).toEqual([shop])
  })

  test('shows the numbers of the page that a click led to, and of no other', async () => {
    const world = await numberMode(byTwo)
    await world.play(61)
    expect(world.browser.hintsShown()).toEqual([shop])
    expect(commands(world).filter(command => command === 'hints')).toHaveLength(1)
    world.browser.visit(1, organ)
    await world.settle()
    expect(world.browser.hintsShown()).toEqual([])
    expect(await world.play(60)).toMatchObject({ key: 'hints-shown' })
    expect(world.browser.hintsShown()).toEqual([organ])
  })

  test('tells what a negative number is, and clicks nothing', async () => {
    const world = await numberMode(byTwo)
    const told = await world.play(59)
    expect(told.words).toBe('1 is “Shop”, link.')
    expect(world.browser.urls()).toEqual([organ])
  })

  test('refuses a strike that is no number, and a number that is not there', async () => {
    const world = await numberMode(byTwo)
    expect(await world.play([61, 59])).toMatchObject({ status: 'refused', code: 'keys-unclear' })
    expect(await world.play([61, 62, 63])).toMatchObject({ status: 'refused', code: 'no-such-hint' })
    expect(world.browser.urls()).toEqual([organ])
  })

  test('reads collected keys without a time limit', async () => {
    const world = await numberMode()
    await world.press(61)
    expect(world.browser.urls()).toEqual([shop])
    const again = await numberMode()
    expect(await again.press(48, 61)).toMatchObject({ code: 'keys-unclear' })
    expect(await again.press(72, 48)).toMatchObject({ key: 'escaped' })
    expect(again.state().mode).toBeUndefined()
  })

  test('in it no motif is read; escape by either hand leaves it and hides the numbers', async () => {
    for (const leave of [
      async ({ keyboard, clock }: World) => {
        keyboard.down(48)
        await clock.advance(60)
        keyboard.down(72)
        await clock.advance(200)
        keyboard.up(48)
        keyboard.up(72)
      },
      async ({ keyboard, clock }: World) => {
        keyboard.down(60)
        await clock.advance(900)
        keyboard.up(60)
      },
    ]) {
      const world = await numberMode()
      await world.play([50, 55])
      expect(commands(world)).not.toContain('scroll-down')
      await leave(world)
      await world.settle()
      expect(world.outcome().key).toBe('escaped')
      expect(world.state().mode).toBeUndefined()
      expect(world.browser.hintsShown()).toEqual([])
      await world.clock.advance(2000)
      await world.play([50, 55])
      expect(commands(world)).toContain('scroll-down')
    }
  })

  test('is not entered where nothing can be numbered, nor while the keys are off', async () => {
    const world = await createWorld()
    world.browser.visit(1, inner)
    expect(await world.type('numbers')).toMatchObject({ code: 'page-unreachable' })
    expect(world.state().mode).toBeUndefined()
    world.browser.visit(1, organ)
    await world.type('piano off')
    expect(await world.type('numbers')).toMatchObject({ code: 'keys-off' })
    expect(world.state().mode).toBeUndefined()
  })

  test('is left when the keys are turned off, and undo leaves it', async () => {
    const world = await numberMode()
    await world.type('piano off')
    expect(world.state().mode).toBeUndefined()
    const other = await numberMode()
    expect(await other.type('undo')).toMatchObject({ key: 'mode-undone' })
    expect(other.state().mode).toBeUndefined()
    expect(other.browser.hintsShown()).toEqual([])
  })

  test('goes on undisturbed through garbage, and nothing is a bug', async () => {
    const world = await numberMode(byTwo)
    for (let round = 0; round < 200; round += 1) {
      world.keyboard.down(48 + ((round * 7) % 24), (round % 10) / 10)
      if (round % 3 === 0) world.keyboard.up(48 + ((round * 5) % 24))
      await world.clock.advance(5)
    }
    for (let key = 48; key <= 72; key += 1) world.keyboard.up(key)
    await world.clock.advance(12_000)
    expect(world.bugs).toEqual([])
    expect(world.browser.urls()).toEqual([organ])
  })
})
