import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FollowMove } from '../../../src/ports/page-layout.ts'
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts'
import { createWorld, organ, type World } from './world.ts'

const move = (change: Partial<FollowMove> = {}): FollowMove => ({
  by: 'focus',
  kind: 'link',
  x: 0.1,
  y: 0.1,
  share: 0.01,
  scrolled: 0,
  name: 'Shop',
  ...change,
})
async function following(
  kinds: Readonly<Record<string, string>> = { link: 'sound' },
  browser?: FakeBrowser,
): Promise<World> {
  const world = await createWorld(browser === undefined ? {} : { browser })
  await world.app.change({ layoutKinds: { ...world.state().settings.layoutKinds, ...kinds } })
  await world.type('follow on')
  await world.clock.advance(3000)
  return world
}
/** Cues that began since. */
const cuesAfter = async (world: World, act: () => unknown, ms = 1000) => {
  const before = world.sound.scores.length
  await act()
  await world.clock.advance(ms)
  return world.sound.scores.slice(before)
}

describe('following', () => {
  test('is off until it is wanted, and pages are not asked for anything then', async () => {
    const world = await createWorld()
    expect(world.browser.isFollowed()).toBe(false)
    expect((await world.type('follow on')).words).toContain('the focus, hints')
    expect(world.browser.isFollowed()).toBe(true)
    await world.type('follow off')
    expect(world.browser.isFollowed()).toBe(false)
  })

  test('goes on in a panel that is opened again, and ends with it', async () => {
    const world = await following()
    world.app.stop()
    expect(world.browser.isFollowed()).toBe(false)
    const { clock, keep, session, browser } = world
    const opened = await createWorld({ clock, keep, session, browser })
    expect(browser.isFollowed()).toBe(true)
    opened.app.stop()
  })

  test('sounds where the focus is: height by pitch, side by pan, at most a quarter of a second', async () => {
    const world = await following()
    const [high] = await cuesAfter(world, () => world.browser.moved(move({ x: 0.05, y: 0.02 })))
    const [low] = await cuesAfter(world, () => world.browser.moved(move({ x: 0.95, y: 0.98 })))
    expect(high?.notes[0]).toMatchObject({ note: 72, pan: -0.8 })
    expect(low?.notes[0]).toMatchObject({ note: 48, pan: 0.8 })
    expect(high?.duration).toBeLessThanOrEqual(0.25)
  })

  test('of what moves fast only the last is heard, and cues are apart', async () => {
    const world = await following()
    const cues = await cuesAfter(world, async () => {
      for (let step = 0; step < 60; step += 1) {
        world.browser.moved(move({ y: step / 60 }))
        await world.clock.advance(16)
      }
    })
    // Not quite a second, and a cue each 150 ms at most.
    expect(cues.length).toBeLessThanOrEqual(8)
    expect(cues.length).toBeGreaterThanOrEqual(6)
    expect(cues.at(-1)?.notes[0]?.note).toBe(48)
  })

  test('never begins cues closer than 150 ms, whatever moves when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            wait: fc.integer({ min: 0, max: 400 }),
            y: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { maxLength: 30 },
        ),
        async moves => {
          const world = await following()
          const starts: number[] = []
          const { play } = world.sound.sound
          world.sound.sound.play = (...played) => {
            if (played[2] === 'follow') starts.push(world.clock.now())
            return play(...played)
          }
          for (const { wait, y } of moves) {
            world.browser.moved(move({ y }))
            await world.clock.advance(wait)
          }
          await world.clock.advance(1000)
          for (const [place, start] of starts.entries())
            if (place > 0) expect(start - (starts[place - 1] ?? 0)).toBeGreaterThanOrEqual(150)
          world.app.stop()
        },
      ),
      { numRuns: 15 },
    )
  })

  test('kinds that are off, and moves to nothing, are silent', async () => {
    const world = await following({ link: 'off' })
    const cues = await cuesAfter(world, () => {
      world.browser.moved(move())
      world.browser.moved(move({ kind: undefined, name: '' }))
      world.browser.moved(move({ kind: 'landmark' }))
    })
    expect(cues).toEqual([])
  })

  test('scrolling sounds how far down it is', async () => {
    const world = await following()
    await world.type('follow scrolling')
    await world.clock.advance(3000)
    const scroll = (scrolled: number) => move({ by: 'scroll', kind: undefined, name: '', scrolled })
    const [near] = await cuesAfter(world, () => world.browser.moved(scroll(0.1)))
    const [far] = await cuesAfter(world, () => world.browser.moved(scroll(0.9)))
    expect(far?.notes[0]?.note).toBeLessThan(near?.notes[0]?.note ?? 0)
  })

  test('names are said where the kind is told in words, short, and not twice', async () => {
    const world = await following({ link: 'speech' })
    const long = 'Shop for organ pipes, bellows, stops and whatever else a church may need'
    const cues = await cuesAfter(world, async () => {
      world.browser.moved(move({ name: long }))
      await world.clock.advance(200)
      world.browser.moved(move({ name: long }))
    })
    expect(cues).toEqual([])
    expect(world.voice.texts().filter(text => text.startsWith('Shop for'))).toEqual([
      'Shop for organ pipes, bellows, stops and',
    ])
  })

  test('of names the last is said, and never into something else that is spoken', async () => {
    const world = await following({ link: 'both' })
    for (const name of ['One', 'Two', 'Three']) world.browser.moved(move({ name }))
    await world.clock.advance(3000)
    expect(world.voice.texts().slice(-2)).toEqual(['One', 'Three'])
    await world.type('where am i')
    // Until its earcon is over: behind that nothing is followed.
    await world.clock.advance(400)
    const cues = await cuesAfter(world, () => world.browser.moved(move({ name: 'Four' })), 100)
    expect(world.voice.texts()).not.toContain('Four')
    // It sounds all the same, and stands back.
    expect(cues).toHaveLength(1)
    await world.clock.advance(3000)
    const alone = await cuesAfter(world, () => world.browser.moved(move({ name: '' })), 100)
    expect((cues[0]?.notes[0]?.level ?? 0) - (alone[0]?.notes[0]?.level ?? 0)).toBeCloseTo(-12)
  })

  test('no name is said where outcomes are left to a screen reader', async () => {
    const world = await following({ link: 'both' })
    await world.app.change({ speakOutcomes: false })
    const cues = await cuesAfter(world, () => world.browser.moved(move({ name: 'Six' })))
    expect(cues).toHaveLength(1)
    expect(world.voice.texts()).not.toContain('Six')
  })

  test('what waits is forgotten once something else moved that is not heard', async () => {
    const world = await following({ link: 'both', image: 'off' })
    const cues = await cuesAfter(world, () => {
      world.browser.moved(move({ name: 'One' }))
      world.browser.moved(move({ name: 'Two', y: 0.9 }))
      world.browser.moved(move({ kind: 'image', name: 'Three' }))
    })
    expect(cues).toHaveLength(1)
    expect(world.voice.texts()).not.toContain('Two')
  })

  test('nothing is said while something is dictated', async () => {
    const world = await following({ link: 'both' })
    world.fields.put('Letter', { kind: 'lines', text: '' })
    await world.listen()
    await world.type('dictate')
    await world.clock.advance(3000)
    world.browser.moved(move({ name: 'Five' }))
    await world.clock.advance(1000)
    expect(world.voice.texts()).not.toContain('Five')
  })

  test('another panel that acts is the one that is heard', async () => {
    const world = await following()
    world.turn.ours = false
    expect(await cuesAfter(world, () => world.browser.moved(move()))).toEqual([])
  })

  test('no feedback is no following', async () => {
    const world = await following()
    await world.app.change({ feedback: false })
    expect(world.browser.isFollowed()).toBe(false)
    await world.app.change({ feedback: true })
    expect(world.browser.isFollowed()).toBe(true)
  })

  test('sound that is blocked is no bug, and nothing is told of each move', async () => {
    const world = await following()
    world.sound.block('sound-blocked')
    const { words } = world.outcome()
    world.browser.moved(move())
    await world.clock.advance(1000)
    expect(world.bugs).toEqual([])
    expect(world.outcome().words).toBe(words)
  })

  test('the number of a hint is followed while it is entered', async () => {
    const asked: number[] = []
    const browser = createFakeBrowser({ [organ]: { title: 'The organ', links: [{ name: 'Shop' }] } })
    browser.put(organ)
    const { hinted } = browser.page
    browser.page.hinted = (id, hint) => {
      asked.push(hint)
      return hinted(id, hint)
    }
    const world = await following(undefined, browser)
    await world.type('hints')
    await world.type('numbers')
    await world.play(61)
    await world.play(62)
    expect(asked).toEqual([1, 12])
    await world.type('escape')
    await world.type('follow the pointer')
    await world.type('do not follow hints')
    await world.type('numbers')
    await world.play(61)
    expect(asked).toEqual([1, 12])
    expect(world.bugs).toEqual([])
  })
})

describe('what is followed', () => {
  const follows = ({ state }: World) => (state().settings.following ? state().settings.follows : [])

  test('is added and left out one by one', async () => {
    const world = await createWorld()
    await world.type('follow the pointer')
    expect(follows(world)).toEqual(['pointer'])
    await world.type('follow scrolling')
    expect(follows(world)).toEqual(['scroll', 'pointer'])
    await world.type('stop following the pointer')
    expect(follows(world)).toEqual(['scroll'])
    await world.type('do not follow scrolling')
    expect(follows(world)).toEqual([])
    await world.type('undo')
    expect(follows(world)).toEqual(['scroll'])
  })

  test.each([
    ['es', 'sigue el puntero'],
    ['de', 'folge dem zeiger'],
    ['fr', 'suis le pointeur'],
  ] as const)('is named in %s', async (language, phrase) => {
    const world = await createWorld()
    await world.app.change({ language })
    await world.type(phrase)
    expect(follows(world)).toEqual(['pointer'])
  })
})
