import { describe, expect, test } from 'vitest'
import { settingsKey } from '../../../src/settings/settings.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, type World } from './world.ts'

const fake = { name: 'Fake 25', maker: 'Test', heard: true }
const second = { name: 'Second', maker: 'Klang', heard: true }

/** A key of the keyboard pressed and released, `ms` later. */
async function press({ keyboard, clock, settle }: World, note: number, ms = 80) {
  keyboard.down(note)
  await clock.advance(ms)
  keyboard.up(note)
  await settle()
}

const together =
  (...notes: readonly number[]) =>
  async ({ keyboard }: World) => {
    for (const note of notes) keyboard.down(note)
  }

describe('the lowest key', () => {
  test('is the next one that is played, and everything is read from there', async () => {
    const world = await createWorld()
    expect(await world.type('learn lowest key')).toMatchObject({ key: 'lowest-key-asked', status: 'note' })
    await press(world, 36)
    expect(world.outcome()).toMatchObject({ key: 'lowest-note-now', status: 'done' })
    expect(world.outcome().words).toContain('C2')
    expect(world.state().settings.lowestNote).toBe(36)
    // "scroll down" is 50+55, an octave lower now.
    await world.clock.advance(5000)
    expect(await world.play([38, 43])).toMatchObject({ key: 'scrolled' })
    expect(await world.play([50, 55])).not.toMatchObject({ key: 'scrolled' })
  })

  test('is what it was before after undo', async () => {
    const world = await createWorld()
    await world.type('learn lowest key')
    await press(world, 36)
    expect(await world.type('undo')).toMatchObject({ status: 'done' })
    expect(world.outcome().words).toContain('C3')
    expect(world.state().settings.lowestNote).toBe(48)
  })

  test('means nothing else while it is learnt, and is no note of a recording', async () => {
    const world = await createWorld()
    await world.type('learn lowest key')
    world.keyboard.down(60)
    expect([world.state().keysDown, world.sound.keys]).toEqual([[], []])
    world.keyboard.up(60)
  })

  test('held keys are let go before it is asked for', async () => {
    const world = await createWorld()
    world.keyboard.down(55)
    await world.type('learn lowest key')
    expect(world.state().keysDown).toEqual([])
  })

  test.each(['escape', 'stop'])('%s leaves it as it is', async phrase => {
    const world = await createWorld()
    await world.type('learn lowest key')
    await world.type(phrase)
    await press(world, 36)
    expect(world.state().settings.lowestNote).toBe(48)
    expect(world.state().activity.find(({ command }) => command === 'lowest-key')?.status).not.toBe('waiting')
    // The keys are keys again.
    await world.clock.advance(5000)
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
  })

  test.each([
    ['both outer keys', together(48, 72)],
    ['the middle key held', (world: World) => press(world, 60, 1000)],
  ])('%s, which is escape, ends it by hand', async (_, hands) => {
    const world = await createWorld()
    await world.type('learn lowest key')
    await hands(world)
    await world.settle()
    expect(world.outcome()).toMatchObject({ key: 'escaped' })
    expect(world.state().settings.lowestNote).toBe(48)
  })

  test('several keys, and none for half a minute, are told and change nothing', async () => {
    for (const hands of [together(36, 40), ({ clock }: World) => clock.advance(30_000)]) {
      const world = await createWorld()
      await world.type('learn lowest key')
      await hands(world)
      await world.settle()
      expect(world.outcome()).toMatchObject({ code: 'lowest-key-unclear', status: 'refused' })
      expect(world.state().settings.lowestNote).toBe(48)
      expect(world.bugs).toEqual([])
    }
  })

  test('other commands need not wait for it', async () => {
    const world = await createWorld()
    await world.type('learn lowest key')
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
  })

  test('only the panel that acts on keyboards learns it', async () => {
    const world = await createWorld()
    await world.type('learn lowest key')
    world.turn.ours = false
    await press(world, 36)
    expect(world.state().settings.lowestNote).toBe(48)
  })
})

