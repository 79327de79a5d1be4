import { describe, expect, test } from 'vitest'
import { createLetterBook } from '../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../src/music/letters/write-strikes.ts'
import { createWorld, type World, type WorldOptions } from './world.ts'

const english = createLetterBook(letterTables.en)
const german = createLetterBook(letterTables.de)

/** Plays a text by letters, then more strikes. */
async function write(world: World, text: string, book = english) {
  for (const keys of writeStrikes(text, book) ?? []) await world.play(keys)
}

async function inLetters(options: WorldOptions = {}) {
  const world = await createWorld(options)
  await world.play([64, 67])
  return world
}

/** Plays one key, and goes on before the gesture is over. */
async function tap(world: World, key: number) {
  world.keyboard.down(key)
  await world.clock.advance(80)
  world.keyboard.up(key)
  await world.clock.advance(20)
}

const enter = 72
const backspace = 48
const tell = [48, 51]
const takeBack = [48, 54]
const firstWord = [48, 53]

describe('a line', () => {
  test('is shown while it is written, and run as it is when enter is played', async () => {
    const world = await inLetters()
    expect(world.outcome().key).toBe('letters-on')
    await write(world, 'scroll down')
    expect(world.state().letters).toMatchObject({ text: 'scroll down', command: undefined })
    expect(world.state().mode).toEqual({ name: 'letters', shown: 'scroll down' })
    expect(await world.play(enter)).toMatchObject({ key: 'scrolled' })
    expect(world.state()).toMatchObject({ letters: undefined, mode: undefined })
    expect(world.state().activity.at(-1)).toMatchObject({ heard: 'scroll down', command: 'scroll-down' })
  })

  test('that means nothing says so and stays, to be mended', async () => {
    const world = await inLetters()
    await write(world, 'tod')
    expect(await world.play(enter)).toMatchObject({ code: 'phrase-unknown' })
    expect(world.state().letters?.text).toBe('tod')
    await world.play(backspace)
    await write(world, 'p')
    expect(await world.play(enter)).toMatchObject({ status: 'done' })
  })

  test('nothing written: enter leaves', async () => {
    const world = await inLetters()
    expect(await world.play(enter)).toMatchObject({ key: 'letters-off' })
    expect(world.state().mode).toBeUndefined()
  })

  test('is in the language of the phrases', async () => {
    const world = await inLetters({ browserLanguage: 'de-AT' })
    await write(world, 'Größe', german)
    expect(world.state().letters?.text).toBe('Größe')
    world.app.change({ language: 'en' })
    await world.settle()
    await write(world, ' the')
    expect(world.state().letters?.text).toBe('Größe the')
  })

  test('the last strike is taken back, whatever it did', async () => {
    const world = await inLetters()
    await write(world, 'the wea')
    await world.play(backspace)
    await world.play(backspace)
    await world.play(takeBack)
    await world.play(takeBack)
    expect(world.state().letters?.text).toBe('the wea')
    for (let again = 0; again < 20; again += 1) await world.play(takeBack)
    expect(world.state().letters?.text).toBe('')
  })

  test('keys that mean nothing here are named and change nothing', async () => {
    const world = await inLetters()
    await write(world, 'the')
    expect(await world.play([61, 62, 63])).toMatchObject({ code: 'keys-unclear' })
    expect(world.state().letters?.text).toBe('the')
  })

  test('a mode that it begins is begun', async () => {
    const world = await inLetters()
    await write(world, 'numbers')
    await world.play(enter)
    expect(world.state().mode?.name).toBe('numbers')
    expect(world.state().letters).toBeUndefined()
  })
})

describe('what is heard', () => {
  test('letters, then the word at its end, and never two at once', async () => {
    const world = await inLetters()
    const before = world.voice.texts().length
    await write(world, 'th')
    await world.play([...(english.keysOf('e') ?? []), 60])
    await world.play([48, 52])
    await world.play(backspace)
    expect(world.voice.texts().slice(before)).toEqual(['th', 'the', 'Next capital.', ' '])
    expect(world.outcome().key).toBe('letters-on')
  })

  test('with feedback off, nothing', async () => {
    const world = await inLetters()
    world.app.change({ feedback: false })
    await world.settle()
    const before = world.voice.texts().length
    await write(world, 'the')
    expect(world.voice.texts()).toHaveLength(before)
    expect(world.state().letters?.last).not.toBe('')
  })

  test('the line on demand, by keys and by voice, with the words that would complete it', async () => {
    const world = await createWorld()
    await world.listen()
    await world.play([64, 67])
    expect(await world.play(tell)).toMatchObject({ key: 'line-empty' })
    await write(world, 'scrol')
    expect((await world.play(tell)).words).toContain('“scrol” is written. Words: 1 scroll')
    await world.clock.advance(5000)
    expect(await world.hear('what have I written')).toMatchObject({ key: 'line-is' })
    expect(world.state().letters?.text).toBe('scrol')
  })
})

describe('completions', () => {
  test('come from phrases, names, titles, the page and common words, and take one strike', async () => {
    const world = await inLetters()
    await write(world, 'scr')
    expect(world.state().letters?.completions[0]).toBe('scroll')
    await world.play(firstWord)
    expect(world.state().letters?.text).toBe('scroll ')
    expect(world.state().letters?.completions).toContain('down')
    await write(world, 'org')
    expect(world.state().letters?.completions).toContain('organ')
  })

  test('a click takes one as well', async () => {
    const world = await inLetters()
    await write(world, 'scr')
    world.app.strikeLetters(firstWord)
    expect(world.state().letters?.text).toBe('scroll ')
    world.app.escape()
    await world.settle()
    world.app.strikeLetters(firstWord)
    expect(world.state().letters).toBeUndefined()
  })

  test('a page that cannot be read takes nothing from the rest', async () => {
    const world = await createWorld()
    await world.type('new tab')
    world.browser.put('chrome://settings/')
    await world.play([64, 67])
    await write(world, 'scr')
    expect(world.state().letters?.completions).toContain('scroll')
    expect(world.bugs).toEqual([])
  })
})

