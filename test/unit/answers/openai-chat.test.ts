import { describe, expect, it, onTestFinished } from 'vitest'
import { createOpenAi } from '../../../src/devices/openai-chat.ts'
import { type OpenAiFault, type OpenAiServerOptions, startOpenAiServer } from '../../servers/openai-server.ts'
import { collect, textOf } from './collect-answer.ts'
import { never, question } from './sample-question.ts'

const embedder = { id: 'nomic-embed-text' }

async function start(options: OpenAiServerOptions = {}, kept?: string, named = '') {
  const server = await startOpenAiServer(options)
  onTestFinished(() => server.close())
  const openAi = createOpenAi({
    address: `${server.url}/v1/`,
    fetch,
    keyFor: async origin => (origin === server.url ? kept : undefined),
    model: () => named,
  })
  return { server, openAi }
}

/** A server that sends this, whatever it is asked. */
function sends(body: BodyInit, type: string) {
  const fetcher: typeof fetch = async () => new Response(body, { headers: { 'content-type': type } })
  return createOpenAi({ address: 'http://a', fetch: fetcher, keyFor: async () => undefined, model: () => '' })
}

const asked = (more: object = {}) => question({ model: 'heron-7b', ...more })

describe('an answer', () => {
  it('streams, ends with the server’s counts, and was asked for as agreed', async () => {
    const { server, openAi } = await start()
    const parameters = { temperature: 0, topP: 0.5, seed: 7, mostTokens: 50, topK: 3, repeatPenalty: 1.1 }
    const { got, text, error } = await collect(openAi.ask(asked({ parameters }), never))
    expect(error).toBeUndefined()
    expect(text).toBe('The garden closes at dusk.')
    expect(got.at(-1)).toEqual({ kind: 'done', promptTokens: 18, answerTokens: 6 })
    expect(server.calls[0]?.body).toEqual({
      model: 'heron-7b',
      messages: question().messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0,
      top_p: 0.5,
      seed: 7,
      max_tokens: 50,
    })
  })

  it('is the same when the server writes one byte at a time, or never says that it is done', async () => {
    for (const options of [{ writeBytes: 1 }, { saysDone: false }]) {
      const { openAi } = await start(options)
      const messages = [{ role: 'user' as const, content: 'Der Garten schließt abends – 漢字 🎹.\nGarten?' }]
      expect((await collect(openAi.ask(asked({ messages }), never))).text).toBe(
        'Der Garten schließt abends – 漢字 🎹.',
      )
    }
  })

  it.each(['reasoning', 'reasoning_content'] as const)(
    'keeps thoughts apart that come as %s',
    async field => {
      const { openAi } = await start({ thoughts: { field, text: 'Let me see.' } })
      const { got, text } = await collect(openAi.ask(asked(), never))
      expect([textOf(got, 'thinking'), text]).toEqual(['Let me see.', 'The garden closes at dusk.'])
    },
  )

  it('leaves out what this server refuses, and does not ask again with it', async () => {
    const { server, openAi } = await start({ refuses: ['stream_options', 'max_tokens', 'seed'] })
    const parameters = { seed: 7, mostTokens: 50 }
    const first = await collect(openAi.ask(asked({ parameters }), never))
    expect([first.error, first.text]).toEqual([undefined, 'The garden closes at dusk.'])
    expect(server.calls.at(-1)?.body).toMatchObject({ max_completion_tokens: 50 })
    const before = server.calls.length
    await collect(openAi.ask(asked({ parameters }), never))
    expect(server.calls.length).toBe(before + 1)
  })

  it('is not asked for again where the server complains of what it was not sent', async () => {
    const { server, openAi } = await start()
    server.fail({ kind: 'status', status: 400, body: { error: 'temperature, seed and top_p: not today' } })
    expect((await collect(openAi.ask(asked(), never))).error?.code).toBe('chat-failed')
    expect(server.calls.length).toBe(1)
    await collect(openAi.ask(asked({ parameters: { seed: 7 } }), never))
    expect(server.calls[1]?.body.seed).toBe(7)
  })

  it('follows a schema where the server can', async () => {
    const schema = { type: 'object', properties: { points: { type: 'array' } } }
    const { server, openAi } = await start()
    await collect(openAi.ask(asked({ schema }), never))
    expect(server.calls[0]?.body.response_format).toEqual({
      type: 'json_schema',
      json_schema: { name: 'answer', schema },
    })
  })

  it('comes whole from a server that does not stream, and says where it was cut', async () => {
    const reply = { choices: [{ message: { content: '<think>Hm.</think>So' }, finish_reason: 'length' }] }
    const whole: typeof fetch = async () => Response.json(reply)
    const openAi = createOpenAi({
      address: 'http://a',
      fetch: whole,
      keyFor: async () => undefined,
      model: () => '',
    })
    expect((await collect(openAi.ask(asked(), never))).got).toEqual([
      { kind: 'thinking', text: 'Hm.' },
      { kind: 'text', text: 'So' },
      { kind: 'done', promptTokens: 0, answerTokens: 0, cut: true },
    ])
  })

  it('that broke off is not taken for a whole one where each piece says with an empty word why it ends', async () => {
    const piece = { choices: [{ delta: { content: 'So' }, finish_reason: '' }] }
    const broken: typeof fetch = async () =>
      new Response(`data: ${JSON.stringify(piece)}\n\n`, { headers: { 'content-type': 'text/event-stream' } })
    const openAi = createOpenAi({
      address: 'http://a',
      fetch: broken,
      keyFor: async () => undefined,
      model: () => '',
    })
    const { text, error } = await collect(openAi.ask(asked(), never))
    expect([text, error]).toEqual(['So', { code: 'chat-failed', detail: { reason: 'cut-off' } }])
  })

  it('is whole at its end, whatever becomes of the connection behind it', async () => {
    const whole = { choices: [{ delta: { content: 'So' }, finish_reason: 'stop' }] }
    const parts = [`data: ${JSON.stringify(whole)}\n\n`, 'data: [DONE]\n\n']
    const body = new ReadableStream({
      pull(stream) {
        const part = parts.shift()
        if (part === undefined) stream.error(new TypeError('network error'))
        else stream.enqueue(new TextEncoder().encode(part))
      },
    })
    const { text, error } = await collect(sends(body, 'text/event-stream').ask(asked(), never))
    expect([text, error]).toEqual(['So', undefined])
  })

  it.each<[string, object, string]>([
    ['words without end', { error: { message: 'model input '.repeat(80_000) } }, 'chat-failed'],
    ['a code without end', { error: { message: 'x', code: 'context '.repeat(80_000) } }, 'chat-failed'],
    [
      'a field that is no name',
      { detail: [{ msg: 'x', loc: [{ toString: 1, valueOf: 1 }] }] },
      'chat-failed',
    ],
  ])('that is an error with %s is told as any', async (_, reply, code) => {
    const { error } = await collect(sends(JSON.stringify(reply), 'application/json').ask(asked(), never))
    expect(error?.code).toBe(code)
    expect(String(error?.detail.words).length).toBeLessThanOrEqual(300)
  })

  const status = (code: number, body: unknown): OpenAiFault => ({ kind: 'status', status: code, body })
  it.each<[OpenAiFault, string]>([
    [status(429, { error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' } }), 'server-busy'],
    [status(503, { error: 'overloaded' }), 'server-busy'],
    [status(500, { error: { message: 'CUDA out of memory.' } }), 'not-enough-memory'],
    [status(500, { object: 'error', message: 'Internal' }), 'chat-failed'],
    [status(500, 'nothing that can be read'), 'chat-failed'],
    [status(413, {}), 'context-too-long'],
    [status(400, { detail: 'prompt is too long' }), 'context-too-long'],
    [status(422, { detail: [{ loc: ['body', 'messages'], msg: 'field required' }] }), 'chat-failed'],
    [status(404, { detail: 'Not Found' }), 'chat-model'],
    [status(403, {}), 'key-missing'],
    [{ kind: 'page', status: 502 }, 'proxy-answered'],
    [{ kind: 'page', status: 200 }, 'proxy-answered'],
    [{ kind: 'event', body: { error: { message: 'broke', code: 500 } } }, 'chat-failed'],
    [{ kind: 'event', body: { error: { message: 'maximum context length is 8' } } }, 'context-too-long'],
    [{ kind: 'event', body: [1] }, 'chat-failed'],
    [{ kind: 'reset' }, 'chat-failed'],
    [{ kind: 'short' }, 'chat-failed'],
  ])('after %j is %s, and the next is none the worse for it', async (fault, code) => {
    const { server, openAi } = await start()
    server.fail(fault)
    const { got, error } = await collect(openAi.ask(asked(), never))
    expect(error?.code).toBe(code)
    expect(got.some(({ kind }) => kind === 'done')).toBe(false)
    expect((await collect(openAi.ask(asked(), never))).error).toBeUndefined()
  })

  it('says what does not fit, which model there is not, and that nothing answers', async () => {
    const { server, openAi } = await start({ contextTokens: 5 })
    expect((await collect(openAi.ask(asked(), never))).error?.code).toBe('context-too-long')
    const missing = await collect(openAi.ask(asked({ model: 'dodo' }), never))
    expect(missing.error).toEqual({ code: 'chat-model', detail: { name: 'dodo' } })
    await server.close()
    expect((await collect(openAi.ask(asked(), never))).error?.code).toBe('chat-offline')
    expect(await openAi.probe()).toMatchObject({ kind: 'offline', error: { code: 'chat-offline' } })
  })

  it.each([0, 3])('stops before event %i, and the server notices', async before => {
    const { server, openAi } = await start()
    server.hold(before)
    const stop = new AbortController()
    const arriving = server.next('/v1/chat/completions')
    const answer = (async () => {
      for await (const _ of openAi.ask(asked(), stop.signal)) stop.abort()
    })()
    const call = await arriving
    if (before === 0) stop.abort()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    expect(await call.over).toBe('left')
  })
})

describe('models', () => {
  it('are parted into those that answer and those that give vectors', async () => {
    const { openAi } = await start({ models: [{ id: 'heron-7b', max_model_len: 16_384 }, embedder] })
    const heron = { name: 'heron-7b', size: 0, parameters: '', quantisation: '', contextTokens: 16_384 }
    expect(await openAi.probe()).toEqual({ kind: 'ready', models: [heron] })
    expect((await openAi.embedders()).map(({ name }) => name)).toEqual(['nomic-embed-text'])
  })

  it('of a gateway that lists none are the one that the user named', async () => {
    const { server, openAi } = await start({}, undefined, 'heron-7b')
    server.fail({ kind: 'status', status: 404, body: {} }, { path: '/v1/models' })
    expect((await openAi.models()).map(({ name }) => name)).toEqual(['heron-7b'])
  })

  it('are none of ours where the reply is none, or lists nothing', async () => {
    const { server, openAi } = await start({ models: [] })
    expect(await openAi.probe()).toMatchObject({ kind: 'no-model', error: { code: 'chat-model' } })
    server.fail({ kind: 'page', status: 200 }, { path: '/v1/models' })
    expect(await openAi.probe()).toMatchObject({ kind: 'offline', error: { code: 'proxy-answered' } })
    server.fail({ kind: 'status', status: 200, body: { data: 3 } }, { path: '/v1/models' })
    expect(await openAi.probe()).toMatchObject({ kind: 'offline', error: { code: 'chat-failed' } })
  })
})

describe('vectors', () => {
  it('come in the order of their texts, of length 1, and nomic’s are told what they are for', async () => {
    const { server, openAi } = await start({ models: [embedder] })
    const texts = [...Array(40).keys()].map(at => `text number ${at}`)
    const vectors = await openAi.embed({ model: embedder.id, purpose: 'query', texts }, never)
    expect(vectors.length).toBe(40)
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    const [one] = await openAi.embed(
      { model: embedder.id, purpose: 'query', texts: ['text number 33'] },
      never,
    )
    expect([...(vectors[33] ?? [])]).toEqual([...(one ?? [])])
    expect(server.calls.map(({ body }) => (Array.isArray(body.input) ? body.input.length : 0))).toEqual([
      32, 8, 1,
    ])
    expect(server.calls.at(-1)?.body.input).toEqual(['search_query: text number 33'])
  })

  it('are refused where a text is too long, or the reply makes no sense', async () => {
    const { server, openAi } = await start({ models: [embedder], contextTokens: 3 })
    const embed = (text: string) =>
      openAi.embed({ model: embedder.id, purpose: 'document', texts: [text] }, never)
    await expect(embed('one two three four five')).rejects.toMatchObject({ code: 'text-too-long' })
    for (const data of [
      [],
      3,
      [{ index: 1, embedding: [1] }],
      [{ index: 0, embedding: [0, 0] }],
      [{ index: 0, embedding: 'x' }],
    ]) {
      server.fail({ kind: 'status', status: 200, body: { data } }, { path: '/v1/embeddings' })
      await expect(embed('one')).rejects.toMatchObject({ code: 'chat-failed', detail: { reason: 'garbage' } })
    }
  })
})

describe('the key', () => {
  it('goes with every request to its own origin, and with nothing else', async () => {
    const { server, openAi } = await start({ key: 'sk-secret' }, 'sk-secret')
    expect((await openAi.probe()).kind).toBe('ready')
    expect((await collect(openAi.ask(asked(), never))).text).toBe('The garden closes at dusk.')
    expect(server.calls.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer sk-secret'))
    expect(server.calls.map(({ body }) => JSON.stringify(body)).join()).not.toContain('sk-secret')
  })

  it('is asked for where there is none, and told wrong where it is', async () => {
    const { openAi } = await start({ key: 'sk-secret' })
    expect(await openAi.probe()).toMatchObject({ kind: 'blocked', error: { code: 'key-missing' } })
    const { openAi: wrong } = await start({ key: 'sk-secret' }, 'sk-old')
    expect(await wrong.probe()).toMatchObject({ kind: 'blocked', error: { code: 'key-refused' } })
    expect((await collect(wrong.ask(asked(), never))).error?.code).toBe('key-refused')
  })

  it('is not carried on by a redirect, which is followed nowhere', async () => {
    const { server: other } = await start()
    const { server, openAi } = await start({}, 'sk-secret')
    server.fail({ kind: 'redirect', to: `${other.url}/v1/chat/completions` })
    expect((await collect(openAi.ask(asked(), never))).error?.code).toBe('chat-offline')
    expect(other.calls).toEqual([])
  })

  it('is in no error', async () => {
    const { server, openAi } = await start({}, 'sk-secret')
    server.fail({ kind: 'status', status: 401, body: { error: { message: 'bad key sk-secret' } } })
    expect(JSON.stringify((await collect(openAi.ask(asked(), never))).error)).not.toContain('sk-secret')
  })
})
