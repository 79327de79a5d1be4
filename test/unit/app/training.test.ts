import { beforeEach, describe, expect, test } from 'vitest'
import { defaultKindModes } from '../../../src/ports/layout-choices.ts'
import { defaultSettings, settingsKey } from '../../../src/settings/settings.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createWorld, shop, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const instruments = ({ sound }: World, from: number) =>
  sound.scores
    .slice(from)
    .map(({ notes }) => notes[0]?.instrument ?? '')
    // Earcons are not what is learnt.
    .filter(instrument => instrument !== 'tone')

async function worldWith(change: Partial<typeof defaultSettings>): Promise<World> {
  const keep = createMemoryStore()
  await keep.set(settingsKey, { ...defaultSettings, ...change } as never) // Settings are JSON.
  return createWorld({ keep })
}

describe('the legend', () => {
  test('names each kind that sounds, then sounds it', async () => {
    const before = [world.sound.scores.length, world.voice.said.length] as const
    await world.type('sound legend')
    await world.clock.advance(500)
    expect(world.voice.texts().slice(before[1])).toEqual(['Links'])
    expect(instruments(world, before[0])).toEqual([])
    await world.clock.advance(10_000)
    expect(world.voice.texts().slice(before[1])).toEqual([
      'Links',
      'Images',
      'Text',
      expect.stringContaining('3 kinds'),
    ])
    expect(instruments(world, before[0])).toEqual(['viola', 'horn', 'piano'])
  })

  test.each([
    ['a key', (w: World) => w.keyboard.down(55)],
    ['a drawn key', (w: World) => w.app.latchKey(55)],
    ['a phrase', (w: World) => w.app.submit('where am i')],
    ['escape', (w: World) => w.app.escape()],
    ['be quiet', (w: World) => w.app.submit('be quiet')],
  ] as const)('is cut by %s, between a name and its sound too', async (_, act) => {
    for (const after of [300, 1100, 1500]) {
      world = await createWorld()
      await world.type('sound legend')
      await world.clock.advance(after)
      act(world)
      await world.settle()
      const before = [
        world.sound.scores.length,
        world.voice.texts().filter(words => words === 'Images').length,
      ]
      await world.clock.advance(10_000)
      expect(instruments(world, before[0] ?? 0)).toEqual([])
      expect(world.voice.texts().filter(words => words === 'Images')).toHaveLength(before[1] ?? 0)
    }
  })

  test('waits for a screen reader where Clavier itself does not speak', async () => {
    world = await worldWith({ speakOutcomes: false })
    const before = world.sound.scores.length
    await world.type('sound legend')
    expect(world.outcome().words).toBe('Links')
    await world.clock.advance(1000)
    expect(instruments(world, before)).toEqual([])
    await world.clock.advance(300)
    expect(instruments(world, before)).toEqual(['viola'])
    await world.clock.advance(10_000)
    expect(world.outcome().words).toContain('3 kinds')
    expect(world.voice.texts()).not.toContain('Links')
  })

  test('of nothing is refused, and where there is no sound it says so', async () => {
    const off = Object.fromEntries(Object.keys(defaultKindModes).map(kind => [kind, 'speech']))
    world = await worldWith({ layoutKinds: off as typeof defaultKindModes }) // The same keys.
    expect(await world.type('sound legend')).toMatchObject({ code: 'no-kind-sounds' })
    world = await createWorld()
    world.sound.block('sound-failed')
    await world.type('sound legend')
    await world.clock.advance(3000)
    expect(world.outcome()).toMatchObject({ status: 'refused', code: 'sound-failed' })
  })
})

test('the legend is not begun where it was stopped while it was loaded', async () => {
  const before = world.sound.scores.length
  const heard = (await world.app.training()).legend(AbortSignal.abort())
  await world.clock.advance(10_000)
  expect(await heard).toMatchObject({ cut: true })
  expect(world.voice.texts()).not.toContain('Links')
  expect(instruments(world, before)).toEqual([])
})

describe('one kind alone', () => {
  test.each([
    ['sound of images', 'horn'],
    ['sound of a link', 'viola'],
    ['what do headings sound like', 'piano'],
  ])('%s', async (phrase, instrument) => {
    const before = world.sound.scores.length
    await world.type(phrase)
    await world.clock.advance(2000)
    expect(instruments(world, before)).toEqual([instrument])
    expect(world.outcome().words).toMatch(/^That was: /)
  })

  test.each([
    ['es', 'sonido de imágenes', 'Eso era: Imágenes.'],
    ['de', 'klang von überschriften', 'Das war: Überschriften.'],
    ['fr', 'son des médias', 'C’était : Médias.'],
  ] as const)('in %s', async (language, phrase, told) => {
    world = await worldWith({ language })
    await world.type(phrase)
    await world.clock.advance(2000)
    expect(world.outcome().words).toBe(told)
  })

  test('of what is no kind is refused', async () => {
    const before = world.sound.scores.length
    expect(await world.type('sound of cheese')).toMatchObject({
      status: 'refused',
      detail: { heard: 'cheese' },
    })
    expect(instruments(world, before)).toEqual([])
  })
})

