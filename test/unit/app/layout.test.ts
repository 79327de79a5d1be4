import { describe, expect, test } from 'vitest'
import type { PlacedElement } from '../../../src/ports/page-layout.ts'
import { createFakeBrowser, type FakePage } from './fake-browser.ts'
import { createWorld, organ, shop, type World } from './world.ts'

const at = (kind: PlacedElement['kind'], x: number, y: number, handle = 1): PlacedElement => ({
  kind,
  box: { x, y, width: 200, height: 30 },
  ref: { documentId: '1', handle },
})
/** A world whose page has these things; its links can be gone to. */
async function page(layout: readonly PlacedElement[], more: Partial<FakePage> = {}): Promise<World> {
  const links = [{ name: 'First' }, { name: 'Second' }, { name: 'Third' }]
  const browser = createFakeBrowser({
    [organ]: { title: 'The organ', links, layout, ...more },
    [shop]: { title: 'Shop', links: [{ name: 'Cart' }] },
  })
  browser.put(organ)
  return createWorld({ browser })
}
const mixed = [
  at('link', 50, 20),
  at('link', 50, 60, 2),
  at('image', 900, 700),
  ...[100, 200, 300].map(y => at('text', 500, y)),
  at('heading', 50, 400),
]
const lit = ({ state }: World) => state().picture?.lit.map(({ row, column }) => `${row}:${column}`) ?? []
const ended = ({ clock }: World) => clock.advance(20_000)
/** What was spoken since. */
const spokenAfter = async (world: World, act: () => Promise<unknown>) => {
  const before = world.voice.texts().length
  await act()
  return world.voice.texts().slice(before)
}

