import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/answers/split-sentences.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { blank, createWorld, inner, organ, type World } from './world.ts'

const spoken = ({ voice }: World) => voice.texts()
const last = (world: World) => spoken(world).at(-1)

const long = 'http://long.test/'
const text = '# One\n\nFirst. Second. Third.\n\n# Two\n\nFourth. Fifth.'

async function onLongPage() {
  const browser = createFakeBrowser({ [long]: { title: 'Long', text }, [blank]: { title: '' } })
  browser.put(long)
  return createWorld({ browser })
}

test('a page is read sentence by sentence, each marked, to its end', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.settle()
  expect(world.state().reading).toEqual({ words: 'One', percent: 25, speed: 100 })
  await world.clock.advance(6_500)
  expect(spoken(world).filter(words => words !== 'Ready.')).toEqual(
    expect.arrayContaining(['One', 'First.', 'Second.', 'Third.', 'Two', 'Fourth.']),
  )
  expect(world.browser.finding.shown.slice(0, 3)).toEqual(['0: 0–3', '1: 0–6', '1: 7–14'])
  await world.clock.advance(3_000)
  expect(world.outcome()).toMatchObject({ key: 'reading-ended' })
  expect(world.state().reading).toBeUndefined()
})

test('stop keeps the place: continue, next, previous and again go on from there', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(2_500)
  expect(last(world)).toBe('Second.')
  await world.type('stop')
  await world.clock.advance(2_000)
  await world.type('continue')
  expect(last(world)).toBe('Second.')
  await world.type('next sentence')
  expect(last(world)).toBe('Third.')
  await world.type('previous sentence')
  expect(last(world)).toBe('Second.')
  await world.type('paragraph again')
  expect(last(world)).toBe('First.')
  await world.type('previous sentence')
  expect(last(world)).toBe('One')
  await world.clock.advance(1_500)
  expect(last(world)).toBe('First.')
  expect(world.bugs).toEqual([])
})

test('at the end there is nothing to continue with; the last sentence can be read again', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(9_500)
  const before = spoken(world).length
  expect(await world.type('continue')).toMatchObject({ key: 'reading-ended' })
  expect(await world.type('next sentence')).toMatchObject({ key: 'reading-ended' })
  expect(spoken(world).slice(before)).not.toContain('Fifth.')
  await world.type('previous sentence')
  expect(last(world)).toBe('Fifth.')
  expect(await world.type('next sentence')).toMatchObject({ key: 'reading-ended' })
  expect(world.bugs).toEqual([])
})

test('another command that is spoken cuts it, and its place stays, also for a panel that is opened again', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  await world.type('scroll down')
  await world.clock.advance(5_000)
  expect(world.state().reading).toBeUndefined()
  const opened = await createWorld({ browser: world.browser, keep: world.keep, session: world.session })
  await opened.type('continue')
  expect(last(opened)).toBe('First.')
})

test('faster and slower change the speed of what is read, from its sentence; undo brings the speed back', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  const before = spoken(world).length
  expect(await world.type('faster')).toMatchObject({
    key: 'reading-speed',
    words: 'Reading at 115 per cent of the usual speed.',
  })
  expect(spoken(world).slice(before)).toEqual(['First.'])
  expect(world.voice.said.at(-1)).toMatchObject({ rate: 1.15 })
  await world.clock.advance(1_000)
  expect(last(world)).toBe('Second.')
  await world.type('undo')
  expect(world.state().settings.readingSpeed).toBe(100)
})

test('faster means the page that began to scroll by itself since', async () => {
  const world = await onLongPage()
  world.app.submit('stop feedback')
  await world.settle()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  await world.type('keep scrolling')
  expect(await world.type('faster')).toMatchObject({ key: 'scroll-speed' })
  await world.type('stop')
  await world.type('escape')
  await world.type('keep scrolling')
  world.app.submit('read page')
  await world.settle()
  expect(await world.type('faster')).toMatchObject({ key: 'reading-speed' })
})

test('with feedback off reading speaks all the same', async () => {
  const world = await onLongPage()
  await world.type('stop feedback')
  await world.type('read page')
  expect(last(world)).toBe('One')
})

