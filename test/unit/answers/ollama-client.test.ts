import { afterEach, describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { AnswerPiece, AskOptions } from '../../../src/ports/assistant.ts'
import type { CancelSignal } from '../../../src/ports/clock.ts'
import type { Fault } from '../../servers/ollama-faults.ts'
import { chatModel, embeddingModel, thinkingModel } from '../../servers/ollama-models.ts'
import {
  type OllamaServer,
  type OllamaServerOptions,
  startOllamaServer,
} from '../../servers/ollama-server.ts'

const running: OllamaServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.close()))
})

async function start(options: OllamaServerOptions = {}) {
  const server = await startOllamaServer(options)
  running.push(server)
  const ollama = createOllama({ endpoint: server.url, fetch, prepare: async () => {} })
  return { server, ollama }
}

const never = new AbortController().signal
const page = 'The shop opens at nine. The garden closes at dusk.'
function question(more: Partial<AskOptions> = {}): AskOptions {
  const messages = [{ role: 'user' as const, content: `${page}\nWhen does the garden close?` }]
  return { model: 'parrot', contextTokens: 4_096, messages, ...more }
}

/** All pieces of an answer, and the error that ended it. */
async function collect(pieces: AsyncIterable<AnswerPiece>) {
  const got: AnswerPiece[] = []
  try {
    for await (const piece of pieces) got.push(piece)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { got, text: textOf(got), error: { code: error.code, detail: error.detail } }
  }
  return { got, text: textOf(got), error: undefined }
}

function textOf(pieces: readonly AnswerPiece[], kind: 'text' | 'thinking' = 'text'): string {
  return pieces.map(piece => (piece.kind === kind ? piece.text : '')).join('')
}

