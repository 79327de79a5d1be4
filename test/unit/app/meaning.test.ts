import { expect, test } from 'vitest'
import { createVectorCache } from '../../../src/answers/vector-cache.ts'
import { createMeaning } from '../../../src/app/meaning-service.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { Assistant, EmbedOptions, Model } from '../../../src/ports/assistant.ts'
import type { AnswerRow } from '../../../src/state/answers-state.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { createFakeClock, flushPromises } from '../fake-clock.ts'
import { createMemoryTables } from '../memory-tables.ts'

const newCanceller = () => {
  const controller = new AbortController()
  return { signal: controller.signal, cancel: () => controller.abort() }
}
const never = newCanceller().signal
const model = (name: string, digest: string): Model => ({
  name,
  digest,
  size: 1,
  parameters: '',
  quantisation: '',
})

function createParts() {
  const clock = createFakeClock()
  const store = createPanelStore()
  const tables = createMemoryTables()
  const asked: EmbedOptions[] = []
  const server: {
    models: readonly Model[]
    dimension: number
    hang: boolean
    longest: number
    lists: number
  } = { models: [model('nomic', 'one')], dimension: 3, hang: false, longest: 1_000, lists: 0 }
  const assistant: Assistant = {
    probe: async () => ({ kind: 'offline' }),
    models: async () => [],
    ask: async function* () {},
    async embedders() {
      server.lists += 1
      return server.models
    },
    async embed(options, signal) {
      asked.push(options)
      if (options.texts.some(text => text.length > server.longest)) throw new ClavierError('text-too-long')
      if (server.hang)
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new ClavierError('cancelled'))),
        )
      return options.texts.map((_text, at) => {
        const vector = new Float32Array(server.dimension)
        vector[at % server.dimension] = 1
        return vector
      })
    },
  }
  const start = () => createMeaning({ assistant, tables: async () => tables, store, clock, newCanceller })
  const answering = (state: AnswerRow['state']) =>
    store.setState({ answer: { state, citations: [] } as unknown as AnswerRow }) // of an answer only its state counts
  return { clock, store, tables, asked, server, start, answering }
}
const texts = Array.from({ length: 40 }, (_, at) => `Text number ${at}`)

test('texts go to the server by sixteen, with progress, and are asked for once', async () => {
  const { start, asked, server } = createParts()
  const done: number[] = []
  const made = await start().vectorsOf(texts, 'document', never, some => done.push(some))
  expect(made?.vectors).toHaveLength(40)
  expect(made?.space).toContain('nomic\none\n3')
  expect(asked.map(options => options.texts.length)).toEqual([16, 16, 8])
  expect(done.at(-1)).toBe(40)
  // Another panel, another day: what was made is kept.
  const again = await start().vectorsOf(texts, 'document', never)
  expect(again).toEqual(made)
  expect(asked).toHaveLength(3)
  await start().vectorsOf([...texts, 'a new one'], 'document', never)
  expect(asked.at(-1)?.texts).toEqual(['a new one'])
  expect(server.lists).toBe(3)
})

test('vectors of another digest or dimension are never mixed with those', async () => {
  const { start, asked, server, clock } = createParts()
  const meaning = start()
  const before = await meaning.vectorsOf(texts, 'document', never)
  server.models = [model('nomic', 'two')]
  await clock.advance(60_001)
  const pulled = await meaning.vectorsOf(texts, 'document', never)
  expect(pulled?.space).not.toBe(before?.space)
  expect(asked).toHaveLength(6)
  server.dimension = 4
  const wider = await meaning.vectorsOf([...texts, 'a new one'], 'document', never)
  expect(new Set(wider?.vectors.map(vector => vector.length))).toEqual(new Set([4]))
  expect(wider?.space).not.toBe(pulled?.space)
})

test('an answer goes first, whatever was under way; a question’s own vector does not wait', async () => {
  const { start, asked, answering, server } = createParts()
  const meaning = start()
  server.hang = true
  const made = meaning.vectorsOf(['one'], 'document', never)
  await flushPromises()
  expect(asked).toHaveLength(1)
  answering('loading')
  await flushPromises()
  server.hang = false
  answering('streaming')
  await flushPromises()
  expect(asked).toHaveLength(1)
  expect((await meaning.vectorsOf(['question'], 'query', never))?.vectors).toHaveLength(1)
  expect(asked.map(({ purpose }) => purpose)).toEqual(['document', 'query'])
  answering('done')
  expect((await made)?.vectors).toHaveLength(1)
})

test('it can be cancelled, while it works and while it waits', async () => {
  const { start, answering, asked } = createParts()
  const meaning = start()
  answering('loading')
  const canceller = newCanceller()
  const waiting = meaning.vectorsOf(['one'], 'document', canceller.signal)
  await flushPromises()
  canceller.cancel()
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
  expect(asked).toEqual([])
  answering('done')
  expect((await meaning.vectorsOf(['one'], 'document', never))?.vectors).toHaveLength(1)
})

test('there are none where the user wants none, no model makes any, or no server is there', async () => {
  const { start, store, server, asked, clock } = createParts()
  const meaning = start()
  const { settings } = store.getState()
  store.setState({ settings: { ...settings, searchByMeaning: false } })
  expect(await meaning.vectorsOf(['one'], 'document', never)).toBeUndefined()
  store.setState({ settings: { ...settings, searchByMeaning: true } })
  server.models = []
  expect(await meaning.vectorsOf(['one'], 'document', never)).toBeUndefined()
  expect(asked).toEqual([])
  server.models = [model('a', '1'), model('b:latest', '2')]
  await clock.advance(60_001)
  store.setState({ settings: { ...settings, embeddingModel: 'b' } })
  expect((await meaning.vectorsOf(['one'], 'document', never))?.space).toContain('b:latest')
})

test('of a text that is too long for the model its beginning counts', async () => {
  const { start, server } = createParts()
  server.longest = 200
  const made = await start().vectorsOf(['short', 'long '.repeat(100)], 'document', never)
  expect(made?.vectors).toHaveLength(2)
})

test('a full disk keeps nothing from being found', async () => {
  const { start, tables } = createParts()
  tables.full = true
  expect((await start().vectorsOf(texts, 'document', never))?.vectors).toHaveLength(40)
  expect(tables.held.vectors.size).toBe(0)
})

test('kept vectors are bounded; those used last stay, and broken ones count for nothing', async () => {
  const tables = createMemoryTables()
  // Room for about twelve rows of 3 numbers.
  const cache = createVectorCache(tables, 12 * 212)
  const vector = Float32Array.of(0, 0, 1)
  for (const at of Array.from({ length: 40 }, (_, place) => place)) {
    await cache.write('m', [{ text: `text ${at}`, vector }])
    await cache.read('m', ['text 0'])
    expect(tables.held.vectors.size).toBeLessThanOrEqual(15)
  }
  const [first, second, last] = await cache.read('m', ['text 0', 'text 1', 'text 39'])
  expect([first, second, last]).toEqual([vector, undefined, vector])
  expect(await cache.read('another model', ['text 0'])).toEqual([undefined])
  for (const key of tables.held.vectors.keys()) tables.held.vectors.set(key, { model: 'm', vector: [1] })
  expect(await createVectorCache(tables).read('m', ['text 0', 'text 39'])).toEqual([undefined, undefined])
})
