import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/settings/settings.ts'
import { createWorld, mail, shop, type World } from './world.ts'

/** How long one half waits for the other, in ms: the parameter's wait of usual hands. */
const wait = 4000
const ceg = [48, 52, 55] as const

interface Given {
  readonly settings?: Partial<Settings>
  readonly browserLanguage?: string
}

/** Listening, hints shown, three tabs of which two have names; the tab in front has links. */
async function listening({ settings = {}, browserLanguage = 'en-GB' }: Given = {}) {
  const world = await createWorld({ browserLanguage })
  await world.listen()
  void world.app.change(settings)
  await world.settle()
  return world
}

const hints = async (world: World) => {
  await world.type('hints')
  await quiet(world)
}
/** Until nothing is said any more, and its echo has died away. */
const quiet = ({ clock }: World) => clock.advance(4000)
/** Words in progress. */
const interim = async (world: World, words: string) => {
  world.speech.session().hear(words, { final: false })
  await world.settle()
}
/** Commands that have begun, but those of the preparation. */
const commands = (world: World, from: number) =>
  world
    .state()
    .activity.slice(from)
    .map(({ command, status }) => `${command} ${status}`)
const lines = (world: World) => world.state().activity.length

/** Strikes keys together, without waiting for the gesture to end. */
async function strike({ keyboard, clock }: World, ...keys: readonly number[]) {
  for (const key of keys) keyboard.down(key)
  await clock.advance(80)
  for (const key of keys) keyboard.up(key)
  await clock.advance(20)
}

describe('words, then keys', () => {
  test.each([
    ['click this one', [61, 60], 'click'],
    ['Click on this one!', [61, 60], 'click'],
    ['this one', [61, 60], 'click'],
    ['open this one', [61, 60], 'click'],
    ['right click this one', [61, 60], 'right-click'],
    ['what is this one', [61, 60], 'what-is'],
    ['close this one', [61, 60], 'close-tab-at'],
    ['go to this one', [61, 60], 'tab'],
  ])('“%s” and a number are one command', async (words, keys, command) => {
    const world = await listening()
    world.browser.put(shop)
    await world.browser.tabs.activate(1)
    await hints(world)
    const from = lines(world)
    await world.hear(words)
    expect(world.state().parameter).toEqual({ command: words, shown: '' })
    await world.play(...keys)
    expect(commands(world, from)).toEqual([`${command} done`])
    expect(world.state().activity.at(-1)?.heard).toBe(`${words} 1`)
    expect(world.state().parameter).toBeUndefined()
  })

  test('a strike of powers of two is the number, though it is a chord elsewhere', async () => {
    const world = await listening({ settings: { numberLanguage: 'two' } })
    await hints(world)
    const from = lines(world)
    await world.hear('click this one')
    // Elsewhere it is “hints”: 2 and 64.
    await strike(world, 62, 67)
    await world.settle()
    expect(commands(world, from)).toEqual(['click refused'])
    expect(world.outcome().detail).toMatchObject({ hint: 66 })
  })

  test.each([
    ['go to this one', 'go-to'],
    ['this one', 'go-to'],
    ['forget the name this one', 'forget-name'],
    ['close this one', 'close-tab-at'],
  ])('“%s” and a name’s keys are one command', async (words, command) => {
    const world = await listening()
    await world.press(...ceg)
    world.browser.put(mail)
    await quiet(world)
    const from = lines(world)
    await world.hear(words)
    await world.play(...ceg)
    expect(commands(world, from)).toEqual([`${command} done`])
  })

  test('rows that are offered are what “this one” means; “click” means the page', async () => {
    const world = await listening()
    world.browser.put(shop)
    await world.type('tabs')
    await quiet(world)
    const from = lines(world)
    await world.hear('this one')
    await world.play(61, 60)
    expect(commands(world, from)).toEqual(['tab done', 'choose done'])
  })

  test('a number can be said after all, and anything else that is said is itself', async () => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await world.hear('click this one')
    await world.hear('one')
    expect(commands(world, from)).toEqual(['click done'])
    await quiet(world)
    await world.hear('click this one')
    await world.hear('scroll down')
    expect(commands(world, from)).toEqual(['click done', 'scroll-down done'])
  })

  test('is given up after its time, which is told, and does nothing then', async () => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await world.hear('click this one')
    await world.clock.advance(wait + 100)
    expect(world.outcome()).toMatchObject({ status: 'note', key: 'parameter-cancelled' })
    expect([world.state().parameter, commands(world, from)]).toEqual([undefined, []])
    expect(await world.play(50, 51)).toMatchObject({ code: 'motif-unknown' })
  })

  test('escape ends it, as keys and as a word', async () => {
    const world = await listening()
    await world.hear('click this one')
    await strike(world, 48, 72)
    await world.settle()
    expect(world.state().parameter).toBeUndefined()
    await quiet(world)
    await world.hear('click this one')
    await world.hear('escape')
    expect(world.state().parameter).toBeUndefined()
    expect(world.outcome()).toMatchObject({ key: 'escaped' })
  })

  test('what makes no sense is refused, and nothing is done', async () => {
    const world = await listening()
    await world.press(...ceg)
    await quiet(world)
    const from = lines(world)
    await world.hear('click this one')
    await world.play(...ceg)
    expect(world.outcome()).toMatchObject({ code: 'pointing-unfit' })
    expect(commands(world, from)).toEqual(['undefined refused'])
    await quiet(world)
    await world.hear('go to this one')
    await world.play(48, 53, 57)
    expect(world.outcome()).toMatchObject({ code: 'name-unknown' })
  })

  test('undo takes back the command, and a recording holds it as one', async () => {
    const world = await listening()
    world.browser.put(shop)
    await world.type('record')
    await quiet(world)
    await world.hear('close this one')
    await world.play(61, 60)
    expect(world.outcome()).toMatchObject({ key: 'tab-closed' })
    await quiet(world)
    await world.type('undo')
    expect(world.outcome()).toMatchObject({ key: 'tab-reopened' })
    await world.type('stop recording')
    expect(world.state().sequences[0]?.steps).toBe(2)
  })

  test.each([
    ['de', 'klick das hier', 'click'],
    ['de', 'klick auf dieser', 'click'],
    ['es', 'clic en esta de aquí', 'click'],
    ['es', 'este', 'click'],
    ['fr', 'clique sur celui-ci', 'click'],
    ['fr', 'celui-ci', 'click'],
    ['de', 'öffne dieses hier', 'click'],
  ])('in %s: “%s”', async (browserLanguage, words, command) => {
    const world = await createWorld({ browserLanguage })
    world.app.run('hints')
    await world.settle()
    const from = lines(world)
    await world.type(words)
    await world.play(61, 60)
    expect(commands(world, from).map(line => line.split(' ')[0])).toEqual([command])
  })

  test.each(['find this one', 'type this one', 'close this tab', 'this'])(
    '“%s” points at nothing',
    async words => {
      const world = await listening()
      await world.hear(words)
      expect(world.state().parameter).toBeUndefined()
    },
  )
})

