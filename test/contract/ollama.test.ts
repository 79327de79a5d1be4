import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOllama } from '../../src/devices/ollama.ts'
import { chatModel, embeddingModel, thinkingModel } from '../servers/ollama-models.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'
import { readOllamaDocument } from './ollama-document.ts'
import { library, loadingTime, targets, userModel } from './ollama-targets.ts'

const judge = readOllamaDocument()

describe.each(targets)('Ollama’s API, as $name speaks it', ({ ours, start }) => {
  let url = ''
  let close = async () => {}
  let model = ''
  beforeAll(async () => {
    const server = await start()
    ;({ url, close } = server)
    const ollama = createOllama({ endpoint: url, fetch, prepare: async () => {} })
    model = userModel ?? (await ollama.models())[0]?.name ?? ''
    expect(model, 'a model that can chat (set OLLAMA_MODEL, or pull one)').not.toBe('')
  })
  afterAll(() => close())

  async function call(path: string, body?: object, method = body === undefined ? 'GET' : 'POST') {
    expect(judge.paths()).toContain(path)
    const sent = body === undefined ? null : JSON.stringify(body)
    const response = await fetch(`${url}${path}`, { method, body: sent })
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text: await response.text(),
    }
  }

  /** The lines of a stream, each judged. */
  async function stream(path: string, body: object, schema: string, fields: string[]) {
    const { status, type, text } = await call(path, body)
    expect(status).toBe(200)
    expect(type).toContain('application/x-ndjson')
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    for (const line of lines) judge.check(line, schema, fields, ours)
    return lines
  }

  it.each([
    ['/api/version', 'VersionResponse', ['version']],
    ['/api/tags', 'ListResponse', ['models.*.name', 'models.*.size', 'models.*.digest', 'models.*.details']],
    ['/api/ps', 'PsResponse', ['models']],
  ])('GET %s', async (path, schema, fields) => {
    const { status, text } = await call(path)
    expect(status).toBe(200)
    judge.check(JSON.parse(text), schema, fields, ours)
  })

  it('POST /api/show tells what a model can do and its context', async () => {
    const { status, text } = await call('/api/show', { model })
    expect(status).toBe(200)
    judge.check(JSON.parse(text), 'ShowResponse', ['capabilities', 'details', 'model_info'], ours)
    expect(text).toContain('.context_length"')
  })

  it('POST /api/show without a model is a 400 that says so', async () => {
    const { status, text } = await call('/api/show', {})
    expect([status, JSON.parse(text)]).toEqual([400, { error: 'model is required' }])
  })

  const messages = [{ role: 'user', content: 'Grass is green. What colour is grass?' }]
  const options = { num_ctx: 1_024, num_predict: 16 }

  it('POST /api/chat streams lines, the last one with the counts', { timeout: loadingTime }, async () => {
    const body = { model, messages, options }
    const lines = await stream('/api/chat', body, 'ChatStreamEvent', [
      'model',
      'created_at',
      'message',
      'done',
    ])
    expect(lines.map(({ done }) => done)).toEqual([...lines.slice(1).fill(false), true])
    judge.check(lines.at(-1), 'ChatResponse', ['done_reason', 'prompt_eval_count', 'eval_count'], ours)
  })

  it('POST /api/chat without stream is one reply', { timeout: loadingTime }, async () => {
    const { text } = await call('/api/chat', { model, messages, options, stream: false })
    judge.check(JSON.parse(text), 'ChatResponse', ['message.content', 'done', 'eval_count'], ours)
  })

  it('POST /api/chat without messages loads the model, and /api/ps says so', {
    timeout: loadingTime,
  }, async () => {
    const { text } = await call('/api/chat', { model, messages: [], options })
    judge.check(JSON.parse(text), 'ChatResponse', ['done'], ours)
    const running = await call('/api/ps')
    judge.check(JSON.parse(running.text), 'PsResponse', ['models.*.context_length'], ours)
    expect(running.text).toContain(model)
  })

  it('POST /api/generate streams lines', { timeout: loadingTime }, async () => {
    const body = { model, prompt: 'Grass is green. What colour is grass?', options }
    const lines = await stream('/api/generate', body, 'GenerateStreamEvent', ['model', 'response', 'done'])
    expect(lines.at(-1)).toMatchObject({ done: true })
  })

  it('a missing model is a 404 in one of two spellings, and 200 then an error when it is pulled', async () => {
    const missing = 'no-such-bird-ever'
    for (const path of ['/api/chat', '/api/generate', '/api/show']) {
      const { status, text } = await call(path, { model: missing, messages, prompt: 'x' })
      expect([path, status, JSON.parse(text)]).toEqual([path, 404, { error: `model '${missing}' not found` }])
    }
    const embedding = await call('/api/embed', { model: missing, input: 'x' })
    expect(embedding.status).toBe(404)
    expect(JSON.parse(embedding.text).error).toMatch(/^model "no-such-bird-ever" not found/)
  })

  it('an origin that is not allowed gets an empty 403', async () => {
    const headers = { origin: 'http://evil.test' }
    const refused = await fetch(`${url}/api/show`, { method: 'POST', body: '{}', headers })
    expect([refused.status, await refused.text()]).toEqual([403, ''])
    const own = await fetch(`${url}/api/show`, { method: 'POST', body: '{}', headers: { origin: url } })
    expect(own.status).toBe(400)
  })

  it('an unknown path is a plain 404', async () => {
    const response = await fetch(`${url}/api/no-such-path`)
    expect([response.status, await response.text()]).toEqual([404, '404 page not found'])
  })

  it('our own client gets an answer', { timeout: loadingTime }, async () => {
    const ollama = createOllama({ endpoint: url, fetch, prepare: async () => {} })
    expect((await ollama.probe()).kind).toBe('ready')
    const asked = [{ role: 'user' as const, content: 'Grass is green.\nWhat colour is grass?' }]
    const pieces = []
    const { signal } = new AbortController()
    for await (const piece of ollama.ask({ model, contextTokens: 1_024, messages: asked }, signal))
      pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    const last = pieces.at(-1)
    expect(last).toMatchObject({ kind: 'done', promptTokens: expect.any(Number) })
  })
})