test('a section is read to its end, and the next one follows', async () => {
  const world = await onLongPage()
  world.app.submit('read section two')
  await world.clock.advance(4_500)
  expect(spoken(world)).toEqual(expect.arrayContaining(['Two', 'Fourth.', 'Fifth.']))
  expect(world.outcome()).toMatchObject({ key: 'reading-section-ended' })
  expect(await world.type('read next section')).toMatchObject({ code: 'no-next-section' })
  world.app.submit('read section one')
  await world.clock.advance(5_500)
  expect(world.outcome()).toMatchObject({ key: 'reading-section-ended' })
  await world.type('continue')
  expect(last(world)).toBe('Two')
  expect(await world.type('read section nine')).toMatchObject({ code: 'no-section' })
})

test('only what is selected is read', async () => {
  const world = await onLongPage()
  expect(await world.type('read selection')).toMatchObject({ code: 'nothing-selected' })
  world.browser.finding.select(1, 'Just this.')
  world.app.submit('read selection')
  await world.clock.advance(1_500)
  expect(spoken(world)).toContain('Just this.')
  expect(world.outcome()).toMatchObject({ key: 'reading-selection-ended' })
})

test('nothing to read, no voice, a page of the browser: said, and nothing is read', async () => {
  const world = await onLongPage()
  expect(await world.type('continue')).toMatchObject({ code: 'no-place' })
  world.voice.comesTo('silent')
  expect(await world.type('read page')).toMatchObject({ code: 'voice-missing' })
  world.voice.comesTo('blocked')
  expect(await world.type('read page')).toMatchObject({ code: 'speech-blocked' })
  world.voice.comesTo('said')
  world.browser.put(blank)
  expect(await world.type('read page')).toMatchObject({ code: 'no-text' })
  world.browser.put(inner)
  expect(await world.type('read page')).toMatchObject({ code: 'page-unreachable' })
  expect(world.state().reading).toBeUndefined()
})

test('a voice that is lost on the way ends it, and the page goes on from what was not heard', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  const heard = world.voice.said.length
  world.voice.comesTo('silent')
  await world.clock.advance(20_000)
  expect(world.outcome()).toMatchObject({ status: 'refused', code: 'voice-missing' })
  expect(world.state().reading).toBeUndefined()
  const unheard = spoken(world)[heard]
  world.voice.comesTo('said')
  const before = world.voice.said.length
  world.app.submit('continue')
  await world.clock.advance(300)
  expect(spoken(world)[before]).toBe(unheard)
})

test('a page that goes away ends it, and says so', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  world.browser.finding.rebuild()
  await world.clock.advance(2_500)
  expect(world.outcome()).toMatchObject({ key: 'reading-left' })
  expect(world.bugs).toEqual([])
})

test('a page that is busy for too long ends it, told as that and not as gone', async () => {
  const world = await onLongPage()
  world.app.submit('read page')
  await world.clock.advance(1_500)
  world.browser.finding.refuse(1, 'page-silent')
  await world.clock.advance(2_500)
  expect(world.outcome()).toMatchObject({ status: 'refused', code: 'page-silent' })
  expect(world.state().reading).toBeUndefined()
  expect(world.bugs).toEqual([])
})

test('a page is read in its own language, by the chosen voice only where that speaks it', async () => {
  const world = await createWorld()
  expect(world.browser.active()?.url).toBe(organ)
  await world.type('read page')
  expect(world.voice.said.at(-1)).toMatchObject({
    text: 'The organ was built in 1886.',
    language: 'en-US',
    voice: '',
  })
})

test('what is heard while it reads is its own, but for stop', async () => {
  const world = await onLongPage()
  await world.listen()
  world.app.submit('read page')
  await world.clock.advance(500)
  await world.hear('new tab')
  expect(world.browser.urls()).toEqual([long])
  await world.hear('stop')
  await world.clock.advance(1_000)
  expect(world.state().reading).toBeUndefined()
})

test('sentences of a script without full stops and spaces are told apart', () => {
  const japanese = '私は学生です。東京に住んでいます。'
  expect(splitSentences(japanese, 'ja').map(({ start, end }) => japanese.slice(start, end))).toEqual([
    '私は学生です。',
    '東京に住んでいます。',
  ])
})