describe('keys, then words', () => {
  test('a number waits for its command', async () => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await world.play(61)
    expect(world.state().parameter).toEqual({ command: '', shown: '1' })
    await world.hear('click this one')
    expect(commands(world, from)).toEqual(['click done'])
    expect(world.state().parameter).toBeUndefined()
  })

  test('without words it is refused as ever, only later; without a microphone at once', async () => {
    const world = await listening()
    await world.play(61)
    expect(world.outcome().code).toBeUndefined()
    await world.clock.advance(wait)
    expect(world.outcome()).toMatchObject({ code: 'motif-unknown' })
    const quietly = await createWorld()
    expect(await quietly.play(61)).toMatchObject({ code: 'motif-unknown' })
  })

  test('words that are still being said are waited for', async () => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await world.play(61)
    for (let second = 0; second < 6; second += 1) {
      await world.clock.advance(1000)
      await interim(world, `please do me the favour ${second}`)
    }
    await world.hear('click this one')
    expect(commands(world, from)).toEqual(['click done'])
  })

  test('a name’s keys go there at once; words that say the same do it no second time', async () => {
    const world = await listening()
    await world.press(...ceg)
    world.browser.put(mail)
    await quiet(world)
    const from = lines(world)
    await world.play(...ceg)
    await world.hear('go to this one')
    await world.clock.advance(wait)
    expect(commands(world, from)).toEqual(['go-to done'])
  })

  test('a row that was taken is not taken twice', async () => {
    const world = await listening()
    world.browser.put(shop)
    await world.type('tabs')
    await quiet(world)
    const from = lines(world)
    await world.play(61)
    await world.hear('this one')
    await world.clock.advance(wait)
    expect(commands(world, from)).toEqual(['tab done', 'choose done'])
  })
})

describe('keys while the words are being said', () => {
  test('belong to them, chords too, before the words are sure', async () => {
    const world = await listening({ settings: { numberLanguage: 'two' } })
    await hints(world)
    const from = lines(world)
    await interim(world, 'click this one')
    await strike(world, 61)
    await world.settle()
    expect(commands(world, from)).toEqual([])
    await world.hear('click this one')
    expect(commands(world, from)).toEqual(['click done'])
  })

  test('mean what they mean where the words turn out to be others', async () => {
    const world = await listening({ settings: { numberLanguage: 'two' } })
    const from = lines(world)
    await interim(world, 'click this one')
    await strike(world, 62, 67)
    await world.settle()
    await world.hear('scroll down')
    await world.clock.advance(wait)
    expect(commands(world, from)).toEqual(['hints done', 'scroll-down done'])
  })
})