describe('what is tried on the test server alone, for it changes the models or needs ones it has', () => {
  let server: OllamaServer
  beforeAll(async () => {
    server = await startOllamaServer({ models: [chatModel, thinkingModel, embeddingModel], library })
  })
  afterAll(() => server.close())
  const post = (path: string, body: object, method = 'POST') =>
    fetch(`${server.url}${path}`, { method, body: JSON.stringify(body) })

  it('POST /api/pull tells its layers, and DELETE /api/delete takes the model away', async () => {
    const pulled = await post('/api/pull', { model: 'wren:1b' })
    const lines = (await pulled.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    for (const line of lines) judge.check(line, 'StatusEvent', ['status'], true)
    expect(lines.at(-1)).toEqual({ status: 'success' })
    expect(lines.some(({ completed, total }) => completed === total && total === 999)).toBe(true)
    const gone = await post('/api/delete', { model: 'wren:1b' }, 'DELETE')
    expect([gone.status, await gone.text()]).toEqual([200, ''])
    expect((await post('/api/delete', { model: 'wren:1b' }, 'DELETE')).status).toBe(404)
  })

  it('pulling a model that is nowhere is 200 and then an error line', async () => {
    const response = await post('/api/pull', { model: 'dodo' })
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect([response.status, lines.at(-1)]).toEqual([
      200,
      { error: 'pull model manifest: file does not exist' },
    ])
  })

  it('POST /api/embed gives one vector for each text, and truncates unless told not to', async () => {
    const response = await post('/api/embed', { model: embeddingModel.name, input: ['a', 'b'] })
    const reply = await response.json()
    judge.check(reply, 'EmbedResponse', ['model', 'embeddings', 'prompt_eval_count'], true)
    expect(reply.embeddings.length).toBe(2)
    const long = { model: embeddingModel.name, input: 'word '.repeat(3_000) }
    expect((await post('/api/embed', long)).status).toBe(200)
    expect((await post('/api/embed', { ...long, truncate: false })).status).toBe(400)
  })

  it('a model that thinks does so unless told not to; another one refuses', async () => {
    const messages = [{ role: 'user', content: 'Why?' }]
    const body = { messages, stream: false }
    const thinking = await (await post('/api/chat', { ...body, model: 'owl:8b' })).json()
    judge.check(thinking, 'ChatResponse', ['message.thinking'], true)
    const plain = await (await post('/api/chat', { ...body, model: 'owl:8b', think: false })).json()
    expect(plain.message.thinking).toBeUndefined()
    const refused = await post('/api/chat', { ...body, model: 'parrot', think: true })
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { error: '"parrot" does not support thinking' },
    ])
    const embedding = await post('/api/chat', { ...body, model: embeddingModel.name })
    expect(embedding.status).toBe(400)
  })

  it('the judge refuses what is wrong, so that its silence means something', () => {
    expect(() => judge.check({ models: 3 }, 'ListResponse', [], false)).toThrow('ListResponse')
    expect(() => judge.check({}, 'ListResponse', ['models'], false)).toThrow('no models')
    expect(() => judge.check({ models: [{}] }, 'ListResponse', ['models.*.name'], false)).toThrow('no models')
    expect(() => judge.check({ models: [{ invented: 1 }] }, 'ListResponse', [], true)).toThrow('additional')
  })
})
