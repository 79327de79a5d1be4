import { createServer } from 'node:http'
import { standardPrompts } from '../src/answers/answer-prompts.ts'
import type { AnswerState } from '../src/answers/answer-state.ts'
import { type AskedSource, askSources } from '../src/answers/ask-sources.ts'
import { createTextSearch } from '../src/answers/text-search.ts'
import { createConversations } from '../src/app/conversations.ts'
import { createOllama } from '../src/devices/ollama.ts'
import type { AskOptions } from '../src/ports/assistant.ts'
import type { Tables } from '../src/ports/tables.ts'
import { readBody } from '../test/servers/bodies.ts'
import { closeServer, openServer } from '../test/servers/local-server.ts'
import { type OllamaServer, startOllamaServer } from '../test/servers/ollama-server.ts'
import { atMost, type Bench, type BenchRow, type Goal } from './bench-row.ts'
import { liveHeap } from './live-heap.ts'
import { medianOf } from './timing.ts'

/** Words of an answer; the server sends each in a line of its own. */
const length = 300
const rounds = 9
/** What a quick machine takes to read a question with its page, and for each token of the answer, in ms. */
const readingMs = 150
const tokenMs = 4
const answers = 200
const tabsAsked = 20

/**
 * From a question to the first word and to the last through all of ours (who answers, the passages, the budget, the
 * stream, every state of the answer), and through the client alone, beside a bare fetch that sends the same to the
 * same server and reads the same lines; at a model's pace, and as fast as the server can. And what 200 answers leave
 * in memory.
 */
const answersBench: Bench = async () => {
  const words = Array.from({ length }, (_, at) => `word${at}`).join(' ')
  const server = await startOllamaServer({ answer: () => words })
  const paced = await atModelsPace(server)
  try {
    return [
      ...(await beside(paced.url, server, 'at a model’s pace', asBare)),
      ...(await beside(server.url, server, 'without a pace', withoutPace)),
      await leftInMemory(server.url),
    ]
  } finally {
    await paced.close()
    await server.close()
  }
}

export default answersBench

interface Goals {
  readonly client: Goal
  readonly first: Goal
  readonly each: Goal
}

const promised = atMost(1.05, 'as a bare fetch')
const asBare: Goals = { client: promised, first: promised, each: promised }
const withoutPace: Goals = { client: atMost(1.6), first: atMost(3), each: atMost(8) }

interface Times {
  /** From the question to the first word, in ms. */
  readonly first: number
  /** From there to the last, in ms. */
  readonly rest: number
}

async function beside(
  url: string,
  server: OllamaServer,
  how: string,
  goals: Goals,
): Promise<readonly BenchRow[]> {
  const ours: Times[] = []
  const client: Times[] = []
  const bare: Times[] = []
  const ask = asking(url)
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timesOf(seen => ask(pageOf(0), ({ text }) => seen(text.length))))
    const body = JSON.stringify(server.requests.findLast(({ path }) => path === '/api/chat')?.body)
    client.push(await timesOf(seen => askClient(url, body, seen)))
    bare.push(await timesOf(seen => fetchBarely(url, body, seen)))
  }
  // The first warms up.
  const of = (times: readonly Times[], key: keyof Times, among = 1) =>
    medianOf(times.slice(1).map(time => time[key] / among))
  const plain = (key: keyof Times, among?: number) => of(bare, key, among).value
  const against = 'bare fetch of the same'
  return [
    {
      name: `answer, sent to first token by the client, ${how}`,
      ...of(client, 'first'),
      unit: 'ms',
      baseline: plain('first'),
      against,
      goal: goals.client,
    },
    {
      name: `answer, question to first token, ${how}`,
      ...of(ours, 'first'),
      unit: 'ms',
      baseline: plain('first'),
      against,
      goal: goals.first,
    },
    {
      name: `answer, each token, ${how}`,
      ...of(ours, 'rest', length),
      unit: 'ms',
      baseline: plain('rest', length),
      against,
      goal: goals.each,
    },
  ]
}

/** @param run calls what it is given with how much of the answer there is */
async function timesOf(run: (seen: (characters: number) => void) => Promise<unknown>): Promise<Times> {
  const began = performance.now()
  let first: number | undefined
  await run(characters => {
    if (characters > 0) first ??= performance.now()
  })
  if (first === undefined) throw new Error('No answer came.')
  return { first: first - began, rest: performance.now() - first }
}

