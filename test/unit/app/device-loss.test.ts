import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../../src/sequence/library.ts'
import { createWorld, type World } from './world.ts'

const fake = { name: 'Fake 25', maker: 'Test', heard: true }

const unplug = async (world: World) => {
  // As the device does: what was held there is let go first.
  for (const key of world.state().keysDown) world.keyboard.up(key)
  world.keyboard.state({ kind: 'ready', keyboards: [] })
  await world.settle()
}
const plugIn = async (world: World) => {
  world.keyboard.state({ kind: 'ready', keyboards: [fake] })
  await world.settle()
}
/** How a keyboard may be lost: pulled out, or MIDI taken away altogether. */
const losses = [
  ['pulled out', unplug],
  [
    'lost with all of MIDI',
    async (world: World) => {
      world.keyboard.state({ kind: 'trouble', error: 'midi-failed' })
      await world.settle()
    },
  ],
] as const

describe.each(losses)('a keyboard that is %s', (_, lose) => {
  test('in the middle of a strike plays nothing by itself, and plays as before when it is back', async () => {
    const world = await createWorld()
    const scrolled = () => world.state().activity.filter(({ command }) => command === 'scroll-down').length
    world.keyboard.down(50)
    await lose(world)
    await world.clock.advance(2_000)
    expect([scrolled(), world.state().keysDown]).toEqual([0, []])
    await plugIn(world)
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
    expect(scrolled()).toBe(1)
    expect(world.bugs).toEqual([])
  })

  test('in the middle of a mode holds nothing, and the mode is left by voice as ever', async () => {
    const world = await createWorld()
    await world.type('scroll mode')
    world.keyboard.down(66)
    await world.clock.advance(50)
    await lose(world)
    await world.clock.advance(2_000)
    expect(world.state().keysDown).toEqual([])
    await plugIn(world)
    await world.type('escape')
    expect(world.state().mode).toBeUndefined()
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
    expect(world.bugs).toEqual([])
  })

  test('in the middle of a recording leaves it whole, with what was played before and since', async () => {
    const world = await createWorld()
    await world.type('record')
    await world.play([50, 55])
    world.keyboard.down(60)
    await lose(world)
    await world.clock.advance(3_000)
    await plugIn(world)
    await world.play([50, 55])
    expect(await world.type('stop recording')).toMatchObject({ key: 'recording-kept' })
    const library = createLibrary({ store: world.keep, clock: world.clock })
    const [entry] = await library.list()
    const { events } = await library.load(entry?.id ?? '')
    expect(events.flatMap(event => (event.kind === 'note' ? [event.key] : []))).toEqual(
      expect.arrayContaining([50, 55, 50, 55]),
    )
    expect(events.filter(({ kind }) => kind === 'did')).toHaveLength(2)
    expect(world.bugs).toEqual([])
  })
})

test('a loudspeaker that fails stops no command, and sounds again when it is back', async () => {
  const world = await createWorld()
  await world.type('layout')
  await world.clock.advance(30_000)
  world.sound.block('sound-failed')
  expect(await world.type('scroll down')).toMatchObject({ status: 'done' })
  await world.type('layout')
  await world.clock.advance(5_000)
  expect(world.outcome()).not.toMatchObject({ status: 'failed' })
  world.sound.block(undefined)
  const before = world.sound.scores.length
  await world.type('layout')
  await world.clock.advance(5_000)
  expect(world.sound.scores.length).toBeGreaterThan(before)
  expect(world.bugs).toEqual([])
})

test('a microphone that goes away in mid-utterance acts on nothing half heard, and is listened to again', async () => {
  const world = await createWorld()
  await world.listen()
  world.speech.session().hear('scroll', { final: false })
  world.speech.session().end('microphone-busy')
  await world.settle()
  expect(world.state().activity.some(({ command }) => command === 'scroll-down')).toBe(false)
  await world.type('microphone off')
  await world.listen()
  expect(await world.hear('scroll down')).toMatchObject({ key: 'scrolled' })
  expect(world.bugs).toEqual([])
})
