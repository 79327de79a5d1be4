import { expect, test } from 'vitest'
import { playFigures } from './play-figures.ts'
import { createWorld } from './world.ts'

test('five figures, three times each, set the constants, which hold at once and can be undone', async () => {
  const world = await createWorld()
  expect(await world.type('tune my hands')).toMatchObject({ key: 'tune-one-key' })
  expect(world.state().mode).toEqual({ name: 'tune', shown: '1/5 · D4' })
  await playFigures(world)
  expect(world.outcome()).toMatchObject({ status: 'done', key: 'hands-tuned' })
  expect(world.state().mode).toBeUndefined()
  expect(world.state().settings.hands).toMatchObject({ gap: 900, bounce: 60 })
  // A half-played motif now waits as long as these hands need.
  world.keyboard.down(48)
  await world.clock.advance(100)
  world.keyboard.up(48)
  await world.clock.advance(700)
  expect(await world.play(52, 48)).toMatchObject({ key: 'scrolled' })
  await world.type('undo')
  expect(await world.type('undo')).toMatchObject({ key: 'hands-restored' })
  expect(world.state().settings.hands).toEqual({})
  expect(world.bugs).toEqual([])
})

test('the keys mean nothing else meanwhile, and a wrong figure is asked for again', async () => {
  const world = await createWorld()
  await world.type('tune my hands')
  const before = world.browser.state()
  await world.play([50, 55])
  await world.clock.advance(1500)
  expect(world.outcome()).toMatchObject({ key: 'tune-again' })
  expect(world.browser.state()).toEqual(before)
  await world.play(62)
  await world.clock.advance(1500)
  expect(world.outcome()).toMatchObject({ key: 'tune-once-more' })
})

test.each(['played', 'typed'])('escape, %s, ends it and nothing is set', async way => {
  const world = await createWorld()
  await world.type('tune my hands')
  await world.play(62)
  await world.clock.advance(1500)
  if (way === 'played') await world.play([48, 72])
  else await world.type('escape')
  await world.settle()
  expect(world.state().mode).toBeUndefined()
  expect(world.state().settings.hands).toEqual({})
  expect(await world.play(48, 52, 48)).toMatchObject({ key: 'scrolled' })
  expect(world.bugs).toEqual([])
})

test('where there is no room nothing is set, and it is said', async () => {
  const world = await createWorld()
  await world.type('tune my hands')
  world.keep.setQuota(0)
  await playFigures(world)
  expect(world.outcome()).toMatchObject({ code: 'storage-full' })
  expect(world.state().settings.hands).toEqual({})
})