describe('probing', () => {
  it('lists the models that can answer, with what is known of them', async () => {
    const { server, ollama } = await start({ models: [embeddingModel, chatModel] })
    const expected = {
      name: 'parrot:latest',
      size: chatModel.size,
      parameters: '3.2B',
      quantisation: 'Q4_K_M',
      contextTokens: 32_768,
    }
    expect(await ollama.probe()).toEqual({ kind: 'ready', models: [expected] })
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/api/show', body: {} })
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
    expect((await ollama.models()).length).toBe(0)
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

describe('preparing', () => {
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

describe('an answer', () => {
  it('streams, ends with the server’s counts, and was asked for as agreed', async () => {
    const { server, ollama } = await start()
    const { got, text, error } = await collect(ollama.ask(question({ contextTokens: 2_048 }), never))
    expect(error).toBeUndefined()
    expect(text).toBe('The garden closes at dusk.')
    expect(got.filter(piece => piece.kind === 'text').length).toBeGreaterThan(2)
    expect(got.at(-1)).toEqual({ kind: 'done', promptTokens: 19, answerTokens: 6 })
    expect(server.loads).toEqual([{ model: 'parrot:latest', contextTokens: 2_048 }])
    const body = { model: 'parrot', stream: true, keep_alive: '10m', options: { num_ctx: 2_048 } }
    expect(server.requests[0]?.body).toMatchObject(body)
  })

  it('is the same when the server writes one byte at a time', async () => {
    const { ollama } = await start({ writeBytes: 1 })
    const messages = [{ role: 'user' as const, content: 'Der Garten schließt abends – 漢字 🎹.\nGarten?' }]
    const { text } = await collect(ollama.ask(question({ messages }), never))
    expect(text).toBe('Der Garten schließt abends – 漢字 🎹.')
  })

  it('keeps thoughts apart, in their own field or in the text', async () => {
    const models = [thinkingModel, { ...chatModel, name: 'old:1b', thinkTags: true, thoughts: 'Well.' }]
    const { ollama } = await start({ models })
    const own = await collect(ollama.ask(question({ model: 'owl:8b' }), never))
    expect(textOf(own.got, 'thinking')).toBe(thinkingModel.thoughts)
    expect(own.text).toBe('The garden closes at dusk.')
    const tags = await collect(ollama.ask(question({ model: 'old:1b' }), never))
    expect(textOf(tags.got, 'thinking')).toBe('Well.')
    expect(tags.text).toBe('The garden closes at dusk.')
  })

  it('says which model is missing', async () => {
    const { ollama } = await start()
    const { error } = await collect(ollama.ask(question({ model: 'dodo' }), never))
    expect(error).toEqual({ code: 'model-missing', detail: { name: 'dodo' } })
  })

  it.each(['{"error":"model \\"x\\" not found, try pulling it first"}', '{"error":"model \'x\' not found"}'])(
    'knows a missing model as %s, as a status and as a line',
    async body => {
      for (const status of [404, 200]) {
        const answering: typeof fetch = async () => new Response(`${body}\n`, { status })
        const ollama = createOllama({ endpoint: 'http://a', fetch: answering, prepare: async () => {} })
        const { error } = await collect(ollama.ask(question({ model: 'x' }), never))
        expect(error).toEqual({ code: 'model-missing', detail: { name: 'x' } })
      }
    },
  )

  const faults: [Fault, object][] = [
    ['error-line', { reason: 'error-line', words: 'an error was encountered' }],
    ['reset', { reason: 'cut-off' }],
    ['no-done', { reason: 'cut-off' }],
    ['cut-line', { reason: 'cut-off' }],
    ['garbage', { reason: 'garbage' }],
    ['html-502', { reason: 'status', status: 502 }],
    ['status-400', { reason: 'status', status: 400, words: 'invalid options: num_ctx' }],
    ['status-404', { reason: 'status', status: 404 }],
    ['status-499', { reason: 'status', status: 499, words: 'client closed request' }],
    ['status-500', { reason: 'status', status: 500 }],
    ['status-503', { reason: 'status', status: 503 }],
  ]
  it.each(faults)('ends with a reason after %s', async (fault, detail) => {
    const { server, ollama } = await start()
    server.fail(fault)
    const { got, error } = await collect(ollama.ask(question(), never))
    expect(error).toMatchObject({ code: 'ollama-failed', detail })
    expect(got.some(piece => piece.kind === 'done')).toBe(false)
    // The next one is none the worse for it.
    expect((await collect(ollama.ask(question(), never))).error).toBeUndefined()
  })

  it('keeps the text that came before it broke off', async () => {
    const { server, ollama } = await start()
    server.fail('no-done')
    expect((await collect(ollama.ask(question(), never))).text).toBe('The garden closes at ')
  })

  it('stops at a megabyte', async () => {
    const line = `${JSON.stringify({ message: { content: 'x'.repeat(300_000) }, done: false })}\n`
    const endless: typeof fetch = async () => new Response(line.repeat(5))
    const ollama = createOllama({ endpoint: 'http://a', fetch: endless, prepare: async () => {} })
    const { text, error } = await collect(ollama.ask(question(), never))
    expect(error).toMatchObject({ code: 'ollama-failed', detail: { reason: 'answer-too-long' } })
    expect(text.length).toBe(900_000)
    const wide: typeof fetch = async () => new Response('x'.repeat(1_000_001))
    const other = createOllama({ endpoint: 'http://a', fetch: wide, prepare: async () => {} })
    expect((await collect(other.ask(question(), never))).error?.detail.reason).toBe('line-too-long')
  })

  it('says that the model ran out of room', async () => {
    const line = '{"message":{"content":"So"},"done":true,"done_reason":"length"}'
    const short: typeof fetch = async () => new Response(line)
    const ollama = createOllama({ endpoint: 'http://a', fetch: short, prepare: async () => {} })
    const done = { kind: 'done', promptTokens: 0, answerTokens: 0, cut: true }
    expect((await collect(ollama.ask(question(), never))).got).toEqual([{ kind: 'text', text: 'So' }, done])
  })

  it.each(['null', '[]', '"x"', '7', '{}', '{"message":3}', '{"message":{"content":{}},"done":"yes"}'])(
    'survives the line %s',
    async line => {
      const odd: typeof fetch = async () => new Response(`${line}\n`)
      const ollama = createOllama({ endpoint: 'http://a', fetch: odd, prepare: async () => {} })
      const { text, error } = await collect(ollama.ask(question(), never))
      expect(text).toBe('')
      expect(error?.code).toBe('ollama-failed')
    },
  )
})

describe('stopping', () => {
  it('works while the headers are held, and the server notices', async () => {
    const { server, ollama } = await start()
    server.hold()
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const answer = collect(ollama.ask(question(), stop.signal))
    const request = await arrived
    stop.abort()
    expect((await answer).error).toEqual({ code: 'cancelled', detail: {} })
    expect(await request.over).toBe('left')
  })

  it('works while a model loads', async () => {
    const { server, ollama } = await start({ coldLoad: new Promise(() => {}) })
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const answer = collect(ollama.ask(question(), stop.signal))
    await arrived
    stop.abort()
    expect((await answer).error?.code).toBe('cancelled')
  })

  it('works in the middle, and keeps what was said', async () => {
    const { server, ollama } = await start()
    server.hold(2)
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    let text = ''
    const answer = (async () => {
      for await (const piece of ollama.ask(question(), stop.signal)) {
        if (piece.kind === 'text') text += piece.text
        if (text === 'The garden ') stop.abort()
      }
    })()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    expect(text).toBe('The garden ')
    expect(await (await arrived).over).toBe('left')
  })

  it('sends nothing when it was stopped before it began, or while the rule was set', async () => {
    const { server } = await start()
    const stop = new AbortController()
    const ollama = createOllama({ endpoint: server.url, fetch, prepare: () => new Promise(() => {}) })
    const preparing = collect(ollama.ask(question(), stop.signal))
    stop.abort()
    expect((await preparing).error?.code).toBe('cancelled')
    const { ollama: second } = await start()
    expect((await collect(second.ask(question(), stop.signal))).error?.code).toBe('cancelled')
    expect(await second.probe(stop.signal)).toEqual({ kind: 'offline' })
    expect(running.flatMap(({ requests }) => requests)).toEqual([])
  })

  it('lets the server go when the caller no longer listens', async () => {
    const { server, ollama } = await start()
    server.hold(2)
    const arrived = server.next('/api/chat')
    for await (const piece of ollama.ask(question(), never)) if (piece.kind === 'text') break
    expect(await (await arrived).over).toBe('left')
  })

  it('leaves no listener on the signal', async () => {
    const { ollama } = await start()
    const listening = new Set<() => void>()
    const signal: CancelSignal = {
      aborted: false,
      addEventListener: (_, listener) => void listening.add(listener),
      removeEventListener: (_, listener) => void listening.delete(listener),
    }
    const during = new Set<number>()
    for await (const _ of ollama.ask(question(), signal)) during.add(listening.size)
    expect([...during]).toEqual([1])
    expect(listening.size).toBe(0)
  })
})
