import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOllama } from '../../src/devices/ollama.ts'
import { createModelStore } from '../../src/devices/ollama-store.ts'
import type { AskOptions } from '../../src/ports/assistant.ts'
import { thinkingModel } from '../servers/ollama-models.ts'
import { readOllamaDocument } from './ollama-document.ts'
import { loadingTime, targets, userModel } from './ollama-targets.ts'

const judge = readOllamaDocument()
const { signal: never } = new AbortController()

interface Schemas {
  readonly sent?: string
  readonly got?: string
  readonly line?: string
}
/** What the document calls the body of a request to a path, and its reply or each line of it. */
const schemas: Readonly<Record<string, Schemas>> = {
  '/api/tags': { got: 'ListResponse' },
  '/api/ps': { got: 'PsResponse' },
  '/api/show': { sent: 'ShowRequest', got: 'ShowResponse' },
  '/api/chat': { sent: 'ChatRequest', got: 'ChatResponse', line: 'ChatStreamEvent' },
  '/api/generate': { sent: 'GenerateRequest', got: 'GenerateResponse' },
  '/api/embed': { sent: 'EmbedRequest', got: 'EmbedResponse' },
  '/api/pull': { sent: 'PullRequest', line: 'StatusEvent' },
  '/api/delete': { sent: 'DeleteRequest' },
}

/** A fetch that has the document judge what goes out, strictly, and what comes back where all was well. */
function judged(strict: boolean) {
  const calls: string[] = []
  const faults: unknown[] = []
  const fetcher: typeof fetch = async (url, init) => {
    const { pathname } = new URL(String(url))
    const schema = schemas[pathname]
    if (schema === undefined) throw new Error(`The client asks for ${pathname}`)
    calls.push(`${init?.method ?? 'GET'} ${pathname}`)
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    const response = await fetch(url, init)
    // Whole before the client reads it, which leaves as soon as it knows enough.
    const text = await response.text()
    try {
      // Knocking is a question without a model, which only the error answers.
      if (schema.sent !== undefined && JSON.stringify(body) !== '{}') judge.check(body, schema.sent, [], true)
      if (response.ok) judgeReply(response, text, schema, strict)
    } catch (fault) {
      // The client would take it for a server that is not there.
      faults.push(fault)
    }
    return new Response(text, response)
  }
  return {
    fetcher,
    calls,
    /** Throws the first thing that was not as the document has it. */
    verdict() {
      const [first] = faults.splice(0)
      if (first !== undefined) throw first
    },
  }
}

function judgeReply(response: Response, text: string, { got, line }: Schemas, strict: boolean): void {
  if (response.headers.get('content-type')?.includes('ndjson')) {
    for (const one of text.trim().split('\n')) judge.check(JSON.parse(one), line ?? 'none', [], strict)
  } else if (got === undefined) expect(text).toBe('')
  else judge.check(JSON.parse(text), got, [], strict)
}

