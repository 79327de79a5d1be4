import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFakeBrowser } from './fake-browser.ts'
import { cart, createWorld, organ, shop, type World } from './world.ts'

/** The page about the organ: “Shop” on bands 3 and 4, “Play” on 5 and 6, both at the left. */
async function heard(): Promise<World> {
  const world = await createWorld()
  await world.type('layout')
  await world.clock.advance(20_000)
  expect(world.state().mode?.name).toBe('layout')
  return world
}
const commands = ({ state }: World) => state().activity.map(({ command }) => command)
const focus = ({ browser }: World) => browser.state()[0]?.acting?.focus
/** Scores that began since, earcons of a tone alone left out. */
const cuesAfter = async (world: World, act: () => Promise<unknown>) => {
  const before = world.sound.scores.length
  await act()
  return world.sound.scores
    .slice(before)
    .filter(({ notes }) => notes.some(({ instrument }) => instrument !== 'tone'))
}

describe('layout mode', () => {
  test('each key plays what is on its band, and shows it in cells and words', async () => {
    const world = await heard()
    const cues = await cuesAfter(world, async () => {
      world.keyboard.down(68)
      await world.clock.advance(100)
      expect(world.state().picture).toMatchObject({
        litKeys: [68],
        held: { row: 4, words: '1 link, far left' },
      })
      expect(world.state().picture?.lit).toEqual([
        { row: 4, column: 0 },
        { row: 4, column: 1 },
      ])
      world.keyboard.up(68)
      await world.clock.advance(2000)
    })
    expect(cues).toHaveLength(1)
    expect(cues[0]?.notes.map(({ note, pan }) => [note, pan])).toEqual([
      [68, -0.8],
      [70, -0.8],
      [68, -0.8],
      [70, -0.8],
    ])
    expect(world.state().picture?.lit).toEqual([])
    expect(world.state().mode).toEqual({ name: 'layout', shown: '1 link, far left' })
    // The key itself is not heard beside it.
    expect(world.sound.keys.filter(key => key === '68 down')).toEqual([])
  })

  test('an empty band ticks softly and says that nothing is there', async () => {
    const world = await heard()
    const before = world.sound.scores.length
    await world.play(50)
    const [tick] = world.sound.scores.slice(before)
    expect(tick).toMatchObject({ duration: 0.03, notes: [{ note: 50, instrument: 'tone' }] })
    expect(tick?.notes[0]?.level).toBeLessThan(-20)
    expect(world.voice.texts().at(-1)).toBe('Nothing is there.')
    expect(world.state().picture?.held?.words).toBe('Nothing is there.')
  })

  test('the same key twice goes there, and undo goes back', async () => {
    const world = await heard()
    await world.play(68, 68)
    expect(world.outcome().words).toBe('Now at “Shop”, link.')
    expect(focus(world)).toBe(1)
    expect(commands(world).at(-1)).toBe('go-there')
    expect(await world.type('undo')).toMatchObject({ key: 'layout-went-back' })
    expect(focus(world)).toBe(0)
    // To be played on from there.
    expect(world.state().mode?.name).toBe('layout')
    await world.play(66, 66)
    expect(focus(world)).toBe(2)
  })

  test('the middle key twice goes there once it is let go, and held it is escape', async () => {
    const browser = createFakeBrowser({
      [organ]: {
        title: 'The organ',
        links: [{ name: 'Middle' }],
        layout: [
          {
            kind: 'link',
            box: { x: 0, y: 400, width: 100, height: 10 },
            ref: { documentId: '1', handle: 1 },
          },
        ],
      },
    })
    browser.put(organ)
    const world = await createWorld({ browser })
    await world.type('layout')
    for (const strike of [1, 2]) {
      world.keyboard.down(60)
      await world.clock.advance(100)
      expect(focus(world)).toBe(0)
      if (strike === 1) world.keyboard.up(60)
      await world.clock.advance(100)
    }
    world.keyboard.up(60)
    await world.clock.advance(100)
    expect(focus(world)).toBe(1)
    world.keyboard.down(60)
    await world.clock.advance(1000)
    world.keyboard.up(60)
    await world.clock.advance(100)
    expect(world.state().mode).toBeUndefined()
  })

  test('two strikes that are far apart, or of two keys, go nowhere', async () => {
    const world = await heard()
    await world.play(68)
    await world.clock.advance(1000)
    await world.play(68)
    await world.play(66)
    await world.play(68)
    expect(commands(world)).not.toContain('go-there')
    // A hand that is slow has its own time for it.
    await world.app.change({ hands: { gap: 2000 } })
    await world.clock.advance(3000)
    await world.play(68)
    await world.clock.advance(1000)
    await world.play(68)
    expect(commands(world)).toContain('go-there')
  })

  test('collected keys are read as well', async () => {
    const world = await heard()
    await world.press(68)
    expect(world.state().picture?.held?.row).toBe(4)
    expect(commands(world)).not.toContain('go-there')
    await world.press(66, 66)
    expect(focus(world)).toBe(2)
  })

  test('“go there” goes to what was played, else to what sounded last, else to where most is', async () => {
    const played = await heard()
    await played.play(66)
    await played.type('go there')
    expect(focus(played)).toBe(2)

    const cut = await createWorld()
    await cut.type('layout')
    // The second group sounds, with both links on one band each.
    await cut.clock.advance(950)
    const row = cut.state().picture?.lit[0]?.row
    await cut.type('go there')
    expect(row).toBeGreaterThan(4)
    expect(focus(cut)).toBe(2)

    const whole = await heard()
    expect(await whole.type('go there')).toMatchObject({ status: 'done', key: 'layout-went' })
  })

  test('after a whole sweep “there” is where most is, not where the sweep ended', async () => {
    const links = [{ name: 'First' }, { name: 'Second' }, { name: 'Last' }]
    const at = (y: number, handle: number) => ({
      kind: 'link' as const,
      box: { x: 0, y, width: 100, height: 20 },
      ref: { documentId: '1', handle },
    })
    const layout = [at(5, 1), at(6, 2), at(775, 3)]
    const browser = createFakeBrowser({ [organ]: { title: 'The organ', links, layout } })
    browser.put(organ)
    const world = await createWorld({ browser })
    await world.type('layout')
    await world.clock.advance(20_000)
    await world.type('go there')
    expect(focus(world)).toBe(1)
  })

  test('a band without anything to go to is said, and nothing has moved', async () => {
    const world = await heard()
    expect(await world.play(50, 50)).toMatchObject({ status: 'refused', code: 'nothing-there' })
    expect(focus(world)).toBe(0)
  })

  test('what was rebuilt since is said to be gone', async () => {
    const links = [{ name: 'Shop' }]
    const browser = createFakeBrowser({ [organ]: { title: 'The organ', links } })
    browser.put(organ)
    const world = await createWorld({ browser })
    await world.type('layout')
    links.pop()
    expect(await world.play(68, 68)).toMatchObject({ status: 'refused', code: 'page-changed' })
    expect(world.bugs).toEqual([])
  })

  test('a key cuts the sweep and plays its band at once', async () => {
    const world = await createWorld()
    await world.type('layout')
    await world.clock.advance(1000)
    await world.play(68)
    expect(world.state().activity.at(-1)).toMatchObject({ outcome: { key: 'layout-cut' } })
    expect(world.state().picture?.held?.row).toBe(4)
  })

  test.each([
    ['escape on the keys', (world: World) => world.play([48, 72])],
    ['escape in words', (world: World) => world.type('escape')],
    ['another command', (world: World) => world.type('scroll down')],
    ['undo', (world: World) => world.type('undo')],
    ['another tab', ({ browser }: World) => browser.put(shop)],
    ['another page', ({ browser }: World) => browser.visit(1, cart)],
    ['the tab that closes', ({ browser }: World) => browser.closeByHand(1)],
    ['keys that are turned off', ({ app }: World) => app.change({ keys: false })],
    ['the setting', ({ app }: World) => app.change({ layoutMode: false })],
  ])('%s ends it, and motifs fire again', async (_, end) => {
    const world = await heard()
    await end(world)
    await world.clock.advance(2000)
    expect(world.state().mode).toBeUndefined()
    expect(world.state().picture?.held).toBeUndefined()
    await world.app.change({ keys: true })
    await world.play([49, 54])
    expect(commands(world).at(-1)).toBe('where-am-i')
  })

  test('words that mean nothing leave the keys as they are', async () => {
    const world = await heard()
    expect(await world.type('xyzzy plugh')).toMatchObject({ status: 'refused' })
    expect(world.state().mode?.name).toBe('layout')
  })

  test('stop, saving and another layout leave the keys as they are', async () => {
    const world = await heard()
    await world.type('save layout')
    await world.type('layout page')
    await world.type('stop')
    expect(world.state().mode?.name).toBe('layout')
  })

  test('is not begun where the user does not want it, or keys mean something else', async () => {
    const world = await createWorld()
    await world.app.change({ layoutMode: false })
    await world.type('layout')
    expect(world.state().mode).toBeUndefined()
    await world.app.change({ layoutMode: true })
    await world.type('scroll mode')
    await world.type('layout')
    expect(world.state().mode?.name).toBe('scroll')
    await world.type('escape')
    await world.app.change({ keys: false })
    await world.type('layout')
    expect(world.state().mode).toBeUndefined()
  })

  test('bands are those that the user has chosen, and turned over where they are', async () => {
    const world = await createWorld()
    await world.app.change({ layoutBands: 5, layoutTurned: true })
    await world.type('layout')
    // Five bands of 160 pixels; the top one is the lowest key.
    await world.play(48)
    expect(world.state().picture?.held).toEqual({ row: 0, words: '1 link, far left' })
    await world.play(55)
    expect(world.state().picture?.held?.row).toBe(1)
  })

  test('kinds that are told in words alone are said', async () => {
    const world = await heard()
    await world.app.change({ layoutKinds: { ...world.state().settings.layoutKinds, link: 'speech' } })
    await world.type('layout')
    const cues = await cuesAfter(world, () => world.play(68))
    expect(cues).toEqual([])
    expect(world.voice.texts().at(-1)).toBe('1 link, far left')
  })

  test('whatever is played, nothing fires but going there and escape', async () => {
    const key = fc.integer({ min: 48, max: 72 })
    const strike = fc.oneof(key, fc.uniqueArray(key, { minLength: 2, maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ strike, held: fc.integer({ min: 30, max: 1200 }) }), { maxLength: 8 }),
        async strikes => {
          const world = await createWorld()
          await world.type('layout')
          for (const { strike: keys, held } of strikes) {
            if (world.state().mode === undefined) break
            const struck = typeof keys === 'number' ? [keys] : keys
            for (const one of struck) world.keyboard.down(one)
            await world.clock.advance(held)
            for (const one of struck) world.keyboard.up(one)
            await world.clock.advance(100)
          }
          for (const command of commands(world)) expect(['layout', 'go-there', 'escape']).toContain(command)
          // Only escape ends it.
          expect(world.state().mode === undefined).toBe(commands(world).includes('escape'))
          expect(world.bugs).toEqual([])
          world.app.stop()
        },
      ),
      { numRuns: 25 },
    )
  }, 30_000)
})

test('undo while a page is heard gives the keys back, and not what was done before', async () => {
  const world = await createWorld()
  await world.type('focus play')
  await world.type('layout')
  await world.clock.advance(1000)
  expect(await world.type('undo')).toMatchObject({ key: 'mode-undone' })
  expect(world.state().mode).toBeUndefined()
  expect(focus(world)).toBe(2)
  await world.type('undo')
  expect(focus(world)).toBe(0)
})