describe('a motif and words', () => {
  const click = [60, 62, 60] as const

  test.each([
    ['one', 'clicked-navigates'],
    ['Play', 'act-no-effect'],
    ['Shop', 'clicked-navigates'],
  ])('“%s” behind the keys is what its phrase would take there', async (words, key) => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await world.play(...click)
    expect(world.state().parameter).toEqual({ command: 'click …', shown: '' })
    await world.hear(words)
    expect([commands(world, from).length, world.outcome().key]).toEqual([1, key])
  })

  test('the question is not spoken while somebody is about to answer by voice', async () => {
    const world = await listening()
    const before = world.voice.said.length
    await world.play(...click)
    expect([world.voice.said.length, world.outcome().key]).toEqual([before, 'parameter-open'])
    const other = await createWorld()
    await other.play(...click)
    expect(other.voice.texts().at(-1)).toBe(other.outcome().words)
  })

  test('words in progress are shown, and waited for until they are sure', async () => {
    const world = await listening()
    const from = lines(world)
    await world.play(60, 66, 62, 62, 60)
    await world.clock.advance(3000)
    await interim(world, 'organ in the')
    await world.clock.advance(3000)
    expect(world.state().parameter?.shown).toBe('organ in the')
    await world.hear('organ in the hall')
    expect(lines(world)).toBe(from + 1)
  })

  test('words that were said before the last key are taken too', async () => {
    const world = await listening()
    await hints(world)
    const from = lines(world)
    await strike(world, 60)
    await strike(world, 62)
    await world.hear('Play')
    expect(commands(world, from)).toEqual([])
    await strike(world, 60)
    await world.clock.advance(500)
    expect(commands(world, from)).toEqual(['click done'])
  })

  test('words before keys that want none are what they are', async () => {
    const world = await listening()
    const from = lines(world)
    await strike(world, 60)
    await world.hear('scroll down')
    expect(commands(world, from)).toEqual([])
    await world.clock.advance(1000)
    expect(commands(world, from)).toEqual(['scroll-down done', 'undefined refused'])
  })

  test.each([
    ['given back', [], ['scroll down']],
    ['taken', [62, 60], ['']],
  ] as const)('words that were held back are recorded once: %s', async (_, keys, recorded) => {
    const world = await listening()
    await world.type('record')
    await quiet(world)
    await strike(world, 60)
    await world.hear('scroll down')
    for (const key of keys) await strike(world, key)
    await world.clock.advance(1000)
    await world.type('stop recording')
    const said = [
      ...JSON.stringify(world.keep.dump()).matchAll(/"kind":"said","text":"([^"]*)","confidence":0/g),
    ]
    expect(said.map(([, text]) => text)).toEqual(recorded)
  })

  test('two things said before the last key are both done', async () => {
    const world = await listening()
    const from = lines(world)
    await strike(world, 60)
    await world.hear('scroll down')
    await world.hear('bottom')
    await world.clock.advance(5000)
    expect(commands(world, from)).toEqual(['scroll-down done', 'bottom done', 'undefined refused'])
  })

  test('a phrase that is no parameter of the keys is done, and they go on waiting', async () => {
    const world = await listening({ settings: { speakOutcomes: false } })
    world.browser.put(shop)
    await world.browser.tabs.activate(1)
    const from = lines(world)
    await strike(world, 60)
    await strike(world, 54)
    await world.hear('scroll down')
    await strike(world, 60)
    await world.clock.advance(500)
    await world.hear('two')
    expect(commands(world, from)).toEqual(['scroll-down done', 'tab done'])
  })

  test('words that were held back are no surer for it: what destroys is asked about', async () => {
    const world = await listening({ settings: { leastConfidence: 60 } })
    const from = lines(world)
    await strike(world, 60)
    world.speech.session().hear('close tab', { confidence: 0.3 })
    await world.clock.advance(1000)
    expect(commands(world, from)).not.toContain('close-tab done')
    expect(world.state().choices?.rows.map(({ label }) => label)).toEqual(['close tab'])
  })

  test('stop is never taken for a parameter', async () => {
    const world = await listening()
    await world.play(60, 66, 62, 62, 60)
    await world.hear('stop')
    expect(world.state().activity.at(-1)?.command).toBe('stop')
  })

  test('what says no number leaves a command that takes only numbers waiting, and is itself', async () => {
    const world = await listening()
    world.browser.put(shop)
    await world.browser.tabs.activate(1)
    const from = lines(world)
    await world.play(60, 54, 60)
    await world.hear('scroll down')
    await world.hear('two')
    expect(commands(world, from)).toEqual(['scroll-down done', 'tab done'])
  })
})