describe('layout', () => {
  test('is heard, shown while it sounds, and told at its end, the most first', async () => {
    const world = await page(mixed)
    await world.type('layout')
    expect(world.state().view).toBe('now')
    expect(world.state().picture?.cells).toHaveLength(25)
    expect(world.state().picture).toMatchObject({ scope: 'view', counts: { link: 2, heading: 1 } })
    await ended(world)
    expect(world.outcome().words).toMatch(/^3 texts, 2 links, 1 image; densest /)
    expect(world.outcome().words).not.toContain('heading')
    expect(lit(world)).toEqual([])
  })

  test('says at the first time what keys mean from then on, and not again', async () => {
    const world = await page(mixed)
    await world.type('layout')
    await ended(world)
    expect(world.outcome()).toMatchObject({ key: 'layout-mode-on' })
    expect(world.voice.texts().at(-1)).toContain('C3 and C5 together leave')
    await world.type('layout')
    await ended(world)
    expect(world.outcome()).toMatchObject({ key: 'layout-heard' })
  })

  test('tells each kind as the user wants it: sounded, spoken, both or not at all', async () => {
    const world = await page(mixed)
    await world.app.change({
      layoutMode: false,
      layoutKinds: {
        ...world.state().settings.layoutKinds,
        link: 'sound',
        image: 'off',
        text: 'speech',
        heading: 'both',
      },
    })
    const said = await spokenAfter(world, async () => {
      await world.type('layout')
      await ended(world)
    })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^3 texts, 1 heading; /)
    // What can be read has all that is heard in any way.
    expect(world.outcome().words).toMatch(/^3 texts, 2 links, 1 heading; /)
    const score = world.sound.scores.find(({ duration }) => duration >= 2)
    expect(new Set(score?.notes.map(({ instrument }) => instrument))).toEqual(
      new Set(['tone', 'violin', 'piano']),
    )
  })

  test('of kinds that are told in words alone nothing sounds but the words', async () => {
    const world = await page([at('text', 500, 100)])
    await world.app.change({ layoutKinds: { ...world.state().settings.layoutKinds, text: 'speech' } })
    expect((await world.type('layout')).words).toMatch(/^1 text; /)
    expect(world.sound.scores.every(({ duration }) => duration < 1)).toBe(true)
  })

  test('of kinds that only sound nothing is said', async () => {
    const world = await page([at('link', 50, 20)])
    await world.app.change({
      layoutMode: false,
      layoutKinds: { ...world.state().settings.layoutKinds, link: 'sound' },
    })
    const said = await spokenAfter(world, async () => {
      await world.type('layout')
      await ended(world)
    })
    expect(said).toEqual([])
    expect(world.outcome().words).toBe('1 link.')
  })

  test('says what there is where nothing is of the kinds that are heard', async () => {
    const world = await page([at('heading', 50, 20), at('button', 50, 90), at('button', 50, 190)])
    const { status, words } = await world.type('layout')
    expect({ status, words }).toEqual({
      status: 'done',
      words: 'Nothing of the kinds that you hear is in view, but 2 buttons, 1 heading.',
    })
    expect(world.state().mode).toBeUndefined()
  })

  test('says of which part of the page it is', async () => {
    const world = await page([], { layout: [at('link', 50, 20)] })
    await world.type('layout page')
    await ended(world)
    expect(world.outcome().words).toMatch(/^Whole page: 1 link; /)
    expect(world.state().picture?.scope).toBe('page')
    await world.type('hints')
    await world.type('layout around 2')
    await ended(world)
    expect(world.outcome().words).toMatch(/^Around “Second”: 1 link; /)
    expect(world.state().picture).toMatchObject({ scope: 'around', around: 'Second' })
    await world.type('layout here')
    await ended(world)
    expect(world.outcome().words).toMatch(/^Around here: 1 link; /)
  })

  test('tells that there is more than is told of', async () => {
    const browser = createFakeBrowser({ [organ]: { title: 'The organ', layout: mixed } })
    browser.put(organ)
    const { layout } = browser.page
    browser.page.layout = async (...asked) => ({ ...(await layout(...asked)), leftOut: 4200 })
    const world = await createWorld({ browser })
    await world.type('layout')
    await ended(world)
    expect(world.outcome().words).toMatch(/^3 texts, 2 links, 1 image, and about 4200 more; densest /)
    expect(world.voice.texts().at(-1)).toContain('and about 4200 more')
  })

  test('an empty place is told, and is no failure', async () => {
    const world = await page([])
    expect(await world.type('layout here')).toMatchObject({
      status: 'done',
      words: 'There is nothing at all around here.',
    })
  })

  test.each(['sound-blocked', 'sound-failed'] as const)(
    'without sound (%s) words and picture come at once, and why is told once',
    async code => {
      const world = await page(mixed)
      await world.app.change({ layoutMode: false })
      world.sound.block(code)
      expect(await world.type('layout')).toMatchObject({ key: 'layout-silent' })
      expect(world.outcome().words).toMatch(/^3 texts, 2 links, 1 image; .+ Without sound: ./)
      expect(world.state().picture?.cells).toHaveLength(25)
      expect(await world.type('layout')).toMatchObject({ key: 'layout-heard' })
    },
  )

  test('hostile names are text', async () => {
    const name = '<img src=x onerror=alert(1)> $& {name}'
    const world = await page([], { links: [{ name }] })
    await world.type('hints')
    await world.type('layout around 1')
    await ended(world)
    expect(world.outcome().words).toContain(name)
  })
})

describe('the picture', () => {
  test('lights what has left the loudspeaker, however late the panel looks', async () => {
    const world = await page(mixed)
    let second = -0.1
    // The audio goes its own way: here twice as slow as the panel's clock.
    const { play } = world.sound.sound
    world.sound.sound.play = (score, signal, rank, onStart) =>
      play(score, signal, rank, () => onStart?.(() => second))
    await world.type('layout')
    expect(lit(world)).toEqual([])
    await world.clock.advance(500)
    expect(lit(world)).toEqual([])
    second = 0.25
    await world.clock.advance(500)
    expect(lit(world)).not.toEqual([])
    expect(world.state().picture?.litKeys).toEqual([70])
    // A panel that was busy meanwhile shows what sounds now, and nothing of what has passed.
    second = 4.3
    await world.clock.advance(500)
    expect(world.state().picture?.litKeys.every(key => key < 56)).toBe(true)
    second = 6
    await world.clock.advance(1000)
    expect(lit(world)).toEqual([])
    expect(world.bugs).toEqual([])
  })

  test('stays away where the user has put it away while it sounds', async () => {
    const world = await page(mixed)
    await world.type('layout')
    world.store.setState({ picture: undefined })
    await ended(world)
    expect(world.state().picture).toBeUndefined()
  })
})

