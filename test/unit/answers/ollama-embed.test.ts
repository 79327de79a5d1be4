import { describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { purposePrefix } from '../../../src/devices/ollama-embed.ts'
import { embed } from '../../servers/ollama-embed.ts'
import { chatModel, embeddingModel, thinkingModel } from '../../servers/ollama-models.ts'
import type { OllamaServer } from '../../servers/ollama-server.ts'
import { never } from './sample-question.ts'
import { start } from './start-ollama.ts'

const models = [chatModel, thinkingModel, embeddingModel]
const documents = (...texts: string[]) => ({
  model: embeddingModel.name,
  purpose: 'document' as const,
  texts,
})
const embedBodies = (server: OllamaServer) =>
  server.requests.filter(({ path }) => path === '/api/embed').map(({ body }) => body)

/** A client of a server that says what it is to every `/api/embed`, and that a model's family is `family`. */
function saying(reply: () => Response, family = 'bert') {
  const fetcher: typeof fetch = async url =>
    String(url).endsWith('/api/show') ? Response.json({ details: { family } }) : reply()
  return createOllama({ endpoint: 'http://a', fetch: fetcher, prepare: async () => {} })
}

describe('vectors', () => {
  it('come one a text and in order, of length 1, of texts that nomic’s models are told the purpose of', async () => {
    const { server, ollama } = await start({ models })
    const got = await ollama.embed(documents('The garden closes.', 'Dusk'), never)
    const query = await ollama.embed({ ...documents('Dusk'), purpose: 'query' }, never)
    const wanted = ['search_document: The garden closes.', 'search_document: Dusk', 'search_query: Dusk']
    expect([...got, ...query].map(vector => [...vector])).toEqual(
      wanted.map(text => [...Float32Array.from(embed(text))]),
    )
    const common = { model: embeddingModel.name, truncate: false, keep_alive: '10m' }
    expect(embedBodies(server)).toEqual([
      { ...common, input: wanted.slice(0, 2) },
      { ...common, input: wanted.slice(2) },
    ])
    // What family it is of was asked once.
    expect(server.requests.filter(({ path }) => path === '/api/show').length).toBe(1)
  })

  it('are asked for in batches, and stay in order over them', async () => {
    const { server, ollama } = await start({ models })
    const texts = Array.from({ length: 70 }, (_, at) => `text ${at}`)
    const got = await ollama.embed(documents(...texts), never)
    expect(embedBodies(server).map(body => Object(body).input.length)).toEqual([32, 32, 6])
    const last = embed('search_document: text 69')
    expect([...(got[69] ?? [])]).toEqual([...Float32Array.from(last)])
  })

  it('of no texts need no server', async () => {
    const { server, ollama } = await start({ models })
    expect(await ollama.embed(documents(), never)).toEqual([])
    expect(server.requests).toEqual([])
  })

  it('are not made of the beginning of a text alone', async () => {
    const { ollama } = await start({ models })
    const long = 'word '.repeat(embeddingModel.contextLength + 1)
    await expect(ollama.embed(documents('short', long), never)).rejects.toMatchObject({
      code: 'text-too-long',
    })
  })

  it('are not made by a model that is not there, or does not make any', async () => {
    const { ollama } = await start({ models })
    const missing = { code: 'model-missing', detail: { name: 'dodo' } }
    await expect(ollama.embed({ ...documents('x'), model: 'dodo' }, never)).rejects.toMatchObject(missing)
    await expect(ollama.embed({ ...documents('x'), model: 'parrot' }, never)).rejects.toMatchObject({
      code: 'ollama-failed',
      detail: { words: 'this model does not support embeddings' },
    })
  })

  it('are not made at all while it is not known what the model wants before a text', async () => {
    const { server, ollama } = await start({ models: [{ ...embeddingModel, name: 'mine:latest' }] })
    server.fail('status-503', { path: '/api/show' })
    const mine = { ...documents('x'), model: 'mine' }
    await expect(ollama.embed(mine, never)).rejects.toMatchObject({ code: 'server-busy' })
    expect(embedBodies(server)).toEqual([])
    await ollama.embed(mine, never)
    expect(embedBodies(server)).toMatchObject([{ input: ['search_document: x'] }])
  })

  it('stop where they are', async () => {
    const { server, ollama } = await start({ models, coldLoad: new Promise(() => {}) })
    const stop = new AbortController()
    const arrived = server.next('/api/embed')
    const vectors = ollama.embed(documents('x'), stop.signal)
    const request = await arrived
    stop.abort()
    await expect(vectors).rejects.toMatchObject({ code: 'cancelled' })
    expect(await request.over).toBe('left')
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list', { embeddings: 'x' }],
    ['too few', { embeddings: [[1, 0]] }],
    ['too many', { embeddings: [[1], [1], [1]] }],
    ['one that is none', { embeddings: [[1, 0], 'x'] }],
    [
      'words for numbers',
      {
        embeddings: [
          [1, 0],
          ['1', '0'],
        ],
      },
    ],
    [
      'no number',
      {
        embeddings: [
          [1, 0],
          [null, 1],
        ],
      },
    ],
    ['none of any length', { embeddings: [[], []] }],
    [
      'no direction',
      {
        embeddings: [
          [1, 0],
          [0, 0],
        ],
      },
    ],
    [
      'two lengths',
      {
        embeddings: [
          [1, 0],
          [1, 0, 0],
        ],
      },
    ],
    [
      'a length without end',
      {
        embeddings: [
          [1, 0],
          [1.7e308, 1.7e308],
        ],
      },
    ],
    ['too long ones', { embeddings: [new Array(16_385).fill(1), new Array(16_385).fill(1)] }],
  ])('are refused where the reply has %s', async (_, reply) => {
    const ollama = saying(() => Response.json(reply))
    const garbage = { code: 'ollama-failed', detail: { reason: 'garbage' } }
    await expect(ollama.embed(documents('a', 'b'), never)).rejects.toMatchObject(garbage)
  })

  it('are refused where the dimension changes from one batch to the next', async () => {
    let replies = 0
    const ollama = saying(() => {
      replies++
      return Response.json({
        embeddings: new Array(replies === 1 ? 32 : 1).fill([1, ...new Array(replies).fill(0)]),
      })
    })
    await expect(ollama.embed(documents(...new Array(33).fill('x')), never)).rejects.toMatchObject({
      code: 'ollama-failed',
    })
  })

  it('are refused where the reply is longer than any could be, or is a proxy’s page', async () => {
    const endless = saying(() => new Response(' '.repeat(16_000_001)))
    await expect(endless.embed(documents('x'), never)).rejects.toMatchObject({ code: 'ollama-failed' })
    const page = new Response('<!doctype html><p>Sign in', { headers: { 'content-type': 'text/html' } })
    await expect(saying(() => page).embed(documents('x'), never)).rejects.toMatchObject({
      code: 'proxy-answered',
    })
  })

  it('are made of length 1 where the server’s are not', async () => {
    const ollama = saying(() => Response.json({ embeddings: [[3, 4]] }))
    const [vector] = await ollama.embed(documents('x'), never)
    expect([...(vector ?? [])]).toEqual([...Float32Array.from([0.6, 0.8])])
  })
})

describe('what is put before a text', () => {
  it.each([
    ['nest-embed:latest', 'nomic-bert', true],
    ['nest-embed:latest', 'nomic-bert-moe', true],
    ['nomic-embed-text:v1.5', '', true],
    ['hf.co/someone/nomic-embed-text', '', true],
    ['bge-m3', 'bert', false],
    ['not-nomic-embed', 'qwen3', false],
  ])('%s of the family “%s”: %s', (model, family, told) => {
    expect(purposePrefix(model, family, 'document')).toBe(told ? 'search_document: ' : '')
    expect(purposePrefix(model, family, 'query')).toBe(told ? 'search_query: ' : '')
  })
})

describe('models that make vectors', () => {
  it.each([true, false])('are told from those that answer (server tells: %s)', async listsCapabilities => {
    const { ollama } = await start({ models, listsCapabilities })
    expect((await ollama.embedders()).map(({ name }) => name)).toEqual([embeddingModel.name])
    expect((await ollama.models()).map(({ name }) => name)).toEqual([chatModel.name, thinkingModel.name])
  })
})
