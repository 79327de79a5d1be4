import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { createModelStore } from '../../../src/devices/ollama-store.ts'
import { createOpenAi } from '../../../src/devices/openai-chat.ts'
import { ClavierError } from '../../../src/errors.ts'
import { never, question } from './sample-question.ts'

const words = ['Grün 漢字 🎹', 'e\u0301 – "q" \\n', '👩‍👩‍👧 <think>', 'ja\u2028nein', '']
const lines = (...values: readonly object[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')
const events = (...values: readonly object[]) =>
  values.map(value => `data: ${JSON.stringify(value)}\n\n`).join('')
const said = (content: string) => ({ message: { content }, done: false })
const delta = (content: string) => ({ choices: [{ delta: { content } }] })
const stop = { choices: [{ delta: {}, finish_reason: 'stop' }] }
const done = { message: { content: '' }, done: true, prompt_eval_count: 3, eval_count: 2 }

/** Streams of Ollama’s chat, of its pulls, and of a server with the OpenAI API, as they were seen or may come. */
const chats = words.flatMap(text => [
  lines(said(text), done),
  lines(said(`<think>${text}</think>\n\n${text}`), done),
  lines({ message: { content: '', thinking: text } }, { ...done, message: { content: text } }),
  lines(said(text), { error: `broke: ${text}` }),
])
const pulls = words.flatMap((text, at) => [
  lines({ status: `pulling ${text}`, digest: 'sha256:a', total: 9, completed: at }, { status: 'success' }),
  lines(
    { status: 'pulling manifest' },
    { error: at % 2 ? 'no space left on device' : 'file does not exist' },
  ),
])
const servers = words.flatMap(text => [
  `${events(delta(text), stop)}data: [DONE]\n\n`,
  events(delta(text), stop).replaceAll('\n', '\r\n'),
  `\uFEFF: ${text}\r\r${events({ choices: [{ delta: { reasoning: text } }] }, stop).replaceAll('\n', '\r')}`,
  `event: x\ndata: {"choices":\ndata: [{"delta":{"content":"y"},"finish_reason":"length"}]}\n\n`,
])

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A fetch whose reply arrives in these parts. */
function arriving(parts: readonly Uint8Array[], type: string): typeof fetch {
  return async () => {
    const left = parts.filter(part => part.length > 0)
    const body = new ReadableStream({
      pull(stream) {
        const part = left.shift()
        if (part === undefined) stream.close()
        else stream.enqueue(part)
      },
    })
    return new Response(body, { headers: { 'content-type': type } })
  }
}

/** What came of it: neighbouring pieces joined, and the error with all that it says. */
async function resultOf(pieces: AsyncIterable<object>): Promise<string> {
  const got: object[] = []
  try {
    for await (const piece of pieces) got.push(piece)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    got.push({ error: error.code, ...error.detail })
  }
  return JSON.stringify(got)
}

const prepare = async () => {}
const kinds: readonly {
  readonly name: string
  readonly streams: readonly string[]
  readonly read: (parts: readonly Uint8Array[]) => Promise<string>
}[] = [
  {
    name: 'chats',
    streams: chats,
    read: parts => {
      const fetcher = arriving(parts, 'application/x-ndjson')
      return resultOf(createOllama({ endpoint: 'http://a', fetch: fetcher, prepare }).ask(question(), never))
    },
  },
  {
    name: 'pulls',
    streams: pulls,
    read: parts => {
      const fetcher = arriving(parts, 'application/x-ndjson')
      return resultOf(
        createModelStore({ endpoint: () => 'http://a', fetch: fetcher, prepare }).pull('x', never),
      )
    },
  },
  {
    name: 'server-sent events',
    streams: servers,
    read: parts => {
      const fetcher = arriving(parts, 'text/event-stream')
      const options = { address: 'http://a', fetch: fetcher, keyFor: async () => undefined, model: () => '' }
      return resultOf(createOpenAi(options).ask(question(), never))
    },
  },
]

test('there are fifty streams', () => {
  expect(kinds.flatMap(({ streams }) => streams).length).toBe(50)
})

describe.each(kinds)('$name', ({ streams, read }) => {
  test('come to the same wherever they are cut in two', { timeout: 120_000 }, async () => {
    for (const stream of streams) {
      const bytes = bytesOf(stream)
      const whole = await read([bytes])
      for (let at = 1; at < bytes.length; at++) {
        const cut = await read([bytes.slice(0, at), bytes.slice(at)])
        if (cut !== whole) expect(cut, `cut at ${at} of ${stream}`).toBe(whole)
      }
      expect(whole).toMatch(/"kind":"done"|"status":"success"|"error":/)
    }
  })

  test('come to the same in any parts', async () => {
    const anyParts = fc.record({
      stream: fc.constantFrom(...streams),
      sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(anyParts, async ({ stream, sizes }) => {
        const bytes = bytesOf(stream)
        const parts: Uint8Array[] = []
        let at = 0
        for (const size of sizes) {
          parts.push(bytes.slice(at, at + size))
          at += size
        }
        expect(await read([...parts, bytes.slice(at)])).toBe(await read([bytes]))
      }),
    )
  })
})