describe('one thing at a time', () => {
  const sounds = (world: World) => world.state().picture?.lit.length !== 0

  test.each([
    ['another layout', async (world: World) => void (await world.type('layout page'))],
    ['any phrase', async (world: World) => void (await world.type('tabs'))],
    ['a phrase that means nothing', async (world: World) => void (await world.type('xyzzy plugh'))],
    ['stop', async (world: World) => void (await world.type('stop'))],
    ['escape', async (world: World) => void (await world.type('escape'))],
    [
      'a key',
      async ({ keyboard, settle }: World) => {
        keyboard.down(65)
        await settle()
      },
    ],
    [
      'a drawn key under latch',
      async ({ app, settle }: World) => {
        app.latchKey(65)
        await settle()
      },
    ],
  ])('%s cuts the sweep', async (_, cut) => {
    const world = await page(mixed)
    await world.app.change({ layoutMode: false })
    await world.type('layout')
    const told = () => world.state().activity.findLast(({ command }) => command === 'layout')
    await world.clock.advance(400)
    expect(sounds(world)).toBe(true)
    expect(told()?.status).toBe('waiting')
    await cut(world)
    expect(told()).toMatchObject({ status: 'done', outcome: { key: 'layout-cut' } })
    expect(world.bugs).toEqual([])
  })

  test('what was cut is not talked about, and can be read', async () => {
    const world = await page(mixed)
    const said = await spokenAfter(world, async () => {
      await world.type('layout')
      await world.clock.advance(1000)
      world.keyboard.down(65)
      await world.settle()
    })
    expect(said).toEqual([])
    expect(world.outcome().words).toMatch(/^Layout stopped\. 3 texts, /)
  })

  test('a sweep that is still on its way does not begin once something else was asked for', async () => {
    const browser = createFakeBrowser({ [organ]: { title: 'The organ', layout: mixed } })
    browser.put(organ)
    const { layout } = browser.page
    let answer = () => {}
    browser.page.layout = async (...asked) => {
      await new Promise<void>(resolve => {
        answer = resolve
      })
      return layout(...asked)
    }
    const world = await createWorld({ browser })
    await world.type('layout')
    expect(world.state().picture).toBeUndefined()
    await world.type('tabs')
    const scores = world.sound.scores.length
    answer()
    await ended(world)
    expect(world.sound.scores).toHaveLength(scores)
    expect(world.state().mode).toBeUndefined()
    expect(world.outcome()).toMatchObject({ key: 'tabs-listed' })
  })

  test('a panel that closes falls silent', async () => {
    const world = await page(mixed)
    await world.type('layout')
    await world.clock.advance(400)
    world.app.stop()
    await world.settle()
    expect(world.state().activity.at(-1)?.outcome).toMatchObject({ key: 'layout-cut' })
    expect(world.state().mode).toBeUndefined()
  })
})

describe('save layout', () => {
  test('downloads what was heard last as sound, named after its page', async () => {
    const world = await page(mixed, { title: '../etc/passwd: “Orgel” \u202egnp.exe' })
    await world.app.change({ layoutSeconds: 3 })
    await world.type('layout')
    await ended(world)
    expect(await world.type('save layout')).toMatchObject({ status: 'done', key: 'layout-saved' })
    expect(world.savedSounds).toEqual([{ name: 'clavier etc passwd “Orgel” gnp exe.wav', bytes: 3000 }])
  })

  test('needs no loudspeaker, and saves nothing where it fails', async () => {
    const world = await page(mixed)
    world.sound.block('sound-blocked')
    await world.type('layout')
    expect(await world.type('save layout')).toMatchObject({ key: 'layout-saved' })
    world.sound.block('sound-failed')
    expect(await world.type('save layout')).toMatchObject({ status: 'refused', code: 'sound-failed' })
    expect(world.savedSounds).toHaveLength(1)
  })
})
