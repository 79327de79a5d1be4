import { beforeEach, describe, expect, test } from 'vitest'
import { createWorld, inner, mail, organ, shop, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

const told = () => world.browser.sites.told()
const listening = () => world.type('let this page listen')
/** What was told after the page was let to listen, which is itself told once it is so. */
const toldSince = (count: number) => told().slice(count)

test('no page is told anything before the user lets it', async () => {
  await world.type('scroll down')
  expect(told()).toEqual([])
})

test('what is typed, said and played is told with what it means, unknown words without', async () => {
  await listening()
  const before = told().length
  await world.type('scroll down')
  await world.type('abracadabra')
  await world.play([50, 55])
  await world.listen()
  await world.hear('scroll up')
  const heard = toldSince(before)
  expect(heard).toContainEqual({ text: 'scroll down', intent: { command: 'scroll-down', slots: {} } })
  expect(heard).toContainEqual({ text: 'abracadabra', intent: null })
  expect(heard).toContainEqual({ text: 'D3+G3', intent: { command: 'scroll-down', slots: {} } })
  expect(heard).toContainEqual({ text: 'scroll up', intent: { command: 'scroll-up', slots: {} } })
})

test('a page that may listen is shown and told of, and can be stopped', async () => {
  expect((await listening()).words).toContain('Pages of news.test are told what Clavier hears')
  expect(world.state().settings.sites['news.test']?.pagesMayListen).toBe(true)
  const before = told().length
  expect((await world.type('stop this page listening')).words).toContain('are told nothing')
  await world.type('scroll down')
  expect(toldSince(before).filter(({ text }) => text === 'scroll down')).toEqual([])
  expect(world.state().settings.sites).toEqual({})
})

describe('never is told', () => {
  let before = 0
  beforeEach(async () => {
    await listening()
    before = told().length
  })
  const nothing = () => expect(toldSince(before)).toEqual([])

  test('what is written by letters, nor the line that they end in', async () => {
    await world.type('letters')
    const begun = told().length
    world.app.submit('scroll down')
    await world.settle()
    expect(told().slice(begun)).toEqual([])
    await world.type('scroll up')
    expect(
      told()
        .slice(begun)
        .map(({ text }) => text),
    ).toEqual(['scroll up'])
  })

  test('words that are written into a field', async () => {
    await world.type('type hunter2')
    nothing()
  })

  test('anything while a secret field has the focus', async () => {
    world.browser.sites.hideSecret(true)
    await world.type('scroll down')
    nothing()
  })

  test('a page of another site', async () => {
    world.browser.put(shop)
    await world.type('scroll down')
    nothing()
  })

  test('what was begun to be said while another tab was in front', async () => {
    await world.listen()
    before = told().length
    world.browser.put(mail)
    world.speech.session().hear('scroll', { final: false })
    await world.settle()
    await world.browser.tabs.activate(1)
    await world.hear('scroll down')
    nothing()
  })

  test('what was begun to be played while another tab was in front', async () => {
    world.browser.put(mail)
    world.keyboard.down(48)
    await world.clock.advance(100)
    world.keyboard.up(48)
    await world.browser.tabs.activate(1)
    await world.clock.advance(100)
    for (const key of [52, 48]) {
      world.keyboard.down(key)
      await world.clock.advance(100)
      world.keyboard.up(key)
    }
    await world.clock.advance(600)
    nothing()
  })

  test('a page that has gone to another site in the meantime', async () => {
    world.browser.sites.leaveFor(shop)
    await world.type('scroll down')
    nothing()
  })

  test('what a button or a sequence does', async () => {
    world.app.run('scroll-down')
    await world.settle()
    nothing()
  })

  test('a page of the browser itself', async () => {
    world.browser.put(inner)
    await world.type('scroll down')
    nothing()
    expect(world.bugs).toEqual([])
  })
})

test('a file of settings lets no page listen', async () => {
  await world.type('hints')
  await world.type('leave out 1')
  await listening()
  await world.type('export settings')
  await world.type('stop this page listening')
  const [file] = world.saved
  if (file === undefined) throw new Error('Nothing was exported.')
  await world.type('forget site rules')
  await world.app.readSettingsFile({ size: file.text.length, text: async () => file.text })
  await world.type('keep the settings')
  expect(world.state().settings.sites).toEqual({
    'news.test': { include: [], exclude: ['a.link-a'], pagesMayListen: false },
  })
  expect(organ).toContain('news.test')
})
