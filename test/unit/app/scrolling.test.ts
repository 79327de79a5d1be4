import { expect, test } from 'vitest'
import { blank, createWorld, inner, organ, shop, type World } from './world.ts'

const offset = ({ browser }: World) => browser.state()[0]?.history[0]?.scroll
const speed = ({ browser }: World) => browser.state()[0]?.glides

test('a page scrolls on by itself until stop, and its speed is shown', async () => {
  const world = await createWorld()
  expect((await world.type('keep scrolling')).words).toContain('speed 4 of 9')
  expect(world.state().scrolling).toEqual({ direction: 'down', level: 4, levels: 9 })
  expect(speed(world)).toBe(65)
  await world.type('faster')
  expect(world.state().scrolling?.level).toBe(5)
  expect(speed(world)).toBe(105)
  await world.type('slower')
  await world.type('slower')
  expect(speed(world)).toBe(40)
  world.browser.carryOn(1, 700)
  expect(await world.type('stop')).toMatchObject({ key: 'stopped' })
  expect([speed(world), world.state().scrolling, offset(world)]).toEqual([0, undefined, 700])
  // Its speed is over and done with: what is undone is the way it came.
  expect(await world.type('undo')).toMatchObject({ key: 'scroll-undone' })
  expect(offset(world)).toBe(0)
})

test('undo takes all of the way back while it still goes on', async () => {
  const world = await createWorld()
  await world.type('scroll down 5')
  await world.type('keep scrolling')
  world.browser.carryOn(1, 700)
  expect(offset(world)).toBe(900)
  expect(await world.type('undo')).toMatchObject({ key: 'scroll-undone' })
  expect([offset(world), speed(world), world.state().scrolling]).toEqual([200, 0, undefined])
})

test('its end is told by itself, seen and heard', async () => {
  const world = await createWorld()
  await world.type('keep scrolling')
  await world.clock.advance(5_000)
  const before = world.sound.scores.length
  world.browser.carryOn(1, 10_000)
  await world.settle()
  expect(world.outcome()).toMatchObject({ key: 'reached-bottom', status: 'note' })
  expect(world.sound.scores.length).toBe(before + 1)
  expect(world.state().scrolling).toBeUndefined()
  expect(await world.type('keep scrolling')).toMatchObject({ key: 'at-bottom' })
  expect(await world.type('keep scrolling up')).toMatchObject({ key: 'scrolls-up' })
  expect(speed(world)).toBe(-65)
})

test.each(['escape', 'scroll down', 'top'])('%s ends it', async phrase => {
  const world = await createWorld()
  await world.type('keep scrolling')
  await world.type(phrase)
  expect([speed(world), world.state().scrolling]).toEqual([0, undefined])
})

test('the other direction turns it round; the same again changes nothing and is no step to undo', async () => {
  const world = await createWorld()
  world.browser.scrollTo(1, 800)
  await world.type('keep scrolling up')
  await world.type('faster')
  await world.type('keep scrolling up')
  expect(world.state().scrolling).toMatchObject({ direction: 'up', level: 5 })
  world.browser.carryOn(1, 100)
  await world.type('keep scrolling')
  expect(world.state().scrolling).toMatchObject({ direction: 'down', level: 4 })
  world.browser.carryOn(1, 50)
  await world.type('undo')
  expect(offset(world)).toBe(700)
})

test('where nothing can scroll it says so and changes nothing', async () => {
  const world = await createWorld()
  expect(await world.type('faster')).toMatchObject({ code: 'nothing-scrolls' })
  world.browser.put(blank)
  expect(await world.type('keep scrolling')).toMatchObject({ key: 'cannot-scroll' })
  world.browser.put(inner)
  expect(await world.type('keep scrolling')).toMatchObject({ code: 'page-unreachable' })
  expect(world.state().scrolling).toBeUndefined()
  expect(await world.type('undo')).toMatchObject({ code: 'nothing-to-undo' })
})

test('a tab that is closed meanwhile ends it without a word', async () => {
  const world = await createWorld()
  world.browser.put(shop)
  await world.type('keep scrolling')
  await world.type('close tab')
  await world.clock.advance(10_000)
  expect(world.state().scrolling).toBeUndefined()
  expect(world.outcome()).toMatchObject({ key: 'tab-closed' })
  expect(world.bugs).toEqual([])
})

test('stop stops the loading of the page in front, unless something else ran', async () => {
  const world = await createWorld()
  world.browser.load(1)
  await world.type('layout')
  expect(await world.type('stop')).toMatchObject({ key: 'stopped' })
  expect(world.browser.active()?.status).toBe('loading')
  expect(await world.type('stop')).toMatchObject({ key: 'loading-stopped' })
  expect(world.browser.active()).toMatchObject({ url: organ, status: 'complete' })
  await world.clock.advance(3_000)
  expect(await world.type('stop')).toMatchObject({ key: 'nothing-to-stop' })
})
