import { describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import type { Fault } from '../../servers/ollama-faults.ts'
import { chatModel, thinkingModel } from '../../servers/ollama-models.ts'
import { collect, textOf } from './collect-answer.ts'
import { never, question } from './sample-question.ts'
import { start } from './start-ollama.ts'

describe('an answer', () => {
  it('streams, ends with the server’s counts, and was asked for as agreed', async () => {
    const { server, ollama } = await start()
    const { got, text, error } = await collect(ollama.ask(question({ contextTokens: 2_048 }), never))
    expect(error).toBeUndefined()
    expect(text).toBe('The garden closes at dusk.')
    expect(got.filter(piece => piece.kind === 'text').length).toBeGreaterThan(2)
    expect(got.at(-1)).toEqual({ kind: 'done', promptTokens: 18, answerTokens: 6 })
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

  it('is the same when its bytes arrive cut in two anywhere', async () => {
    const lines = [
      { message: { content: '<think>Grün' } },
      { message: { content: '?</think>\n\nDas 漢' } },
      { message: { content: '字 🎹.' }, done: true, prompt_eval_count: 9, eval_count: 4 },
    ]
    const all = new TextEncoder().encode(lines.map(line => `${JSON.stringify(line)}\n`).join(''))
    for (let at = 0; at <= all.length; at++) {
      const parts = [all.slice(0, at), all.slice(at)].filter(part => part.length > 0)
      const cut: typeof fetch = async () =>
        new Response(
          new ReadableStream({
            pull(stream) {
              const part = parts.shift()
              if (part === undefined) stream.close()
              else stream.enqueue(part)
            },
          }),
        )
      const ollama = createOllama({ endpoint: 'http://a', fetch: cut, prepare: async () => {} })
      const { got, text } = await collect(ollama.ask(question(), never))
      expect([textOf(got, 'thinking'), text]).toEqual(['Grün?', 'Das 漢字 🎹.'])
      expect(got.at(-1)).toEqual({ kind: 'done', promptTokens: 9, answerTokens: 4 })
    }
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

  it('reads the beginning of words without end, which tells enough', async () => {
    const words = 'model input context '.repeat(40_000)
    const endless: typeof fetch = async () => new Response(`${JSON.stringify({ error: words })}\n`)
    const ollama = createOllama({ endpoint: 'http://a', fetch: endless, prepare: async () => {} })
    const { error } = await collect(ollama.ask(question(), never))
    expect(error).toEqual({
      code: 'ollama-failed',
      detail: { reason: 'error-line', words: words.slice(0, 300) },
    })
  })

  it.each<[Fault, string]>([
    ['html-502', 'proxy-answered'],
    ['status-403', 'ollama-blocked'],
    ['status-500', 'model-crashed'],
    ['status-503', 'server-busy'],
  ])('tells %s apart as %s', async (fault, code) => {
    const { server, ollama } = await start()
    server.fail(fault)
    expect((await collect(ollama.ask(question(), never))).error?.code).toBe(code)
    expect((await collect(ollama.ask(question(), never))).error).toBeUndefined()
  })

  it('takes a page that came instead, with a status as if all were well, for a proxy’s', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    const portal: typeof fetch = async () => new Response('<!doctype html><p>Sign in', { headers })
    const ollama = createOllama({ endpoint: 'http://a', fetch: portal, prepare: async () => {} })
    const proxy = { code: 'proxy-answered', detail: { status: 200 } }
    expect((await collect(ollama.ask(question(), never))).error).toEqual(proxy)
    await expect(ollama.models()).rejects.toMatchObject(proxy)
  })

  const faults: [Fault, object][] = [
    ['error-line', { reason: 'error-line', words: 'an error was encountered' }],
    ['reset', { reason: 'cut-off' }],
    ['no-done', { reason: 'cut-off' }],
    ['cut-line', { reason: 'cut-off' }],
    ['garbage', { reason: 'garbage' }],
    ['status-400', { reason: 'status', status: 400, words: 'invalid options: num_ctx' }],
    ['status-404', { reason: 'status', status: 404 }],
    ['status-499', { reason: 'status', status: 499, words: 'client closed request' }],
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
