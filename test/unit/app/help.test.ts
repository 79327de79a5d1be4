import { beforeEach, describe, expect, test } from 'vitest'
import { createWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const help = () => world.state().help
const scrolled = () => JSON.stringify(world.browser.state())

describe('help with', () => {
  test.each([
    ['scroll down', 'command/scroll-down'],
    ['click', 'command/click'],
    ['escape', 'command/escape'],
    ['D3+G3', 'command/scroll-down'],
    ['C3 E3 C3', 'command/scroll-down'],
    ['C3+C5', 'command/escape'],
    ['click 4', 'command/click'],
  ])('%s shows it and tells of it', async (words, topic) => {
    const { status } = await world.type(`help with ${words}`)
    expect(status).toBe('done')
    expect(help().topic).toBe(topic)
    expect(world.state().view).toBe('help')
  })

  test('tells phrase, help, keys and undo', async () => {
    const { words } = await world.type('help with new tab')
    expect(words).toMatch(/^“new tab”: Opens a tab.* Keys: E4\+B4 · C3 A3 B3 C3\. Undo takes it back\.$/)
  })

  test('a group opens that group', async () => {
    await world.type('help with tabs')
    // “tabs” is a command of its own; what only a group is called means the group.
    expect(help().topic).toBe('command/tabs')
    await world.type('help with elements')
    expect(help().topic).toBe('group/elements')
  })

  test('a name of the user’s tells where it goes', async () => {
    await world.type('name this tab harbour')
    const { words } = await world.type('help with harbour')
    expect(words).toContain('“harbour” is your name for The organ')
    expect(help().topic).toMatch(/^name\//)
  })

  test('what fits several is offered, and a number takes one', async () => {
    const { words } = await world.type('help with heading')
    expect(words).toMatch(/^Several fit\. Say a number: 1 /)
    await world.type('1')
    expect(help().topic).toMatch(/^command\/.*heading/)
  })

  test('what nothing fits is refused, and the topic stays', async () => {
    await world.type('help with new tab')
    expect(await world.type('help with zzz qqq')).toMatchObject({ status: 'refused', code: 'help-unknown' })
    expect(help().topic).toBe('command/new-tab')
  })
})

describe('what does this do', () => {
  test('keys that are played are looked up, not run', async () => {
    await world.type('what does this do')
    expect(help().asking).toBe(true)
    const before = scrolled()
    const { words } = await world.play([50, 55])
    expect(words).toContain('“scroll down”')
    expect(help()).toMatchObject({ asking: false, topic: 'command/scroll-down' })
    expect(scrolled()).toBe(before)
    await world.play([50, 55])
    expect(scrolled()).not.toBe(before)
  })

  test('a chord that fell apart, and one that was collected, is still that chord', async () => {
    await world.type('what does this do')
    await world.play(50, 55)
    expect(help().topic).toBe('command/scroll-down')
    await world.type('what does this do')
    await world.press(62, 67)
    expect(help().topic).toBe('command/hints')
  })

  test.each([
    ['close tab', 'command/close-tab'],
    ['scroll down and close tab', undefined],
    ['stop', 'command/stop'],
  ])('%s is looked up, not done', async (said, topic) => {
    await world.type('what does this do')
    const before = scrolled()
    await world.type(said)
    expect(scrolled()).toBe(before)
    if (topic !== undefined) expect(help().topic).toBe(topic)
  })

  test('what was said aloud is looked up too', async () => {
    await world.listen()
    await world.hear('what does this do')
    await world.clock.advance(5000)
    const before = scrolled()
    await world.hear('new tab')
    expect(help().topic).toBe('command/new-tab')
    expect(scrolled()).toBe(before)
  })

  test('another reading counts where the best is no command', async () => {
    await world.listen()
    await world.hear('what does this do')
    await world.clock.advance(5000)
    await world.hear('zzz qqq', ['new tab'])
    expect(help().topic).toBe('command/new-tab')
  })

  test('keys of nobody: a free name is told, others say that they mean nothing, and asking goes on', async () => {
    await world.type('what does this do')
    expect(await world.play(49)).toMatchObject({ code: 'motif-unknown' })
    expect(help().asking).toBe(true)
    const names = world.state().names.length
    const { words } = await world.play([48, 54, 57])
    expect(words).toMatch(/is nothing yet/)
    expect(world.state().names).toHaveLength(names)
  })

  test('words that may be secret are not shown', async () => {
    await world.type('what does this do')
    await world.type('type hunter2')
    expect(help().topic).toBe('command/type')
    expect(JSON.stringify(world.state().activity)).not.toContain('hunter2')
  })

  test.each(['escape', 'cancel'])('%s ends it', async phrase => {
    await world.type('what does this do')
    await world.type(phrase)
    expect(help().asking).toBe(false)
    const before = scrolled()
    await world.play([50, 55])
    expect(scrolled()).not.toBe(before)
  })

  test('keys that are learnt next are learnt', async () => {
    await world.type('what does this do')
    world.app.run('learn-keys', { words: 'hints' })
    await world.settle()
    expect(help().asking).toBe(false)
    expect(world.state().learning).toMatchObject({ phrase: 'hints' })
    await world.play(48, 50, 55, 57, 48)
    expect(help().topic).toBeUndefined()
  })
})

test('what can be said now begins with the way out while something is asked or learnt', async () => {
  await world.type('what can i say')
  expect(world.state().sayable?.rows[0]).not.toBe('escape')
  world.app.run('what-does-this-do')
  await world.settle()
  expect(world.state().sayable?.rows[0]).toBe('escape')
  await world.play(62, 67)
  world.app.run('learn-keys', { words: 'hints' })
  await world.settle()
  expect(world.state().sayable?.rows[0]).toBe('escape')
})

describe('play keys', () => {
  test('sounds the chord and lights its keys, then tells them', async () => {
    const before = world.sound.scores.length
    await world.type('keys of scroll down')
    const heard = world.sound.scores.slice(before).map(({ notes }) => notes.map(({ note }) => note))
    expect(heard).toContainEqual([50, 55])
    expect(help().sounding).toMatchObject({ topic: 'command/scroll-down', which: 'chord', lit: [50, 55] })
    await world.clock.advance(2000)
    expect(help().sounding).toBeUndefined()
    expect(world.outcome().words).toBe('“scroll down”: D3+G3.')
  })

  test('lights a motif strike by strike, and stop ends it', async () => {
    world.app.run('play-keys', { topic: 'command/scroll-down', which: 'motif' })
    await world.settle()
    expect(help().sounding?.lit).toEqual([48])
    await world.clock.advance(250)
    expect(help().sounding?.lit).toEqual([52])
    await world.type('stop')
    expect(help().sounding).toBeUndefined()
  })

  test('of what is not there is refused', async () => {
    world.app.run('play-keys', { topic: 'name/gone' })
    await world.settle()
    expect(world.outcome()).toMatchObject({ status: 'refused', code: 'help-unknown' })
  })
})
