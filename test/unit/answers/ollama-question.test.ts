import { describe, expect, it } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { chatModel, thinkingModel } from '../../servers/ollama-models.ts'
import type { OllamaServer } from '../../servers/ollama-server.ts'
import { collect, textOf } from './collect-answer.ts'
import { never, question } from './sample-question.ts'
import { start } from './start-ollama.ts'

const bodies = (server: OllamaServer) =>
  server.requests.filter(({ path }) => path === '/api/chat').map(({ body }) => Object(body))
const owl = { model: thinkingModel.name }

describe('how a question is asked', () => {
  it('says each parameter by Ollama’s name for it', async () => {
    const { server, ollama } = await start()
    const parameters = {
      temperature: 0,
      topP: 0.9,
      topK: 40,
      repeatPenalty: 1.1,
      seed: 7,
      mostTokens: 128,
    }
    await collect(ollama.ask(question({ parameters }), never))
    expect(bodies(server)[0].options).toEqual({
      num_ctx: 4_096,
      temperature: 0,
      top_p: 0.9,
      top_k: 40,
      repeat_penalty: 1.1,
      seed: 7,
      num_predict: 128,
    })
  })

  it('leaves out what was not said', async () => {
    const { server, ollama } = await start()
    await collect(ollama.ask(question({ parameters: { seed: 1 } }), never))
    const [body] = bodies(server)
    expect(body.options).toEqual({ num_ctx: 4_096, seed: 1 })
    expect(Object.keys(body).sort()).toEqual(['keep_alive', 'messages', 'model', 'options', 'stream'])
  })

  it('has a schema followed', async () => {
    const { server, ollama } = await start()
    const words = { type: 'string', enum: ['open', 'shut'] }
    const schema = { type: 'object', properties: { garden: words }, required: ['garden'] }
    const messages = [{ role: 'user' as const, content: 'It is shut. Is the garden shut?' }]
    const { text } = await collect(ollama.ask(question({ schema, messages }), never))
    expect(JSON.parse(text)).toEqual({ garden: 'shut' })
    expect(bodies(server)[0].format).toEqual(schema)
  })

  it('follows a schema of any other shape', async () => {
    const { ollama } = await start()
    const number = { type: 'number' }
    const points = { type: 'array', items: { type: 'object', properties: { number } } }
    const properties = { answer: { type: 'string' }, points, sure: { type: 'boolean' } }
    const { text } = await collect(ollama.ask(question({ schema: { type: 'object', properties } }), never))
    expect(JSON.parse(text)).toEqual({ answer: 'The garden closes at dusk.', points: [], sure: true })
  })
})

describe('thinking', () => {
  it('is the model’s own choice unless it is said, and can be forbidden', async () => {
    const { server, ollama } = await start({ models: [thinkingModel] })
    const thoughts = async (think?: boolean) => {
      const { got, text } = await collect(
        ollama.ask(question(think === undefined ? owl : { ...owl, think }), never),
      )
      expect(text).toBe('The garden closes at dusk.')
      return textOf(got, 'thinking')
    }
    expect(await thoughts()).toBe(thinkingModel.thoughts)
    expect(await thoughts(true)).toBe(thinkingModel.thoughts)
    expect(await thoughts(false)).toBe('')
    expect(bodies(server).map(({ think }) => think)).toEqual([undefined, true, false])
  })

  it('that a model cannot do is left out, and the question is answered all the same', async () => {
    const { server, ollama } = await start({ models: [chatModel] })
    const { text, error } = await collect(ollama.ask(question({ think: true }), never))
    expect([text, error]).toEqual(['The garden closes at dusk.', undefined])
    expect(bodies(server).map(({ think }) => think)).toEqual([true, undefined])
  })

  it('is asked for once where the server refuses something else', async () => {
    const { server, ollama } = await start({ models: [thinkingModel] })
    server.fail('status-400')
    const { error } = await collect(ollama.ask(question({ ...owl, think: true }), never))
    expect(error).toMatchObject({ code: 'ollama-failed', detail: { words: 'invalid options: num_ctx' } })
    expect(bodies(server).length).toBe(1)
  })

  it('is never sent back by a stop between the two tries', async () => {
    const { server } = await start({ models: [chatModel] })
    const stop = new AbortController()
    const stopping: typeof fetch = async (url, init) => {
      const response = await fetch(url, init)
      stop.abort()
      return response
    }
    const ollama = createOllama({ endpoint: server.url, fetch: stopping, prepare: async () => {} })
    const { error } = await collect(ollama.ask(question({ think: true }), stop.signal))
    expect(error?.code).toBe('cancelled')
    expect(bodies(server).length).toBe(1)
  })
})

describe('a model that has to be loaded first', () => {
  it('keeps the question waiting without an end to it, and then answers it whole', async () => {
    let warm = () => {}
    const coldLoad = new Promise<void>(resolve => (warm = resolve))
    const { server, ollama } = await start({ coldLoad })
    const arrived = server.next('/api/chat')
    const first = ollama.ask(question(), never)[Symbol.asyncIterator]()
    const piece = first.next()
    await arrived
    // Everything else is answered while it loads.
    expect((await ollama.probe()).kind).toBe('ready')
    expect(server.loads).toEqual([])
    warm()
    expect((await piece).value).toEqual({ kind: 'text', text: 'The ' })
    const rest = await collect({ [Symbol.asyncIterator]: () => first })
    expect(rest.text).toBe('garden closes at dusk.')
    expect(server.loads).toEqual([{ model: chatModel.name, contextTokens: 4_096 }])
  })
})

describe('a server that promises more than it sends', () => {
  it('has answered where the end of the answer came all the same', async () => {
    const { server, ollama } = await start()
    server.fail('lying-length')
    const { text, error } = await collect(ollama.ask(question(), never))
    expect([text, error]).toEqual(['The garden closes at dusk.', undefined])
  })

  it('is told so where a whole reply was promised', async () => {
    const { server, ollama } = await start()
    server.fail('lying-length', { path: '/api/tags' })
    await expect(ollama.models()).rejects.toMatchObject({
      code: 'ollama-failed',
      detail: { reason: 'garbage' },
    })
    expect((await ollama.models()).length).toBe(1)
  })
})
