import { describe, expect, test } from 'vitest'
import { createWorld, organ, shop, type World } from './world.ts'

const ceg = [48, 52, 55] as const

/** The organ is named C3 E3 G3; then C3 E3 F♯3, one key off, is played at the shop: a question. */
async function asked() {
  const world = await createWorld()
  await world.press(...ceg)
  world.browser.put(shop)
  await world.clock.advance(5000)
  await world.play(48, 52, 54)
  return world
}

/** The last line of the log of that command. */
function line({ state }: World, command: string) {
  return state().activity.findLast(entry => entry.command === command)
}

describe('latch', () => {
  test('collects drawn keys until Play, and then forgets them', async () => {
    const world = await createWorld()
    for (const key of ceg) world.app.latchKey(key)
    expect(world.state().latched).toEqual(ceg)
    expect(world.outcome().key).toBe('ready')
    world.app.playLatched()
    await world.settle()
    expect(world.state().latched).toEqual([])
    expect(world.outcome().key).toBe('name-bound')
  })

  test('a command’s keys run it; keys that mean nothing are named', async () => {
    const world = await createWorld()
    expect(await world.press(48, 52, 48)).toMatchObject({ key: 'scrolled' })
    expect(await world.press(50, 51)).toMatchObject({ code: 'motif-unknown', detail: { notes: 'D3 D♯3' } })
  })

  test('Play without keys does nothing; what is no key is not collected', async () => {
    const world = await createWorld()
    const before = world.state().activity
    for (const key of [47, 73, Number.NaN, 50.5]) world.app.latchKey(key)
    expect(world.state().latched).toEqual([])
    await world.press()
    expect(world.state().activity).toEqual(before)
  })

  test('keys are heard as they are pressed, unless that is turned off', async () => {
    const world = await createWorld()
    world.app.latchKey(52)
    await world.clock.advance(120)
    expect(world.sound.keys).toEqual(['52 down', '52 up'])
    world.app.change({ keySound: false })
    await world.settle()
    world.app.latchKey(52)
    expect(world.sound.keys.filter(key => key === '52 down')).toHaveLength(1)
  })

  test('a parameter follows its motif at once', async () => {
    const world = await createWorld()
    await world.type('hints')
    expect(await world.press(60, 62, 60, 61, 60)).toMatchObject({ key: 'clicked-navigates' })
    expect(world.browser.active()?.url).toBe(shop)
  })
})

describe('did you mean', () => {
  test('a name one key off is asked about, played back and not bound', async () => {
    const world = await asked()
    expect(world.outcome()).toMatchObject({ status: 'note', key: 'did-you-mean' })
    expect(world.outcome().words).toContain('The organ')
    expect(world.sound.scores.at(-1)?.notes.map(({ note }) => note)).toEqual([48, 52, 54])
    expect(world.state().names).toHaveLength(1)
  })

  test.each([
    ['“yes”', (world: World) => world.type('yes')],
    ['C4', (world: World) => world.play(60)],
    ['the keys of “yes”', (world: World) => world.play(48, 58, 58, 48)],
  ])('%s goes to what was meant', async (_, answer) => {
    const world = await asked()
    await answer(world)
    expect(world.browser.active()?.url).toBe(organ)
    expect(world.outcome()).toMatchObject({ status: 'done', key: 'name-reached' })
    expect(line(world, 'yes')?.status).toBe('done')
    expect(world.state().names).toHaveLength(1)
  })

  test.each([
    ['“no”', (world: World) => world.type('no')],
    ['the same again', (world: World) => world.play(48, 52, 54)],
  ])('%s binds the new name', async (_, answer) => {
    const world = await asked()
    await answer(world)
    expect(world.outcome()).toMatchObject({ key: 'name-bound' })
    expect(world.state().names.map(({ url }) => url)).toEqual([organ, shop])
  })

  test('an answer does not hold up what comes after it', async () => {
    const world = await asked()
    await world.type('yes')
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
  })

  test('what came of the answer is told once, the keys of a new name with it', async () => {
    const world = await asked()
    const before = world.voice.said.length
    await world.type('no')
    await world.clock.advance(5000)
    expect(world.voice.texts().slice(before)).toHaveLength(1)
    expect(world.sound.scores.at(-1)?.notes.map(({ note }) => note)).toEqual([48, 52, 54])
  })

  test('a question is over once it is answered, or something else was played', async () => {
    const world = await asked()
    await world.type('no')
    expect(await world.type('yes')).toMatchObject({ code: 'nothing-asked' })
    const other = await asked()
    await other.play(48, 52, 48)
    expect(await other.type('yes')).toMatchObject({ code: 'nothing-asked' })
    expect(await other.play(60)).toMatchObject({ code: 'motif-unknown' })
  })

  test('escape ends the question', async () => {
    const world = await asked()
    await world.type('escape')
    expect(await world.type('yes')).toMatchObject({ code: 'nothing-asked' })
    expect(world.state().names).toHaveLength(1)
  })
})

