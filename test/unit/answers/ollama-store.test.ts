import { describe, expect, it } from 'vitest'
import { createModelStore } from '../../../src/devices/ollama-store.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { PullProgress } from '../../../src/ports/model-store.ts'
import { chatModel, digestOf, embeddingModel, thinkingModel } from '../../servers/ollama-models.ts'
import type { OllamaServerOptions } from '../../servers/ollama-server.ts'
import { never } from './sample-question.ts'
import { startServer } from './start-ollama.ts'

const wren = { ...chatModel, name: 'wren:1b' }
const library = [
  {
    model: wren,
    layers: [
      { digest: `sha256:${'a'.repeat(64)}`, total: 1_000 },
      { digest: `sha256:${'b'.repeat(64)}`, total: 24 },
    ],
  },
]

async function startStore(options: OllamaServerOptions = {}) {
  const server = await startServer({ library, ...options })
  const store = createModelStore({ endpoint: () => server.url, fetch, prepare: async () => {} })
  return { server, store }
}

/** The store over one reply, whatever is asked. */
function over(reply: () => Response) {
  return createModelStore({ endpoint: () => 'http://a', fetch: async () => reply(), prepare: async () => {} })
}

async function pulled(progress: AsyncIterable<PullProgress>) {
  const got: PullProgress[] = []
  try {
    for await (const one of progress) got.push(one)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { got, error: error.code, detail: error.detail }
  }
  return { got, error: undefined, detail: {} }
}

describe('the models on the disk', () => {
  it.each([true, false])('are listed with what they are for (server tells: %s)', async listsCapabilities => {
    const { store } = await startStore({
      models: [chatModel, thinkingModel, embeddingModel],
      listsCapabilities,
    })
    const listed = await store.list()
    expect(listed.map(({ name, uses, thinks }) => [name, uses, thinks ?? false])).toEqual([
      ['parrot:latest', ['answers'], false],
      ['owl:8b', ['answers'], true],
      ['nest-embed:latest', ['vectors'], false],
    ])
    expect(listed[0]).toMatchObject({
      size: chatModel.size,
      digest: digestOf(chatModel.name),
      changedAt: Date.UTC(2025, 9, 4, 6, 34, 3, 409),
    })
  })

  it('are for nothing that we use, where a server lists something else', async () => {
    const { store } = await startStore({ models: [{ ...chatModel, capabilities: ['image', 'video'] }] })
    expect((await store.list()).map(({ uses }) => uses)).toEqual([['images']])
  })

  it('go, and a second time there is none', async () => {
    const { store } = await startStore({ models: [chatModel, thinkingModel] })
    await store.remove('owl:8b')
    expect((await store.list()).map(({ name }) => name)).toEqual(['parrot:latest'])
    await expect(store.remove('owl:8b')).rejects.toMatchObject({
      code: 'model-missing',
      detail: { name: 'owl:8b' },
    })
  })
})