describe('a command that waits for words', () => {
  const goTo = [60, 55, 60]
  const letters = [64, 67]

  /** The tab of the organ is called harbour, another one is in front, and "go to" waits. */
  async function waiting() {
    const world = await createWorld()
    await world.listen()
    await world.type('name this tab harbour')
    await world.type('new tab')
    for (const key of goTo) await tap(world, key)
    await world.clock.advance(500)
    expect(world.state().parameter?.command).toContain('go to')
    return world
  }

  test('gets the line, however long it takes', async () => {
    const world = await waiting()
    expect(await world.play(letters)).toMatchObject({ key: 'letters-for' })
    await world.clock.advance(20_000)
    await write(world, 'harbour')
    expect(world.state().letters?.command).toContain('go to')
    expect(await world.play(enter)).toMatchObject({ key: 'name-reached' })
    expect(world.state()).toMatchObject({ parameter: undefined, letters: undefined, mode: undefined })
  })

  test('gets it when letters are typed or said for, too', async () => {
    const world = await waiting()
    expect(await world.type('letters')).toMatchObject({ key: 'letters-for' })
    await write(world, 'harbour')
    expect(await world.play(enter)).toMatchObject({ key: 'name-reached' })
  })

  test('gets words that are said instead', async () => {
    const world = await waiting()
    await world.play(letters)
    await write(world, 'har')
    await world.clock.advance(5000)
    expect(await world.hear('harbour')).toMatchObject({ key: 'name-reached' })
    expect(world.state()).toMatchObject({ parameter: undefined, letters: undefined, mode: undefined })
  })

  test('escape leaves nothing half done', async () => {
    const world = await waiting()
    await world.play(letters)
    await write(world, 'harbour')
    const before = world.browser.state()
    world.app.escape()
    await world.settle()
    expect(world.state()).toMatchObject({ parameter: undefined, letters: undefined, mode: undefined })
    expect(world.browser.state()).toEqual(before)
    expect(await world.play(52, 57)).not.toMatchObject({ key: 'name-reached' })
  })

  test('with collected keys, the chord after its motif', async () => {
    const world = await createWorld()
    await world.type('name this tab harbour')
    await world.type('new tab')
    expect(await world.press(...goTo, ...letters)).toMatchObject({ key: 'letters-for' })
    for (const keys of writeStrikes('harbour', english) ?? []) await world.press(...keys)
    expect(world.state().letters?.text).toBe('harbour')
    expect(await world.press(enter)).toMatchObject({ key: 'name-reached' })
  })

  test('one that wants a number takes the same keys as one', async () => {
    const world = await createWorld()
    for (const key of [60, 62, 60]) await tap(world, key)
    await world.clock.advance(500)
    await world.play(letters)
    expect(world.state().parameter?.shown).toBe('47')
    expect(world.state().letters).toBeUndefined()
  })

  test('with keys off letters are refused, and it waits no more', async () => {
    const world = await waiting()
    world.app.change({ keys: false })
    await world.settle()
    await world.type('letters')
    expect(world.state()).toMatchObject({ letters: undefined, mode: undefined })
  })
})

test('a line typed into the box is the one that the keys go on with', async () => {
  const world = await inLetters()
  world.app.editLine('scroll ')
  await write(world, 'down')
  expect(world.state().letters?.text).toBe('scroll down')
  world.app.submit('scroll up')
  await world.settle()
  expect(world.outcome().words).not.toBe('')
  expect(world.state().activity.at(-1)).toMatchObject({ heard: 'scroll up', command: 'scroll-up' })
  expect(world.state().letters).toBeUndefined()
})

test('a key that was down as enter left the mode writes nothing', async () => {
  const world = await inLetters()
  await write(world, 'scroll down')
  world.keyboard.down(enter)
  await world.clock.advance(200)
  world.keyboard.down(64)
  await world.clock.advance(20)
  world.keyboard.up(enter)
  await world.clock.advance(400)
  world.keyboard.up(64)
  // Longer than a key whose release was lost is waited for.
  await world.clock.advance(15_000)
  expect(world.state()).toMatchObject({ letters: undefined, mode: undefined })
  expect(world.outcome().key).toBe('scrolled')
})

test('the keys of the escape that left begin no motif: a chord is heard right after', async () => {
  const world = await inLetters()
  for (const key of [48, 72]) world.keyboard.down(key)
  await world.clock.advance(80)
  for (const key of [48, 72]) world.keyboard.up(key)
  await world.clock.advance(100)
  expect(world.state().mode).toBeUndefined()
  await world.play([64, 67])
  expect(world.state().mode?.name).toBe('letters')
})

test('escape leaves from the keys, with two hands and with one', async () => {
  const two = await inLetters()
  await write(two, 'the')
  await two.play([48, 72])
  expect(two.state()).toMatchObject({ letters: undefined, mode: undefined })
  const one = await inLetters()
  one.keyboard.down(60)
  await one.clock.advance(900)
  one.keyboard.up(60)
  await one.settle()
  expect(one.state()).toMatchObject({ letters: undefined, mode: undefined })
})
