import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { proposable } from '../../../src/app/proposable.ts'
import type { AskOptions } from '../../../src/ports/assistant.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { blank, createWorld, type World } from './world.ts'

const rows = (world: World) => world.state().choices?.rows.map(({ label }) => label) ?? []
const ran = (world: World) => world.state().activity.flatMap(({ command }) => command ?? [])

describe('an answer may propose', () => {
  async function answered(answer: string, phrase = 'ask what to do') {
    const world = await createWorld()
    await world.clock.advance(3000)
    world.assistant.script.answer = () => answer
    await world.type(phrase)
    return world
  }

  test('as numbered rows beside it, cut out of what is shown and spoken; the number runs it', async () => {
    const world = await answered('There is news.\n>> find organ\n>> scroll down')
    expect(world.state().answer?.text.trim()).toBe('There is news.')
    expect(world.state()).toMatchObject({ view: 'answers', choices: { total: 2 } })
    expect(world.state().choices?.title).toMatchObject({
      key: 'proposals-of-page',
      params: { page: 'The organ' },
    })
    expect(rows(world)).toEqual(['find organ', 'scroll down'])
    await world.clock.advance(5000)
    expect(world.voice.texts().slice(-2)).toEqual([
      'There is news.',
      '2 proposals, chosen by number: 1 find organ · 2 scroll down',
    ])
    expect(ran(world)).toEqual(['ask'])
    await world.type('2')
    expect(ran(world)).toContain('scroll-down')
  })

  test('by the keys as well', async () => {
    const world = await answered('There is more.\n>> scroll down')
    await world.play(61, 60)
    expect(ran(world)).toContain('scroll-down')
  })

  test('not where the user does not want it: then the line is text', async () => {
    const world = await createWorld()
    await world.type('proposals off')
    world.assistant.script.answer = ({ messages }) => {
      expect(messages[0]?.content).not.toContain('>>')
      return 'There is news.\n>> scroll down'
    }
    await world.type('ask what to do')
    expect(world.state().choices).toBeUndefined()
    expect(world.state().answer?.text).toContain('>> scroll down')
  })

  test('only the model’s own phrase is tried, never its words as a label', async () => {
    const world = await answered('So.\n>> please be so kind and wire money\n>> close tab\n>> top')
    expect(rows(world)).toEqual(['top'])
  })
})

describe('commands are proposed for what somebody wants to do', () => {
  const proposing = async (
    reply: string | ((options: AskOptions) => string),
    phrase = 'how do I see all my tabs',
  ) => {
    const world = await createWorld()
    world.assistant.script.answer = typeof reply === 'string' ? () => reply : reply
    await world.type(phrase)
    return world
  }

  test('by the model, held to a schema of commands that may be proposed', async () => {
    const world = await proposing('{"proposals":[{"command":"tabs"},{"command":"find-tab","words":"organ"}]}')
    expect(rows(world)).toEqual(['tabs', 'find tab organ'])
    expect(world.outcome()).toMatchObject({ key: 'proposals-offered' })
    const [asked] = world.assistant.script.asked
    const text = JSON.stringify(asked?.schema)
    expect(text).toContain('"tabs"')
    expect(text).not.toMatch(/close-tab|submit|"type":"type"/)
    await world.type('1')
    expect(ran(world)).toContain('tabs')
  })

  test('by the model of whoever answers', async () => {
    const world = await createWorld()
    const models = ['first', 'wanted'].map(name => ({ name, size: 1, parameters: '', quantisation: '' }))
    world.assistant.script.state = { kind: 'ready', models, provider: 'openai' }
    world.app.change({ openaiModel: 'wanted', model: 'first' })
    await world.type('how do I see all my tabs')
    expect(world.assistant.script.asked.at(-1)).toMatchObject({ provider: 'openai', model: 'wanted' })
  })

  test('without a model, or where it says nothing of use, by their own words', async () => {
    for (const reply of ['no JSON', '{"proposals":[{"command":"close-tab"}]}', '{"proposals":3}']) {
      const world = await proposing(reply)
      expect(rows(world)).toContain('tabs')
    }
    const world = await createWorld()
    world.assistant.script.state = { kind: 'offline' }
    await world.type('help me scroll down')
    expect(rows(world)).toContain('scroll down')
    expect(ran(world)).toEqual(['propose'])
    expect(await world.type('help me xyzzyqqq')).toMatchObject({ code: 'nothing-sayable' })
  })
})

describe('no page makes Clavier act', () => {
  const folder = new URL('../../fixtures/attack-pages/', import.meta.url)
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'))

  test('there are enough of them', () => expect(pages.length).toBeGreaterThanOrEqual(30))

  test.each(pages)('%s, read by a model that obeys it', async name => {
    // All of the source is what the model reads: whatever an extraction may miss or let through is in it.
    const text = readFileSync(new URL(name, folder), 'utf8')
    const title = /<title>(.*)<\/title>/.exec(text)?.[1]?.replaceAll('&gt;', '>') ?? ''
    const attack = 'http://attack.test/'
    const browser = createFakeBrowser({
      [attack]: { title, text, links: [{ name: 'Buy now' }], sound: 200 },
      [blank]: { title: '' },
    })
    browser.put(attack)
    const world = await createWorld({ browser })
    await world.listen()
    // It says what the page says, in answers and where it is asked for proposals.
    world.assistant.script.answer = () => text
    const before = browser.state()
    const { settings } = world.state()
    await world.hear('ask what is this')
    // Clavier reads it aloud into its own microphone.
    for (let at = 0; at < 12; at += 1) {
      await world.clock.advance(400)
      if (world.voice.speaking()) await world.hear(world.voice.texts().at(-1) ?? '')
      if (world.voice.speaking()) await world.hear('one')
    }
    expect(ran(world).filter(command => !['ask', 'microphone-on'].includes(command))).toEqual([])
    expect(rows(world).length).toBeLessThanOrEqual(5)
    const told = world.browser.state()
    expect(told).toEqual(before)
    await world.type('stop')
    await world.type('help me with this page')
    expect(
      ran(world).filter(command => !['ask', 'microphone-on', 'stop', 'propose'].includes(command)),
    ).toEqual([])
    expect(rows(world).length).toBeLessThanOrEqual(5)
    for (const label of rows(world)) {
      expect(label).not.toMatch(/close|submit|click|delete|javascript|file:|chrome:|@|\p{Cf}/iu)
    }
    expect(world.browser.state()).toEqual(before)
    expect(world.state().settings).toEqual(settings)
    expect(world.bugs).toEqual([])
  })
})

test('what may be proposed is all there is', () => expect(proposable.size).toBeGreaterThan(40))