describe('memory', () => {
  it('takes a model with its context, and gives it up again', async () => {
    const { store } = await startStore({ models: [chatModel, embeddingModel] })
    expect(await store.loaded()).toEqual([])
    await store.preload('parrot', 2_048, never)
    expect(await store.loaded()).toEqual([
      {
        name: 'parrot:latest',
        memory: chatModel.size,
        graphicsMemory: 0,
        contextTokens: 2_048,
        until: Date.parse('2038-01-19T03:14:07.933-07:00'),
      },
    ])
    await store.unload('parrot')
    expect(await store.loaded()).toEqual([])
  })

  it('takes a model that gives vectors, and gives it up again', async () => {
    const { store } = await startStore({ models: [embeddingModel] })
    await store.preload('nest-embed', 2_048, never)
    expect((await store.loaded()).map(({ name }) => name)).toEqual(['nest-embed:latest'])
    await store.unload('nest-embed')
    expect(await store.loaded()).toEqual([])
  })

  it('has no room for a model that is too large, and the others stay usable', async () => {
    const { store } = await startStore({ models: [chatModel, thinkingModel], memory: 1_000 })
    await expect(store.preload('parrot', 2_048, never)).rejects.toMatchObject({
      code: 'not-enough-memory',
      detail: { name: 'parrot' },
    })
    expect(await store.loaded()).toEqual([])
    expect((await store.list()).length).toBe(2)
  })

  it('knows no model that is not there', async () => {
    const { store } = await startStore()
    for (const work of [store.preload('dodo', 512, never), store.unload('dodo')]) {
      await expect(work).rejects.toMatchObject({ code: 'model-missing' })
    }
  })

  it('loads until it is stopped', async () => {
    const { server, store } = await startStore({ coldLoad: new Promise(() => {}) })
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const loading = store.preload('parrot', 512, stop.signal)
    const request = await arrived
    stop.abort()
    await expect(loading).rejects.toMatchObject({ code: 'cancelled' })
    expect(await request.over).toBe('left')
  })
})

describe('a pull', () => {
  it('sums its layers and ends when the model is there', async () => {
    const { store } = await startStore()
    const { got, error } = await pulled(store.pull('wren:1b', never))
    expect(error).toBeUndefined()
    expect(got[0]).toEqual({ status: 'pulling manifest', completed: 0, total: 0 })
    expect(got.at(-1)).toEqual({ status: 'success', completed: 1_024, total: 1_024 })
    expect(got.some(({ completed, total }) => completed === 500 && total === 1_000)).toBe(true)
    expect(got.every(({ completed }, at) => completed >= (got[at - 1]?.completed ?? 0))).toBe(true)
    expect((await store.list()).map(({ name }) => name)).toContain('wren:1b')
  })

  it('stops in the middle, and goes on where it was', async () => {
    const { server, store } = await startStore()
    const stop = new AbortController()
    const arrived = server.next('/api/pull')
    server.hold(4)
    let last = 0
    const stopped = (async () => {
      for await (const { completed } of store.pull('wren:1b', stop.signal)) {
        last = completed
        if (completed === 500) stop.abort()
      }
    })()
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    expect(last).toBe(500)
    expect(await (await arrived).over).toBe('left')
    expect((await store.list()).map(({ name }) => name)).not.toContain('wren:1b')
    server.release()
    const again = await pulled(store.pull('wren:1b', never))
    expect(again.error).toBeUndefined()
    expect(again.got.find(({ total }) => total > 0)?.completed).toBeGreaterThanOrEqual(500)
  })

  it('stops before the first line', async () => {
    const { server, store } = await startStore()
    server.hold()
    const stop = new AbortController()
    const arrived = server.next('/api/pull')
    const stopped = pulled(store.pull('wren:1b', stop.signal))
    const request = await arrived
    stop.abort()
    expect((await stopped).error).toBe('cancelled')
    expect(await request.over).toBe('left')
  })

  it('of a name that there is not is told so, though its status was 200', async () => {
    const { store } = await startStore()
    const dodo = await pulled(store.pull('dodo', never))
    expect([dodo.error, dodo.detail]).toEqual(['model-unknown', { name: 'dodo' }])
    expect((await pulled(store.pull('  ', never))).error).toBe('model-unknown')
  })

  it.each([
    ['write /models/blobs/sha256-a: no space left on device', 'disk-full'],
    ['There is not enough space on the disk.', 'disk-full'],
    [
      'pull model manifest: Get "https://registry.ollama.ai/v2/": dial tcp: lookup registry.ollama.ai: no such host',
      'registry-offline',
    ],
    ['pull model manifest: 412: The model requires a newer version of Ollama', 'ollama-old'],
    ['pull model manifest: file does not exist', 'model-unknown'],
    ['invalid model name', 'model-unknown'],
    ['digest mismatch', 'ollama-failed'],
  ])('that ends with “%s” is %s', async (words, code) => {
    const lines = `{"status":"pulling manifest"}\n${JSON.stringify({ error: words })}\n`
    for (const store of [
      over(() => new Response(lines)),
      over(() => Response.json({ error: words }, { status: 500 })),
    ]) {
      expect((await pulled(store.pull('wren', never))).error).toBe(code)
    }
  })

  it('is not there until the server says success', async () => {
    const { server, store } = await startStore()
    server.fail('reset', { path: '/api/pull' })
    expect((await pulled(store.pull('wren:1b', never))).error).toBe('ollama-failed')
    const all = '{"status":"pulling a","digest":"sha256:a","total":5,"completed":5}\n'
    expect((await pulled(over(() => new Response(all)).pull('x', never))).detail).toEqual({
      reason: 'cut-off',
    })
  })

  it('survives what no server should say', async () => {
    const lines = [
      { status: 'pulling a', digest: 'sha256:a', total: 10, completed: 99 },
      { status: 'pulling a', digest: 'sha256:a', total: -4, completed: -4 },
      { status: 'x'.repeat(5_000), digest: 'sha256:a', total: '7', completed: null },
      { status: 'success' },
    ]
    const text = lines.map(line => `${JSON.stringify(line)}\n`).join('')
    const { got, error } = await pulled(over(() => new Response(text)).pull('x', never))
    expect(error).toBeUndefined()
    expect(got.map(({ completed, total }) => [completed, total])).toEqual([...Array(4)].map(() => [10, 10]))
    expect(got[2]?.status.length).toBe(200)
    for (const line of ['7', '{}', '{"status":3}', '[]', '<html>']) {
      expect((await pulled(over(() => new Response(`${line}\n`)).pull('x', never))).error).toBe(
        'ollama-failed',
      )
    }
  })
})

