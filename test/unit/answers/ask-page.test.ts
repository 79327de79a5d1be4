import { afterEach, describe, expect, it } from 'vitest'
import type { AnswerState } from '../../../src/answers/answer-state.ts'
import { askPage, type PageAsk } from '../../../src/answers/ask-page.ts'
import { createOllama } from '../../../src/devices/ollama.ts'
import type { AskOptions, Assistant } from '../../../src/ports/assistant.ts'
import type { PageText } from '../../../src/ports/page.ts'
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
  return { server, assistant: createOllama({ endpoint: server.url, fetch, prepare: async () => {} }) }
}

function pageOf(text: string, more: Partial<PageText> = {}): PageText {
  return {
    title: 'Isles',
    url: 'http://isles.example/',
    language: 'en',
    text,
    cut: false,
    selection: '',
    ...more,
  }
}

const hidden = 'The ferry for Mull leaves at seven.'
const filler = (from: number) =>
  Array.from({ length: 400 }, (_, at) => `Paragraph ${from + at} tells of weather in the valley.`).join(
    '\n\n',
  )
const longPage = pageOf(`${filler(0)}\n\n${hidden}\n\n${filler(400)}`)

/** Asks, and gives the last state with all that were told on the way. */
async function ask(assistant: Assistant, { onChange, ...more }: Partial<PageAsk> = {}) {
  const states: AnswerState[] = []
  const answer = await askPage({
    assistant,
    text: pageOf(`Welcome. ${hidden} Bring a coat.`),
    tabId: 3,
    question: 'When does the ferry for Mull leave?',
    settings: { model: '', contextTokens: 2_048 },
    language: 'en',
    signal: new AbortController().signal,
    onChange: state => {
      states.push(state)
      onChange?.(state)
    },
    ...more,
  })
  expect(states.at(-1)).toBe(answer)
  return { answer, states }
}

describe('a question about a page', () => {
  it('is answered by the first model, from the page, telling each step', async () => {
    const { assistant } = await start({ models: [embeddingModel, chatModel] })
    const { answer, states } = await ask(assistant)
    expect(answer).toMatchObject({
      state: 'done',
      tabId: 3,
      text: hidden,
      by: { kind: 'model', name: 'parrot:latest' },
      usedPercent: 100,
      promptCut: false,
      passages: [],
    })
    const steps = [...new Set(states.map(({ state }) => state))]
    expect(steps).toEqual(['probing', 'loading', 'streaming', 'done'])
  })

  it('fits a long page into the context, with the sentence asked for', async () => {
    const { server, assistant } = await start()
    const { answer } = await ask(assistant, { text: longPage })
    expect(answer).toMatchObject({ state: 'done', text: hidden, promptCut: false })
    expect(answer.usedPercent).toBeGreaterThan(2)
    expect(answer.usedPercent).toBeLessThan(30)
    expect(server.loads).toEqual([{ model: 'parrot:latest', contextTokens: 2_048 }])
  })

  it('loads a model with one context, whatever the page', async () => {
    const { server, assistant } = await start({ models: [{ ...chatModel, contextLength: 1_024 }] })
    await ask(assistant)
    const { answer } = await ask(assistant, { text: longPage })
    expect(answer).toMatchObject({ text: hidden, promptCut: false })
    expect(server.loads).toEqual([{ model: 'parrot:latest', contextTokens: 1_024 }])
    const chats = server.requests.filter(({ path }) => path === '/api/chat')
    expect(chats.map(({ body }) => body)).toEqual(
      [0, 1].map(() => expect.objectContaining({ options: { num_ctx: 1_024 } })),
    )
  })

  it('asks the model that was set, and says so where it has to be another', async () => {
    const { assistant } = await start({ models: [chatModel, thinkingModel] })
    const settings = { model: 'owl:8b', contextTokens: 2_048 }
    const { answer } = await ask(assistant, { settings })
    expect(answer).toMatchObject({ text: hidden, by: { name: 'owl:8b' }, thinking: thinkingModel.thoughts })
    expect(answer.insteadOf).toBeUndefined()
    const other = await ask(assistant, { settings: { ...settings, model: 'dodo' } })
    expect(other.answer).toMatchObject({ by: { name: 'parrot:latest' }, insteadOf: 'dodo' })
    const latest = await ask(assistant, { settings: { ...settings, model: 'parrot' } })
    expect(latest.answer.insteadOf).toBeUndefined()
  })

  it('is about what the user marked too, as much of it as fits', async () => {
    const { server, assistant } = await start()
    const marked = pageOf(filler(0), { selection: `The ferry is free on Sundays. ${filler(0)}` })
    const { answer } = await ask(assistant, { text: marked, question: 'Is the ferry free on Sundays?' })
    expect(answer).toMatchObject({ promptCut: false })
    expect(answer.text).toContain('The ferry is free on Sundays.')
    expect(server.loads[0]?.contextTokens).toBe(2_048)
    const only = await ask(assistant, { text: pageOf('  ', { selection: hidden }) })
    expect(only.answer.text).toContain(hidden)
  })

  it('raises the alarm where the server read less than it was sent', async () => {
    const { assistant } = await start()
    /** Another server in between, which gives the model less room than was asked for. */
    const stingy: Assistant = {
      ...assistant,
      ask: (options: AskOptions, signal) => assistant.ask({ ...options, contextTokens: 512 }, signal),
    }
    const { answer } = await ask(stingy, { text: longPage, settings: { model: '', contextTokens: 4_096 } })
    expect(answer).toMatchObject({ state: 'done', promptCut: true })
  })
})

