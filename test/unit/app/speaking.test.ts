import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/settings/settings.ts'
import { createWorld, type World } from './world.ts'

const spokenLast = ({ voice }: World) => voice.said.at(-1)

async function worldWith(settings: Partial<Settings>, browserLanguage = 'en-GB') {
  const world = await createWorld({ browserLanguage })
  void world.app.change(settings)
  await world.settle()
  await world.clock.advance(5000)
  return world
}

describe('how it is spoken', () => {
  test('faster and higher in steps, and back; at the end it stays and has no undo', async () => {
    const world = await createWorld()
    await world.type('speak faster')
    await world.type('speak higher')
    await world.type('scroll down')
    expect(spokenLast(world)).toMatchObject({ rate: 1.15, pitch: 1.1 })
    await world.type('speak normally')
    expect(spokenLast(world)).toMatchObject({ rate: 1, pitch: 1, text: 'Speaking as usual.' })
    await world.type('undo')
    expect(spokenLast(world)).toMatchObject({ rate: 1.15, pitch: 1.1 })
    for (let step = 0; step < 12; step += 1) await world.type('speak slower')
    expect(world.outcome().words).toBe('Speaking at 50 per cent of the usual speed.')
    expect(spokenLast(world)).toMatchObject({ rate: 0.5 })
  })

  test('by another voice, by name or chosen from the list', async () => {
    const world = await createWorld()
    expect((await world.type('voices')).words).toBe('3 voices: 1 Sam · 2 Zoe · 3 Anna')
    await world.type('2')
    expect(spokenLast(world)).toMatchObject({ voice: 'zoe' })
    await world.type('use voice anna')
    expect(spokenLast(world)).toMatchObject({ voice: 'anna' })
    expect(await world.type('use voice bob')).toMatchObject({ code: 'voice-unknown' })
    world.voice.have([])
    expect(await world.type('voices')).toMatchObject({ code: 'voice-missing' })
  })
})

describe('the language of feedback', () => {
  test('is another than that of the phrases, which are quoted as they have to be said', async () => {
    const world = await createWorld()
    await world.type('set feedback language to German')
    expect(spokenLast(world)).toMatchObject({
      language: 'de-DE',
      text: 'Gesprochen wird ab jetzt in der Sprache Deutsch.',
    })
    expect(world.outcome().words).toBe('Feedback is spoken in Deutsch from now on.')
    await world.type('click 4')
    expect(spokenLast(world)?.text).toMatch(/„hints“/)
    await world.type('feedback language automatic')
    expect(spokenLast(world)).toMatchObject({ language: 'en-US' })
    expect(await world.type('feedback language Klingon')).toMatchObject({ code: 'language-unknown' })
  })

  test.each([
    ['es', /^2 pestañas/],
    ['de', /^2 Tabs/],
    ['fr', /^2 onglets/],
  ] as const)('in %s: plural forms, errors, and sentences within sentences', async (voiceLanguage, tabs) => {
    const world = await worldWith({ voiceLanguage })
    world.browser.put('http://shop.test/')
    await world.type('tabs')
    expect(spokenLast(world)?.text).toMatch(tabs)
    await world.type('where am i')
    expect(spokenLast(world)?.text).not.toMatch(/\b(Page|Focus|per cent)\b/)
    world.assistant.script.state = { kind: 'offline' }
    await world.type('ask when does the gate close')
    expect(spokenLast(world)?.text).not.toMatch(/\b(is not|answer)\b/i)
  })

  test('a title that is like a phrase stays as it is', async () => {
    const world = await worldWith({ voiceLanguage: 'de' })
    await world.type('name this tab hilfe')
    await world.type('go to hilfe')
    expect(spokenLast(world)?.text).toContain('hilfe')
    expect(spokenLast(world)?.text).not.toContain('help')
  })
})

describe('said again', () => {
  test('what was told last, also where nothing is spoken', async () => {
    const world = await worldWith({ speakOutcomes: false })
    await world.type('scroll down')
    const { words } = world.outcome()
    const before = world.voice.said.length
    await world.type('say that again')
    await world.clock.advance(1000)
    await world.type('repeat that')
    await world.clock.advance(1000)
    expect(world.voice.texts().slice(before)).toEqual([words, words])
    expect(world.outcome().words).toBe(words)
  })

  test('the answer itself, not that there is one', async () => {
    const world = await createWorld()
    expect(await world.type('speak the answer')).toMatchObject({ code: 'no-answer' })
    await world.type('ask when does the gate close')
    await world.clock.advance(5000)
    await world.type('say that again')
    expect(spokenLast(world)?.text).toBe('At dusk.')
    await world.clock.advance(5000)
    await world.type('scroll down')
    await world.type('speak the last answer')
    expect(spokenLast(world)?.text).toBe('At dusk.')
  })

  test('be quiet silences at once, says nothing, and ends nothing else', async () => {
    const world = await createWorld()
    await world.type('keep scrolling')
    const before = world.voice.said.length
    expect(await world.type('be quiet')).toMatchObject({ key: 'quiet-now' })
    expect([world.voice.speaking(), world.voice.said.length]).toEqual([false, before])
    expect(world.state().scrolling).toBeDefined()
  })
})

describe('what must not be lost', () => {
  const lost = { kind: 'ready', keyboards: [] } as const
  const unplug = (world: World) => {
    world.keyboard.state(lost)
    return world.settle()
  }
  /** What is said from now on, until nobody speaks. */
  async function heardFrom(world: World, act: () => Promise<unknown>) {
    const before = world.voice.said.length
    await act()
    await world.clock.advance(20_000)
    return world.voice.texts().slice(before)
  }

  test('is said behind what is said now', async () => {
    const world = await createWorld()
    await world.clock.advance(5000)
    const texts = await heardFrom(world, async () => {
      await world.type('scroll down')
      await unplug(world)
      expect(world.outcome().words).toContain('Fake 25')
    })
    expect(texts).toHaveLength(2)
    expect(texts[1]).toContain('Fake 25')
  })

  test('is said again when something newer cuts it', async () => {
    const world = await createWorld()
    await world.clock.advance(5000)
    const texts = await heardFrom(world, async () => {
      await unplug(world)
      await world.clock.advance(300)
      await world.type('scroll down')
    })
    expect(texts).toHaveLength(3)
    expect(texts[2]).toBe(texts[0])
  })

  test('is said between two sentences of a page that is read, which then goes on', async () => {
    const world = await createWorld()
    await world.clock.advance(5000)
    const texts = await heardFrom(world, async () => {
      await world.type('read page')
      await unplug(world)
    })
    const at = texts.findIndex(text => text.includes('Fake 25'))
    expect(at).toBe(1)
    expect(texts.length).toBeGreaterThan(2)
    expect(world.state().reading).toBeUndefined()
    expect(world.outcome()).toMatchObject({ key: 'reading-ended' })
  })

  test('is over when the user wants silence', async () => {
    const world = await createWorld()
    await world.clock.advance(5000)
    const texts = await heardFrom(world, async () => {
      await world.type('scroll down')
      await unplug(world)
      await world.type('escape')
    })
    expect(texts.filter(text => text.includes('Fake 25'))).toEqual([])
  })
})
