import { expect, test } from 'vitest'
import { createLetterBook } from '../../../src/music/letters/letter-book.ts'
import { letterTables } from '../../../src/music/letters/letter-tables.ts'
import { writeStrikes } from '../../../src/music/letters/write-strikes.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { createWorld, mail, organ } from './world.ts'

const web = {
  [organ]: { title: 'The organ', text: 'The organ was built in 1886.' },
  [mail]: { title: 'Mail', text: 'One new letter.' },
}

test('a list that is open stays, and is chosen from in the new language', async () => {
  const browser = createFakeBrowser(web)
  for (const url of [organ, mail]) browser.put(url)
  const world = await createWorld({ browser })
  await world.type('tabs')
  const before = world.state().choices
  expect(before?.rows.map(({ label }) => label)).toEqual(['The organ', 'Mail'])
  await world.type('language Spanish')
  expect(world.state().choices).toEqual(before)
  expect(world.app.language()).toBe('es')
  await world.type('número 2')
  expect(await browser.tabs.active()).toMatchObject({ title: 'Mail' })
})

test('what is written by letters stays in its line, is ended in the new language and acts in it', async () => {
  const world = await createWorld()
  const write = async (text: string, language: 'en' | 'de') => {
    for (const keys of writeStrikes(text, createLetterBook(letterTables[language])) ?? [])
      await world.play(keys)
  }
  await world.play([64, 67])
  await write('nach', 'en')
  expect(world.state().letters?.text).toBe('nach')
  world.app.run('language', { words: 'German' })
  await world.settle()
  expect(world.state()).toMatchObject({ mode: { name: 'letters' }, letters: { text: 'nach' } })
  await write(' unten', 'de')
  expect(world.state().letters?.text).toBe('nach unten')
  expect(await world.play(72)).toMatchObject({ key: 'scrolled', status: 'done' })
})

test('a mode of the keys goes on', async () => {
  const world = await createWorld()
  await world.type('scroll mode')
  const { mode } = world.state()
  expect(mode?.name).toBe('scroll')
  await world.type('language French')
  expect(world.state().mode).toEqual(mode)
})

test('an answer goes on coming, to its end', async () => {
  const world = await createWorld()
  let open = (): void => undefined
  world.assistant.script.gate = new Promise(resolve => {
    open = () => resolve()
  })
  await world.type('ask when does the gate close')
  const asked = world.state().answer
  expect(asked?.state).not.toBe('done')
  await world.type('language French')
  expect(world.state().answer).toEqual(asked)
  open()
  await world.settle()
  expect(world.state().answer).toMatchObject({
    state: 'done',
    question: 'when does the gate close',
    text: 'At dusk.',
  })
  expect(world.bugs).toEqual([])
})

test('a recording goes on, and holds what was said in both languages', async () => {
  const world = await createWorld()
  await world.type('record')
  await world.type('scroll down')
  await world.type('language French')
  expect(world.state().recording).toBeDefined()
  await world.type('descends')
  expect(await world.type('arrête l’enregistrement')).toMatchObject({ status: 'done' })
  const [sequence] = world.state().sequences
  expect(sequence?.steps).toBe(2)
})