describe('the octave', () => {
  test('goes up and down by twelve keys, at once, also while a key is held', async () => {
    const world = await createWorld()
    world.keyboard.down(60)
    expect(world.state().keysDown).toEqual([60])
    await world.type('octave up')
    expect(world.outcome().words).toContain('C4')
    expect(world.state().keysDown).toEqual([])
    world.keyboard.up(60)
    await world.clock.advance(5000)
    expect(await world.play([62, 67])).toMatchObject({ key: 'scrolled' })
    await world.type('octave down')
    await world.type('octave down')
    expect(world.state().settings.lowestNote).toBe(36)
  })

  test('keys outside of the 25 are none', async () => {
    const world = await createWorld()
    await press(world, 47)
    await press(world, 73)
    await press(world, 0)
    await press(world, 127)
    await world.clock.advance(1000)
    expect(world.state().activity).toEqual([])
  })
})

test('the settings choose keyboards and channel, from the first note and at every change', async () => {
  const chosen = [{ name: 'Piano', maker: 'Klang' }]
  const settings = { version: 2, keyboards: chosen, midiChannel: 3 }
  const world = await createWorld({ keep: createMemoryStore({ entries: { [settingsKey]: settings } }) })
  expect(world.keyboard.choice()).toEqual({ keyboards: chosen, channel: 3 })
  world.app.change({ midiChannel: 0, keyboards: [] })
  await world.settle()
  expect(world.keyboard.choice()).toEqual({ keyboards: [], channel: 0 })
})

describe('keyboards that come and go', () => {
  test('are told by name, seen and heard; those that were there are not', async () => {
    const world = await createWorld()
    expect(world.voice.texts()).toEqual([])
    world.keyboard.state({ kind: 'ready', keyboards: [fake, second] })
    expect(world.outcome()).toMatchObject({ key: 'keyboard-here', status: 'note' })
    expect(world.state().midi.devices).toEqual(['Fake 25', 'Second'])
    world.keyboard.state({ kind: 'ready', keyboards: [second] })
    expect(world.outcome()).toMatchObject({ key: 'keyboard-lost' })
    expect(world.outcome().words).toContain('Fake 25')
    // A warning waits for its turn: what is spoken now takes a second.
    await world.clock.advance(1000)
    expect(world.voice.texts().at(-1)).toBe(world.outcome().words)
    expect(world.state().lostKeyboards).toEqual([fake])
    world.keyboard.state({ kind: 'ready', keyboards: [fake, second] })
    expect(world.state().lostKeyboards).toEqual([])
  })

  test('take with them what was half played', async () => {
    const world = await createWorld()
    world.keyboard.down(48)
    await world.clock.advance(80)
    world.keyboard.up(48)
    world.keyboard.state({ kind: 'ready', keyboards: [] })
    world.keyboard.state({ kind: 'ready', keyboards: [fake] })
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
  })

  test('that nobody listens to are shown and not told', async () => {
    const world = await createWorld()
    const before = world.outcome()
    world.keyboard.state({ kind: 'ready', keyboards: [fake, { ...second, heard: false }] })
    world.keyboard.state({ kind: 'ready', keyboards: [fake] })
    expect(world.outcome()).toEqual(before)
    expect(world.state().lostKeyboards).toEqual([])
  })

  test('let go of what was held when MIDI ends', async () => {
    const world = await createWorld()
    world.keyboard.down(60)
    world.keyboard.state({ kind: 'trouble', error: 'midi-denied' })
    expect(world.state().keysDown).toEqual([])
    expect(world.state().midi).toEqual({ kind: 'trouble', error: 'midi-denied', devices: [] })
  })
})

test('turning the keys on tries again what stood in the way of MIDI', async () => {
  const world = await createWorld()
  await world.type('piano off')
  await world.type('piano on')
  expect(world.keyboard.retries()).toBe(0)
  world.keyboard.state({ kind: 'trouble', error: 'midi-failed' })
  await world.type('piano off')
  await world.type('piano on')
  expect(world.keyboard.retries()).toBe(1)
})