describe('a parameter', () => {
  test('is a number, in base 10, that C4 enters', async () => {
    const world = await createWorld()
    await world.type('hints')
    await world.play(60, 62, 60)
    expect(world.state().parameter).toEqual({ command: 'click …', shown: '' })
    expect(world.outcome().words).toContain('“click …”')
    await world.play(61)
    expect(world.state().parameter).toEqual({ command: 'click …', shown: '1' })
    await world.play(60)
    expect(world.state().parameter).toBeUndefined()
    expect(world.outcome()).toMatchObject({ key: 'clicked-navigates' })
  })

  test('is a number in powers of two, if chosen, that runs at once', async () => {
    const world = await createWorld()
    world.app.change({ numberLanguage: 'two' })
    await world.type('hints')
    await world.play(60, 62, 60)
    expect(await world.play([61, 62])).toMatchObject({ code: 'no-such-hint', detail: { hint: 3 } })
  })

  test('is a name by its keys', async () => {
    const world = await createWorld()
    await world.press(...ceg)
    world.browser.put(shop)
    await world.play(60, 55, 60)
    expect(await world.play(...ceg)).toMatchObject({ key: 'name-reached' })
    expect(world.browser.active()?.url).toBe(organ)
  })

  test('is words, typed or spoken, that would be a command otherwise', async () => {
    const world = await createWorld()
    await world.play(60, 64, 60)
    expect(await world.type('new tab')).toMatchObject({ key: 'tab-named-keys' })
    expect(world.state().names).toMatchObject([{ spoken: 'new tab' }])
    expect(world.browser.urls()).toEqual([organ])
    await world.listen()
    await world.play(60, 65, 60)
    // Until Clavier has stopped speaking.
    await world.clock.advance(1500)
    await world.hear('harbour')
    expect(world.state().names).toMatchObject([{ spoken: 'harbour' }])
  })

  test('is nothing where C4 comes at once: the command says what it misses', async () => {
    const world = await createWorld()
    await world.play(60, 62, 60)
    expect(await world.play(60)).toMatchObject({ code: 'number-missing' })
  })

  test('is given up after four seconds, said so, and what comes then is itself again', async () => {
    const world = await createWorld()
    await world.play(60, 62, 60)
    await world.clock.advance(4000)
    expect(world.state().parameter).toBeUndefined()
    expect(world.outcome()).toMatchObject({ key: 'parameter-cancelled' })
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
  })

  test('escape ends the wait, words of urgency pass it', async () => {
    const world = await createWorld()
    await world.play(60, 62, 60)
    expect(await world.type('escape')).toMatchObject({ key: 'escaped' })
    expect(world.state().parameter).toBeUndefined()
    expect(await world.type('scroll down')).toMatchObject({ key: 'scrolled' })
  })
})

