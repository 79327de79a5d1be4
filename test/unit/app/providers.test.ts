import { expect, test } from 'vitest'
import { answersKeyName, keyForOrigin } from '../../../src/answers/answers-key.ts'
import { createWorld, kept } from './world.ts'

test.each([
  ['answers by Ollama', 'ollama'],
  ['answers by the browser', 'browser'],
  ['answers by whoever can', 'auto'],
  ['let nobody answer', 'none'],
])('“%s” is kept, said, and taken back', async (phrase, provider) => {
  const world = await createWorld()
  await world.app.change({ provider: provider === 'auto' ? 'none' : 'auto' })
  const before = world.state().settings.provider
  expect(await world.type(phrase)).toMatchObject({ status: 'done', key: `answers-by-${provider}` })
  expect(world.state().settings.provider).toBe(provider)
  await world.type('undo')
  expect(world.state().settings.provider).toBe(before)
})

test.each([
  ['es', 'responde con el servidor', 'openai'],
  ['de', 'Antworten von niemandem', 'none'],
  ['fr', 'réponds avec le navigateur', 'browser'],
] as const)('in %s as well', async (language, phrase, provider) => {
  const world = await createWorld()
  await world.app.change({ language, openaiAddress: 'http://127.0.0.1:8000' })
  expect((await world.type(phrase)).status).toBe('done')
  expect(world.state().settings.provider).toBe(provider)
})

test('nobody who is not there is chosen, nor a server without an address', async () => {
  const world = await createWorld()
  const before = kept(world)
  expect(await world.type('answers by the dodo')).toMatchObject({
    status: 'refused',
    code: 'provider-unknown',
  })
  expect(await world.type('answers by the server')).toMatchObject({ status: 'refused', code: 'chat-unset' })
  expect(kept(world)).toEqual(before)
})

test('who answers is said, and the others are chosen by number', async () => {
  const world = await createWorld()
  expect((await world.type('who answers')).words).toContain('Questions go to whoever can')
  expect((await world.type('1')).key).toBe('answers-by-ollama')
  expect(world.state().settings.provider).toBe('ollama')
})

test('a key is kept for the address that is set, and nowhere that anybody sees it', async () => {
  const world = await createWorld()
  await world.app.answersKey('sk-secret-42')
  expect(world.outcome().code).toBe('chat-unset')
  await world.app.change({ openaiAddress: 'https://ai.example.com/team/v1' })
  await world.app.answersKey('  sk-secret-42 ')
  expect(world.outcome().key).toBe('answers-key-kept')
  expect(world.state().answersKeyFor).toBe('https://ai.example.com')
  const stored = await world.keep.get(answersKeyName)
  expect(keyForOrigin(stored, 'https://ai.example.com')).toBe('sk-secret-42')
  for (const other of ['http://ai.example.com', 'https://ai.example.com:444', 'https://evil.test', '']) {
    expect(keyForOrigin(stored, other)).toBeUndefined()
  }
  expect(JSON.stringify(world.state())).not.toContain('sk-secret')
  await world.type('export settings')
  expect(world.saved.map(({ text }) => text).join()).not.toContain('sk-secret')
  const others = Object.entries(world.keep.dump()).filter(([name]) => name !== answersKeyName)
  expect(JSON.stringify(others)).not.toContain('sk-secret')
})

test('what is no key changes nothing', async () => {
  const world = await createWorld()
  await world.app.change({ openaiAddress: 'https://ai.example.com' })
  for (const typed of ['', 'two words', 'schlüssel', `x${'y'.repeat(1000)}`, 'a\nb']) {
    await world.app.answersKey(typed)
    expect(world.outcome().code).toBe('key-unfit')
  }
  expect(await world.keep.get(answersKeyName)).toBeUndefined()
})

test('a key that a later version kept is not written over', async () => {
  const world = await createWorld()
  await world.app.change({ openaiAddress: 'https://ai.example.com' })
  const later = { version: 2, keys: [] }
  await world.keep.set(answersKeyName, later)
  await world.app.answersKey('sk-secret-42')
  expect(world.outcome().code).toBe('storage-broken')
  expect(await world.keep.get(answersKeyName)).toEqual(later)
})

test('a key is removed by word, asked for first by nothing but its own phrase', async () => {
  const world = await createWorld()
  expect((await world.type("forget the server's key")).key).toBe('answers-key-none')
  await world.app.change({ openaiAddress: 'https://ai.example.com' })
  await world.app.answersKey('sk-secret-42')
  expect((await world.type("forget the server's key")).key).toBe('answers-key-gone')
  expect(world.state().answersKeyFor).toBe('')
  expect(await world.keep.get(answersKeyName)).toBeUndefined()
  // What would bring it back would be the key itself.
  expect(JSON.stringify(world.session)).not.toContain('sk-secret')
})