describe('without a model', () => {
  const isRetrieval = {
    state: 'done',
    by: { kind: 'retrieval' },
    text: expect.stringContaining(hidden),
    usedPercent: 100,
  }

  it('the page’s best passages answer, with the reason beside them', async () => {
    const { server, assistant } = await start({ models: [] })
    const missing = await ask(assistant, { text: longPage })
    expect(missing.answer).toMatchObject({ ...isRetrieval, error: { code: 'model-missing' } })
    await server.close()
    const offline = await ask(assistant, { text: longPage })
    expect(offline.answer).toMatchObject({ ...isRetrieval, error: { code: 'ollama-offline' } })
    for (const { start, end, text } of offline.answer.passages) {
      expect(longPage.text.slice(start, end)).toBe(text)
    }
    expect(offline.answer.passages.length).toBeLessThanOrEqual(3)
    expect(offline.states.map(({ state }) => state)).toEqual(['probing', 'done'])
  })

  it('a server that blocks us is told apart', async () => {
    const { server } = await start()
    const asPage: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { ...init?.headers, origin: 'chrome-extension://a' } })
    const assistant = createOllama({ endpoint: server.url, fetch: asPage, prepare: async () => {} })
    const { answer } = await ask(assistant)
    expect(answer).toMatchObject({ ...isRetrieval, error: { code: 'ollama-blocked' } })
  })

  it('a failure before the first word brings the passages, one after it keeps the words', async () => {
    const { server, assistant } = await start()
    server.fail('status-500')
    const early = await ask(assistant)
    expect(early.answer).toMatchObject({
      ...isRetrieval,
      error: { code: 'model-crashed', detail: { name: 'parrot:latest' } },
    })
    server.fail('error-line')
    const late = await ask(assistant)
    expect(late.answer).toMatchObject({
      state: 'failed',
      text: 'The ',
      by: { kind: 'model', name: 'parrot:latest' },
      error: { code: 'ollama-failed' },
    })
  })
})

describe('stopping', () => {
  it.each([
    [0, 'loading', ''],
    [2, 'streaming', 'The ferry '],
  ])('before line %d of the stream ends the answer, with what was said', async (line, state, text) => {
    const { server, assistant } = await start()
    server.hold(line)
    const stop = new AbortController()
    const arrived = server.next('/api/chat')
    const asked = ask(assistant, {
      signal: stop.signal,
      onChange: async now => {
        if (now.state !== state || now.text !== text) return
        await arrived
        stop.abort()
      },
    })
    const { answer } = await asked
    expect(answer).toMatchObject({ state: 'stopped', text, by: { kind: 'model' } })
    expect(await (await arrived).over).toBe('left')
  })

  it('before it began asks nothing of the model', async () => {
    const { server, assistant } = await start()
    const { answer } = await ask(assistant, { signal: AbortSignal.abort() })
    expect(answer.state).toBe('stopped')
    expect(server.requests).toEqual([])
  })
})

describe('refusing', () => {
  it('a question without words, and a page without text', async () => {
    const { server, assistant } = await start()
    await expect(ask(assistant, { question: ' ' })).rejects.toMatchObject({ code: 'nothing-asked' })
    await expect(ask(assistant, { text: pageOf('\n') })).rejects.toMatchObject({ code: 'page-empty' })
    expect(server.requests).toEqual([])
  })
})