function asking(url: string) {
  const assistant = createOllama({ endpoint: url, fetch, prepare: async () => {} })
  const search = createTextSearch()
  const { signal } = new AbortController()
  return async (page: AskedSource, onChange: (answer: AnswerState) => void = () => {}) => {
    const answer = await askSources({
      assistant,
      finder: { prepare: search.prepare, find: search.search },
      sources: [page],
      earlier: [],
      tabId: 1,
      question: 'When does the ferry leave the harbour?',
      settings: { model: '', contextTokens: 4_096 },
      prompts: standardPrompts,
      language: 'en',
      signal,
      onChange,
    })
    if (answer.state !== 'done') throw new Error(`The answer is ${answer.state}: ${answer.error?.code}.`)
    return answer
  }
}

/** The client alone: who answers is known, and what is sent is made. */
async function askClient(url: string, body: string, seen: (characters: number) => void): Promise<void> {
  // The body that this client sent before.
  const { model, messages } = JSON.parse(body) as Pick<AskOptions, 'model' | 'messages'>
  let text = ''
  const assistant = createOllama({ endpoint: url, fetch, prepare: async () => {} })
  const { signal } = new AbortController()
  for await (const piece of assistant.ask({ model, messages, contextTokens: 4_096 }, signal)) {
    if (piece.kind === 'text') text += piece.text
    seen(text.length)
  }
}

/** What any client has to do: send, take the lines apart, read each and join its words. */
async function fetchBarely(url: string, body: string, seen: (characters: number) => void): Promise<void> {
  const { body: stream } = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  if (stream === null) throw new Error('No answer came.')
  let rest = ''
  let text = ''
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value: part } = await reader.read()
    if (done) return
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      // The test server's own line.
      const { message } = JSON.parse(line) as { readonly message: { readonly content: string } }
      text += message.content
      seen(text.length)
    }
  }
}

/** The same server, whose answers come no faster than a model's: the first token late, and each after its turn. */
async function atModelsPace(server: OllamaServer) {
  const front = createServer(async (request, response) => {
    const body = await readBody(request)
    const reply = await fetch(`${server.url}${request.url}`, {
      method: request.method ?? 'GET',
      ...(body.length === 0 ? {} : { body }),
    })
    const lines = (await reply.text()).split(/(?<=\n)/)
    const answers = request.url === '/api/chat'
    const began = performance.now()
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' })
    for (const [at, line] of lines.entries()) {
      // From the beginning: what a timer is late for one it does not lose for all.
      const due = began + readingMs + at * tokenMs
      if (answers) await new Promise(resolve => setTimeout(resolve, Math.max(0, due - performance.now())))
      response.write(line)
    }
    response.end()
  })
  const port = await openServer(front)
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(front) }
}

/** 200 answers about 200 pages, in the conversations of 20 tabs. */
async function leftInMemory(url: string): Promise<BenchRow> {
  const ask = asking(url)
  const tables: Tables = {
    get: async () => undefined,
    rows: async () => [],
    count: async () => 0,
    write: async () => {},
  }
  const conversations = createConversations({
    tables: async () => tables,
    tabs: { get: async () => undefined, list: async () => [] },
    clock: { wall: () => 0 },
    newId: () => crypto.randomUUID(),
    freshBrowser: false,
    onTrouble: error => Promise.reject(error),
    onBug: error => Promise.reject(error),
  })
  const one = async (at: number) => {
    const page = pageOf(at)
    const tabId = at % tabsAsked
    const answer = await ask(page)
    await conversations.add(
      { ...shownTab, id: tabId, url: page.url, title: page.title },
      {
        id: `${at}`,
        words: answer.question,
        answer,
        askedAt: at,
        title: page.title,
        url: page.url,
      },
    )
    return answer.text.length + answer.question.length
  }
  for (let at = 0; at < tabsAsked; at += 1) await one(at)
  const before = liveHeap()
  let characters = 0
  for (let at = 0; at < answers; at += 1) characters += await one(at)
  return {
    name: `heap after ${answers} answers`,
    value: (liveHeap() - before) / 1e6,
    unit: 'MB',
    baseline: characters / 1e6,
    against: 'questions and answers as text',
    goal: atMost(45),
  }
}

const shownTab = {
  windowId: 1,
  index: 0,
  active: true,
  status: 'complete',
  pinned: false,
  muted: false,
  panel: false,
} as const

function pageOf(number: number): AskedSource {
  const text = Array.from({ length: 300 }, (_, at) => `Part ${at} of ${number} tells of trade and harbours.`)
  return {
    id: `page ${number}`,
    kind: 'page',
    title: `Page ${number}`,
    url: `http://isles.example/${number}`,
    tabId: 1,
    language: 'en',
    text: text.join('\n\n'),
    cut: false,
  }
}