describe('keys off', () => {
  test('keys do nothing and say nothing; “piano on” by keys turns them on again', async () => {
    const world = await createWorld()
    await world.type('piano off')
    const before = world.state()
    for (const keys of [
      [48, 52, 48],
      [48, 52, 55],
      [50, 51],
      [60, 62, 60],
    ]) {
      await world.play(...keys)
    }
    expect(world.state().outcome).toEqual(before.outcome)
    expect(world.state().activity).toEqual(before.activity)
    expect(world.state().parameter).toBeUndefined()
    expect(await world.play(48, 51, 55, 48)).toMatchObject({ key: 'keys-on' })
    expect(await world.play(48, 52, 48)).toMatchObject({ key: 'scrolled' })
  })

  test('escape works all the same', async () => {
    const world = await createWorld()
    await world.type('piano off')
    await world.type('hints')
    expect(await world.play([48, 72])).toMatchObject({ key: 'escaped' })
    expect(world.browser.hintsShown()).toEqual([])
  })
})

describe('playing', () => {
  test('a chord scrolls', async () => {
    const world = await createWorld()
    expect(await world.play([50, 55])).toMatchObject({ key: 'scrolled' })
    expect(line(world, 'scroll-down')).toMatchObject({ heard: 'D3+G3', status: 'done' })
  })

  test('shows that a prefix waits, and no longer once it is decided', async () => {
    const world = await createWorld()
    await world.press(...ceg)
    await world.press(48, 52, 55, 59)
    world.keyboard.down(48)
    await world.clock.advance(60)
    world.keyboard.up(48)
    for (const key of [52, 55]) {
      world.keyboard.down(key)
      await world.clock.advance(60)
      world.keyboard.up(key)
    }
    await world.clock.advance(200)
    expect(world.state().keysWaiting).toBe(true)
    await world.clock.advance(300)
    expect(world.state().keysWaiting).toBe(false)
  })

  test('escape is 48 and 72, or 60 held; it ends hints, sound and the wait', async () => {
    const world = await createWorld()
    await world.type('hints')
    await world.play([48, 72])
    expect(world.outcome()).toMatchObject({ key: 'escaped' })
    expect(world.browser.hintsShown()).toEqual([])
    await world.type('hints')
    world.keyboard.down(60)
    await world.clock.advance(800)
    expect(world.browser.hintsShown()).toEqual([])
    world.keyboard.up(60)
    await world.clock.advance(500)
    expect(world.outcome()).toMatchObject({ key: 'escaped' })
  })

  test('keys outside the 25 are not heard', async () => {
    const world = await createWorld()
    const before = world.state()
    for (const key of [0, 47, 73, 127]) await world.play(key)
    expect(world.state().activity).toEqual(before.activity)
    expect(world.sound.keys).toEqual([])
  })

  test('keys that are held when the keyboard goes away are released', async () => {
    const world = await createWorld()
    world.keyboard.down(49)
    expect(world.state().keysDown).toEqual([49])
    world.keyboard.state({ kind: 'trouble', error: 'midi-failed' })
    expect(world.state().keysDown).toEqual([])
    expect(world.sound.keys).toEqual(['49 down', '49 up'])
    expect(world.state().midi).toEqual({ kind: 'trouble', error: 'midi-failed', devices: [] })
    await world.clock.advance(20_000)
    world.keyboard.state({ kind: 'ready', keyboards: [{ name: 'Fake 25', maker: 'Test', heard: true }] })
    expect(await world.play(48, 52, 48)).toMatchObject({ key: 'scrolled' })
  })

  test('keys act through one panel of several; what is typed and clicked acts in each', async () => {
    const world = await createWorld()
    world.turn.ours = false
    await world.play(48, 52, 48)
    expect(world.state().activity).toEqual([])
    expect(world.state().keysDown).toEqual([])
    expect(await world.press(48, 52, 48)).toMatchObject({ key: 'scrolled' })
    world.turn.ours = true
    world.keyboard.down(49)
    world.turn.ours = false
    world.keyboard.up(49)
    expect(world.state().keysDown).toEqual([])
  })

  test('a longer gap from the settings holds from then on', async () => {
    const world = await createWorld()
    world.app.change({ hands: { gap: 1500 } })
    await world.settle()
    await world.play(48, 52)
    expect(world.outcome().code).toBeUndefined()
    await world.clock.advance(1500)
    expect(world.outcome()).toMatchObject({ code: 'motif-unknown' })
  })
})