describe('the practice page', () => {
  test('opens in a tab, and undo closes it again', async () => {
    const before = await world.browser.tabs.active()
    await world.type('practice sounds')
    expect((await world.browser.tabs.active()).url).toBe('http://practice.test/#sounds')
    await world.type('undo')
    expect((await world.browser.tabs.active()).id).toBe(before.id)
  })
})

describe('keys that are lent to the game', () => {
  /** The game in the tab in front waits; resolves with whether keys answer. */
  const waits = async (
    step: 'kind' | 'height' | 'next' | 'nothing',
    keys = true,
    tabId?: number,
  ): Promise<boolean> => {
    const { id } = await world.browser.tabs.active()
    const lent = await (await world.app.guessing()).waits(tabId ?? id, step, keys)
    await world.settle()
    return lent
  }
  const given = () => world.guessPage.given

  test('number the kind, are the height, and go on with the next; no motif fires', async () => {
    expect(await waits('kind')).toBe(true)
    expect(world.state().mode?.name).toBe('guess')
    await world.play(62)
    await world.play(60)
    await waits('height')
    await world.play(67)
    await world.play(60)
    await waits('next')
    await world.play(60)
    await world.play(61)
    await world.play(62)
    expect(given()).toEqual([
      { do: 'kind-number', number: 2 },
      { do: 'play' },
      { do: 'key', key: 67 },
      { do: 'key', key: 60 },
      { do: 'play' },
      { do: 'hear', what: 'cue' },
      { do: 'hear', what: 'guess' },
    ])
    const runs = world.state().activity.length
    await world.play(48, 49, 49, 48)
    expect(
      world
        .state()
        .activity.map(({ command }) => command)
        .slice(runs),
    ).not.toContain('help')
  })

  test('collected one by one answer as well; two at once are refused', async () => {
    await waits('height')
    await world.press(50)
    expect(given()).toEqual([{ do: 'key', key: 50 }])
    expect(await world.press(50, 55)).toMatchObject({ code: 'keys-unclear' })
    expect(await world.play([50, 55])).toMatchObject({ code: 'keys-unclear' })
    await waits('kind')
    expect(await world.play(50)).toMatchObject({ code: 'keys-unclear' })
    expect(given()).toHaveLength(1)
  })

  test.each([
    ['images', [{ do: 'kind', kind: 'image' }]],
    ['top', [{ do: 'height', height: 'top' }]],
    [
      'Links, upper',
      [
        { do: 'kind', kind: 'link' },
        { do: 'height', height: 'upper' },
      ],
    ],
    [
      'bottom text',
      [
        { do: 'kind', kind: 'text' },
        { do: 'height', height: 'bottom' },
      ],
    ],
    ['play it again', [{ do: 'play' }]],
  ])('“%s” is an answer while they are', async (words, wanted) => {
    await waits('kind')
    await world.type(words)
    expect(given()).toEqual(wanted)
  })

  test('other words are the commands that they always are', async () => {
    await waits('kind')
    expect(await world.type('scroll down')).toMatchObject({ status: 'done' })
    expect(given()).toEqual([])
  })

  test.each([
    ['escape', (w: World): unknown => w.play([48, 72])],
    ['another tab', (w: World): unknown => w.browser.put(shop)],
    ['another mode', (w: World): unknown => w.type('scroll mode')],
  ])('are given back by %s', async (_, act) => {
    await waits('kind')
    await act(world)
    await world.settle()
    expect(world.state().mode?.name).not.toBe('guess')
    expect(given()).toEqual([{ do: 'keys-off' }])
  })

  test('are given back when the game is over or gone, and nobody is told who is not there', async () => {
    await waits('kind')
    expect(await waits('nothing')).toBe(false)
    expect(world.state().mode).toBeUndefined()
    expect(given()).toEqual([])
    await waits('kind')
    world.guessPage.close()
    await world.play(61)
    expect(world.state().mode).toBeUndefined()
    expect(world.bugs).toEqual([])
  })

  test('lent twice at once are given back whole: what becomes of that tab later is of no account', async () => {
    const { id } = await world.browser.tabs.active()
    expect(await Promise.all([waits('kind'), waits('height')])).toEqual([true, true])
    await world.play(67)
    expect(given()).toEqual([{ do: 'key', key: 67 }])
    await world.type('escape')
    world.browser.put(shop)
    expect(await waits('kind')).toBe(true)
    await world.browser.tabs.close(id)
    await world.settle()
    expect(world.state().mode?.name).toBe('guess')
  })

  test('are not lent to a game out of sight, nor while they are off', async () => {
    expect(await waits('kind', true, 99)).toBe(false)
    await world.type('piano off')
    expect(await waits('kind')).toBe(false)
    expect(world.state().mode).toBeUndefined()
  })

  test('are not taken from another mode by a game that wants none', async () => {
    await world.type('scroll mode')
    expect(await waits('kind', false)).toBe(false)
    expect(world.state().mode?.name).toBe('scroll')
  })
})