describe('a server that is in the way', () => {
  it('is offline, blocked, a proxy, or at no address at all', async () => {
    const { server, store } = await startStore()
    server.fail('status-403', { path: '/api/tags' })
    await expect(store.list()).rejects.toMatchObject({ code: 'ollama-blocked' })
    server.fail('html-502', { path: '/api/ps' })
    await expect(store.loaded()).rejects.toMatchObject({ code: 'proxy-answered', detail: { status: 502 } })
    await server.close()
    await expect(store.list()).rejects.toMatchObject({ code: 'ollama-offline' })
    expect((await pulled(store.pull('wren', never))).error).toBe('ollama-offline')
    const lost = createModelStore({ endpoint: () => 'http://a*b', fetch, prepare: async () => {} })
    await expect(lost.list()).rejects.toMatchObject({ code: 'address-unfit' })
  })

  it('has done nothing where a page came instead, whatever its status', async () => {
    const portal: typeof fetch = async () =>
      new Response('<html><p>Sign in', { headers: { 'content-type': 'text/html' } })
    const store = createModelStore({ endpoint: () => 'http://a', fetch: portal, prepare: async () => {} })
    for (const call of [
      store.remove('wren'),
      store.unload('wren'),
      store.preload('wren', 4_096, never),
      store.loaded(),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'proxy-answered', detail: { status: 200 } })
    }
  })

  it('is left for another where the address changes, which is prepared for by itself', async () => {
    const { server } = await startStore({ models: [chatModel] })
    const { server: other } = await startStore({ models: [thinkingModel] })
    let endpoint = server.url
    const prepared: string[] = []
    const store = createModelStore({
      endpoint: () => endpoint,
      fetch,
      prepare: async at => void prepared.push(at),
    })
    expect((await store.list()).map(({ name }) => name)).toEqual(['parrot:latest'])
    endpoint = other.url
    expect((await store.list()).map(({ name }) => name)).toEqual(['owl:8b'])
    await store.loaded()
    expect(prepared).toEqual([server.url, other.url])
  })
})
