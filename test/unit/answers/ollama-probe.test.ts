import { describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { chatModel, digestOf, embeddingModel } from '../../servers/ollama-models.ts'
import { collect } from './collect-answer.ts'
import { never, question } from './sample-question.ts'
import { start } from './start-ollama.ts'

describe('probing', () => {
  it('lists the models that can answer, with what is known of them', async () => {
    const { server, ollama } = await start({ models: [embeddingModel, chatModel] })
    const expected = {
      name: 'parrot:latest',
      size: chatModel.size,
      parameters: '3.2B',
      quantisation: 'Q4_K_M',
      contextTokens: 32_768,
      digest: digestOf('parrot:latest'),
    }
    expect(await ollama.probe()).toEqual({ kind: 'ready', models: [expected] })
    expect(server.requests).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/api/show', body: {} }),
    )
  })

  it('leaves embedding models out of an older server’s list as well', async () => {
    const { ollama } = await start({ models: [embeddingModel, chatModel], listsCapabilities: false })
    expect((await ollama.models()).map(({ name }) => name)).toEqual(['parrot:latest'])
  })

  it('asks once what a model can do', async () => {
    const { server, ollama } = await start()
    await ollama.models()
    await ollama.models()
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/tags', '/api/show', '/api/tags'])
  })

  it('tells no model from no server', async () => {
    const { server, ollama } = await start({ models: [embeddingModel] })
    expect(await ollama.probe()).toEqual({ kind: 'no-model' })
    await server.close()
    expect(await ollama.probe()).toEqual({ kind: 'offline' })
    await expect(ollama.models()).rejects.toMatchObject({ code: 'ollama-offline' })
  })

  it('tells blocked from offline, where a GET would be let in', async () => {
    const { server } = await start()
    // As the browser does: no origin on GET, the extension's own on POST.
    const asExtension: typeof fetch = (input, init) =>
      fetch(input, init?.method === 'POST' ? { ...init, headers: { origin: 'chrome-extension://a' } } : init)
    const ollama = createOllama({ endpoint: server.url, fetch: asExtension, prepare: async () => {} })
    expect(await ollama.probe()).toEqual({ kind: 'blocked' })
    await expect(ollama.models()).rejects.toMatchObject({ code: 'ollama-blocked' })
    expect((await collect(ollama.ask(question(), never))).error?.code).toBe('ollama-blocked')
  })

  it.each(['html-502', 'status-500', 'status-404'] as const)(
    'takes another server (%s) for none',
    async fault => {
      const { server, ollama } = await start()
      server.fail(fault, { path: '/api/show' })
      expect(await ollama.probe()).toEqual({ kind: 'offline' })
    },
  )

  it('does not wait for ever', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const ollama = createOllama({
      endpoint: 'http://127.0.0.1:1',
      fetch: silent,
      prepare: async () => {},
      probeTimeout: 5,
    })
    expect(await ollama.probe()).toEqual({ kind: 'offline' })
  })

  it('refuses an endpoint that is none', () => {
    const make = () => createOllama({ endpoint: 'http://a/b', fetch, prepare: async () => {} })
    expect(make).toThrow(RangeError)
  })
})

describe('a list', () => {
  const saying = (show: () => Response, count = 2) => {
    let shown = 0
    const fetcher: typeof fetch = async (url, init) => {
      if (String(url).endsWith('/api/tags')) {
        const names = Array.from({ length: count }, (_, at) => ({ name: `m${at}`, digest: `d${at}` }))
        return Response.json({ models: names })
      }
      shown++
      const { model } = JSON.parse(String(init?.body))
      return model === 'm0' ? show() : Response.json({ capabilities: ['completion'] })
    }
    const ollama = createOllama({ endpoint: 'http://a', fetch: fetcher, prepare: async () => {} })
    return { ollama, shown: () => shown }
  }

  it('is not spoiled by one model that is broken, of which it is asked again', async () => {
    const { ollama, shown } = saying(() => Response.json({ error: 'unexpected EOF' }, { status: 500 }))
    expect((await ollama.models()).map(({ name }) => name)).toEqual(['m0', 'm1'])
    await ollama.models()
    expect(shown()).toBe(3)
    await expect(saying(() => new Response(null, { status: 403 })).ollama.models()).rejects.toMatchObject({
      code: 'ollama-blocked',
    })
  })

  it('is read so far that no server has us ask without end', async () => {
    const { ollama, shown } = saying(() => Response.json({}), 1_200)
    expect((await ollama.models()).length).toBe(1_000)
    expect(shown()).toBe(1_000)
  })
})

describe('preparing', () => {
  it('is done again after a refusal: the rule may have gone to another address and back', async () => {
    const { server } = await start()
    let prepared = 0
    const prepare = async () => void prepared++
    const ollama = createOllama({ endpoint: server.url, fetch, prepare })
    server.fail('status-403')
    expect((await collect(ollama.ask(question(), never))).error?.code).toBe('ollama-blocked')
    expect((await collect(ollama.ask(question(), never))).error).toBeUndefined()
    await ollama.models()
    expect(prepared).toBe(2)
  })

  it('is not begun for who stopped before', async () => {
    let prepared = 0
    const prepare = async () => {
      prepared++
      throw new Error('no rule')
    }
    const ollama = createOllama({ endpoint: 'http://a', fetch, prepare })
    const stopped = AbortSignal.abort()
    expect((await collect(ollama.ask(question(), stopped))).error?.code).toBe('cancelled')
    await expect(ollama.models(stopped)).rejects.toMatchObject({ code: 'cancelled' })
    expect(prepared).toBe(0)
  })

  it('is over before the first request, and is done once', async () => {
    const { server } = await start()
    let prepared = 0
    const prepare = async () => {
      expect(server.requests.length).toBe(0)
      prepared++
    }
    const ollama = createOllama({ endpoint: server.url, fetch, prepare })
    await ollama.probe()
    await collect(ollama.ask(question(), never))
    expect(prepared).toBe(1)
  })

  it('is tried again after a failure, and leaves the verdict to the server', async () => {
    const { server } = await start()
    let tries = 0
    const prepare = async () => {
      if (++tries === 1) throw new Error('no rule')
    }
    const ollama = createOllama({ endpoint: server.url, fetch, prepare })
    expect((await ollama.probe()).kind).toBe('ready')
    expect((await ollama.probe()).kind).toBe('ready')
    expect(tries).toBe(2)
  })
})