describe.each(targets)('what our own client says to $name, and reads of it', ({ ours, start }) => {
  let url = ''
  let close = async () => {}
  let model = ''
  const { fetcher, calls, verdict } = judged(ours)
  const ollama = () => createOllama({ endpoint: url, fetch: fetcher, prepare: async () => {} })
  const store = () => createModelStore({ endpoint: () => url, fetch: fetcher, prepare: async () => {} })
  beforeAll(async () => {
    const server = await start()
    ;({ url, close } = server)
    model = userModel ?? (await ollama().models())[0]?.name ?? ''
    expect(model, 'a model that can chat (set OLLAMA_MODEL, or pull one)').not.toBe('')
  })
  afterAll(() => close())

  async function answer(more: Partial<AskOptions> = {}) {
    const messages = [{ role: 'user' as const, content: 'Grass is green.\nWhat colour is grass?' }]
    let text = ''
    for await (const piece of ollama().ask({ model, contextTokens: 1_024, messages, ...more }, never)) {
      if (piece.kind === 'text') text += piece.text
    }
    verdict()
    return text
  }

  it('models, on the disk and by what they are for', async () => {
    expect((await ollama().probe()).kind).toBe('ready')
    const listed = await store().list()
    expect(listed.find(({ name }) => name === model)?.uses).toContain('answers')
    expect(listed.every(({ size, changedAt }) => size > 0 && changedAt > 0)).toBe(true)
    verdict()
  })

  it('a question with every parameter, and one with a schema', { timeout: loadingTime }, async () => {
    const parameters = { temperature: 0, topP: 0.9, topK: 40, repeatPenalty: 1.1, seed: 7, mostTokens: 64 }
    expect(await answer({ parameters, think: false })).not.toBe('')
    const colour = { type: 'string', enum: ['green', 'red'] }
    const schema = { type: 'object', properties: { colour }, required: ['colour'] }
    const text = await answer({ parameters, think: false, schema })
    expect(JSON.parse(text)).toEqual({ colour: expect.stringMatching(/^(green|red)$/) })
  })

  it('a question to a model that may think, whether it can or not', { timeout: loadingTime }, async () => {
    expect(await answer({ think: true, parameters: { mostTokens: 512, temperature: 0 } })).not.toBe('')
  })

  it('a model that is taken into memory and put away', { timeout: loadingTime }, async () => {
    await store().preload(model, 2_048, never)
    const loaded = (await store().loaded()).find(({ name }) => name === model)
    expect(loaded).toMatchObject({ contextTokens: 2_048, memory: expect.any(Number) })
    expect(loaded?.until).toBeGreaterThan(0)
    await store().unload(model)
    await expect.poll(async () => (await store().loaded()).some(({ name }) => name === model)).toBe(false)
    verdict()
  })

  it('vectors, by each kind of model that it has', { timeout: loadingTime }, async () => {
    const [embedder] = await ollama().embedders()
    expect(embedder !== undefined || !ours).toBe(true)
    for (const { name } of embedder === undefined ? [] : [embedder]) {
      await store().preload(name, 2_048, never)
      const texts = ['Grass is green.', 'Der Himmel ist blau.']
      const vectors = await ollama().embed({ model: name, purpose: 'document', texts }, never)
      expect(vectors.map(vector => Math.hypot(...vector))).toEqual([
        expect.closeTo(1, 5),
        expect.closeTo(1, 5),
      ])
      await store().unload(name)
    }
    verdict()
  })

  it('a model that is not to be had', async () => {
    const missing = 'no-such-bird-ever'
    await expect(answer({ model: missing })).rejects.toMatchObject({ code: 'model-missing' })
    await expect(store().remove(missing)).rejects.toMatchObject({ code: 'model-missing' })
    await expect(store().unload(missing)).rejects.toMatchObject({ code: 'model-missing' })
    await expect(store().preload(missing, 2_048, never)).rejects.toMatchObject({ code: 'model-missing' })
    expect(calls.every(call => judge.paths().includes(call.split(' ')[1] ?? ''))).toBe(true)
  })
})

it('a pull, a thought and a removal are as the document has them; tried on the test server alone', async () => {
  const [target] = targets
  const server = await target?.start()
  const { url = '', close = async () => {} } = server ?? {}
  const { fetcher, calls, verdict } = judged(true)
  const store = createModelStore({ endpoint: () => url, fetch: fetcher, prepare: async () => {} })
  let last = { status: '', completed: 0, total: 0 }
  for await (const progress of store.pull('wren:1b', never)) last = progress
  expect(last).toEqual({ status: 'success', completed: 999, total: 999 })
  await store.remove('wren:1b')
  const ollama = createOllama({ endpoint: url, fetch: fetcher, prepare: async () => {} })
  const messages = [{ role: 'user' as const, content: 'Why?' }]
  const kinds = new Set<string>()
  const asked = { model: thinkingModel.name, contextTokens: 1_024, messages, think: true }
  for await (const { kind } of ollama.ask(asked, never)) kinds.add(kind)
  expect([...kinds]).toEqual(['thinking', 'text', 'done'])
  verdict()
  expect(calls).toEqual(['POST /api/pull', 'DELETE /api/delete', 'POST /api/chat'])
  await close()
})

it('the document refuses a request that is wrong, so that its silence means something', () => {
  expect(() => judge.check({ messages: [] }, 'ChatRequest', [], true)).toThrow("'model'")
  const body = { model: 'x', messages: [], num_ctx: 3 }
  expect(() => judge.check(body, 'ChatRequest', [], true)).toThrow('additional')
  expect(() => judge.check({ model: 'x', messages: [], think: 'much' }, 'ChatRequest', [], true)).toThrow()
})
