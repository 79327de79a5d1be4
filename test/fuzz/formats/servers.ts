import { createOllama } from '../../../src/devices/ollama.ts'
import { createModelStore } from '../../../src/devices/ollama-store.ts'
import { createOpenAi } from '../../../src/devices/openai-chat.ts'
import { readModels, readTranscript, refusalOf } from '../../../src/devices/speech-server-replies.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { AskOptions } from '../../../src/ports/assistant.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat, Verdict } from '../fuzz-format.ts'
import { inParts, mutatedBytes } from '../mutate-bytes.ts'
import { mutatedJson, mutatedJsonText } from '../mutate-json.ts'
import { must, mustBePlain, mustBeText } from '../sound-value.ts'

/** What a server sends. */
interface Sent {
  readonly status: number
  readonly type: string
  readonly parts: readonly Uint8Array<ArrayBuffer>[]
  /** The connection breaks behind the last part. */
  readonly breaks: boolean
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const statuses = [200, 200, 200, 200, 400, 401, 403, 404, 413, 429, 500, 503]
const types = [
  'application/json',
  'application/x-ndjson',
  'text/event-stream; charset=utf-8',
  'text/html',
  '',
]

function sent(bytes: Uint8Array<ArrayBuffer>, type: string, chance: Chance): Sent {
  return {
    status: chance.once(5) ? chance.pick(statuses) : 200,
    type: chance.once(10) ? chance.pick(types) : type,
    parts: inParts(bytes, chance),
    breaks: chance.once(15),
  }
}

function responseOf({ status, type, parts, breaks }: Sent): Response {
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const part = parts[at]
      at++
      if (part !== undefined) stream.enqueue(part)
      else if (breaks) stream.error(new TypeError('network error'))
      else stream.close()
    },
  })
  return new Response(body, { status, headers: { 'content-type': type } })
}

/** Lines, or events, of a stream: each right, damaged within, or damaged as bytes. */
function stream(
  values: readonly unknown[],
  line: (json: string) => string,
  chance: Chance,
): Uint8Array<ArrayBuffer> {
  const lines = values.map(value =>
    line(chance.once(3) ? mutatedJsonText(value, chance) : JSON.stringify(value)),
  )
  if (chance.once(6)) lines.reverse()
  const bytes = bytesOf(lines.join(''))
  return chance.once(3) ? mutatedBytes([bytes], chance) : bytes
}

const asLine = (json: string) => `${json}\n`
const asEvent = (json: string) => `data: ${json}\n\n`

/** Only coded errors may come of what a server sends, and what they say of it is bounded. */
function mustBeRefusal(error: unknown): Verdict {
  if (!(error instanceof ClavierError)) throw error
  mustBePlain(error.detail)
  for (const said of Object.values(error.detail))
    if (typeof said === 'string') mustBeText(said, 0, 400, error.code)
  return 'refused'
}

const never = new AbortController().signal
const question: AskOptions = {
  model: 'parrot',
  contextTokens: 4_096,
  messages: [{ role: 'user', content: 'Why?' }],
}
const prepare = async () => {}
const ollamaOf = (fetcher: typeof fetch) => createOllama({ endpoint: 'http://a', fetch: fetcher, prepare })
const openAiOf = (fetcher: typeof fetch) =>
  createOpenAi({ address: 'http://a', fetch: fetcher, keyFor: async () => undefined, model: () => '' })

async function judgeAnswer(pieces: ReturnType<ReturnType<typeof ollamaOf>['ask']>): Promise<Verdict> {
  try {
    let length = 0
    let done = false
    for await (const piece of pieces) {
      must(!done, 'an answer goes on behind its end')
      mustBePlain(piece)
      if (piece.kind === 'done') {
        done = true
        must(piece.promptTokens >= 0 && piece.answerTokens >= 0, 'a count below nothing')
      } else {
        must(piece.text !== '', 'a piece of nothing')
        length += piece.text.length
      }
    }
    must(done, 'an answer without an end is taken for a whole one')
    must(length <= 1_000_000, 'an answer without a bound')
    return 'accepted'
  } catch (error) {
    return mustBeRefusal(error)
  }
}

const said = (content: string) => ({ model: 'parrot', message: { role: 'assistant', content }, done: false })
const ollamaDone = {
  message: { content: '' },
  done: true,
  done_reason: 'stop',
  prompt_eval_count: 3,
  eval_count: 2,
}

const ollamaChat: FuzzFormat<Sent> = {
  name: 'answer of Ollama (NDJSON)',
  generate(chance) {
    const error = chance.once(8)
      ? [{ error: chance.pick(['model "x" not found', 'input'.repeat(4_000), 'CUDA out of memory']) }]
      : []
    const values = [said('<think>Grün'), said('</think>\n漢字 '), said('🎹'), ...error, ollamaDone]
    return sent(stream(values, asLine, chance), 'application/x-ndjson', chance)
  },
  judge: input => judgeAnswer(ollamaOf(async () => responseOf(input)).ask(question, never)),
}

const delta = (content: string) => ({
  id: 'c',
  choices: [{ index: 0, delta: { content }, finish_reason: null }],
})
const stop = {
  choices: [{ delta: {}, finish_reason: 'stop' }],
  usage: { prompt_tokens: 3, completion_tokens: 2 },
}
const fieldErrors = { detail: [{ msg: 'field required', loc: ['body', 0, 'messages'] }] }
const failures = [
  { error: { message: 'model not found', code: 'model_not_found' } },
  { error: { message: 'model'.repeat(4_000), code: null } },
  { object: 'error', message: 'maximum context length' },
  fieldErrors,
]

const openAiChat: FuzzFormat<Sent> = {
  name: 'answer of a server with the OpenAI API (SSE)',
  generate(chance) {
    if (chance.once(5)) {
      const whole = chance.once(2)
        ? { choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }] }
        : chance.pick(failures)
      const bytes = bytesOf(mutatedJsonText(whole, chance))
      return sent(bytes, 'application/json', chance)
    }
    const error = chance.once(8) ? [chance.pick(failures)] : []
    const bytes = stream([delta('Grün '), delta('漢字'), ...error, stop], asEvent, chance)
    const end = chance.once(3) ? [] : [...bytesOf('data: [DONE]\n\n')]
    return sent(Uint8Array.from([...bytes, ...end]), 'text/event-stream', chance)
  },
  judge: input => judgeAnswer(openAiOf(async () => responseOf(input)).ask(question, never)),
}

const layers = [
  { status: 'pulling manifest' },
  { status: 'pulling a', digest: 'sha256:a', total: 900, completed: 300 },
  { status: 'pulling b', digest: 'sha256:b', total: 100, completed: 100 },
  { status: 'pulling a', digest: 'sha256:a', total: 900, completed: 900 },
  { status: 'success' },
]

const pull: FuzzFormat<Sent> = {
  name: 'pull of a model (NDJSON)',
  generate(chance) {
    const error = chance.once(8)
      ? [{ error: chance.pick(['no space left on device', 'dial tcp: lookup x']) }]
      : []
    return sent(stream([...layers, ...error], asLine, chance), 'application/x-ndjson', chance)
  },
  async judge(input) {
    const store = createModelStore({
      endpoint: () => 'http://a',
      fetch: async () => responseOf(input),
      prepare,
    })
    try {
      let last = ''
      for await (const { status, completed, total } of store.pull('x', never)) {
        last = status
        mustBeText(status, 1, 200, 'status')
        must(Number.isFinite(total) && completed >= 0 && completed <= total, `${completed} of ${total} bytes`)
      }
      must(last === 'success', 'a pull that broke off is taken for a whole one')
      return 'accepted'
    } catch (error) {
      return mustBeRefusal(error)
    }
  },
}

/** Replies of Ollama by path. */
const ollamaReplies = {
  '/api/tags': {
    models: [
      {
        name: 'parrot:1b',
        digest: 'd1',
        size: 5e9,
        modified_at: '2024-05-01T10:00:00Z',
        details: { parameter_size: '1B', quantization_level: 'Q4_K_M', family: 'llama' },
      },
      { name: 'nomic-embed-text', digest: 'd2', size: 1e8, capabilities: ['embedding'] },
    ],
  },
  '/api/show': {
    capabilities: ['completion', 'thinking'],
    model_info: { 'llama.context_length': 131_072 },
    details: { family: 'llama' },
  },
  '/api/ps': {
    models: [
      {
        name: 'parrot:1b',
        size: 6e9,
        size_vram: 7e9,
        context_length: 8_192,
        expires_at: '2124-05-01T10:00:00Z',
      },
    ],
  },
  '/api/embed': {
    embeddings: [
      [0.1, 0.2, -0.3],
      [1, 0, 1e-9],
    ],
  },
}
type Path = keyof typeof ollamaReplies

const isPath = (path: string): path is Path => Object.hasOwn(ollamaReplies, path)

const written = new WeakMap<object, ReadonlyMap<string, string>>()

/** Replies as they come, written once: a large one is asked for by each model, and takes longer to write than to read. */
function textsOf(replies: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const texts =
    written.get(replies) ??
    new Map(Object.entries(replies).map(([path, reply]) => [path, JSON.stringify(reply) ?? '']))
  written.set(replies, texts)
  return texts
}

const lists: FuzzFormat<Readonly<Record<string, unknown>>> = {
  name: 'lists of models, and vectors, of Ollama',
  generate(chance) {
    const path = chance.pick(Object.keys(ollamaReplies).filter(isPath))
    return { ...ollamaReplies, [path]: mutatedJson(ollamaReplies[path], chance) }
  },
  async judge(input) {
    const texts = textsOf(input)
    const fetcher: typeof fetch = async address => {
      const { pathname } = new URL(String(address))
      return new Response(texts.get(pathname) ?? '', {
        headers: { 'content-type': 'application/json' },
      })
    }
    const store = createModelStore({ endpoint: () => 'http://a', fetch: fetcher, prepare })
    let accepted = 0
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work()
        accepted++
      } catch (error) {
        mustBeRefusal(error)
      }
    }
    await attempt(async () => {
      for (const model of await store.list(never)) {
        mustBePlain(model)
        mustBeText(model.name, 1, 400, 'name of a model')
        must(model.size >= 0 && Number.isInteger(model.contextTokens ?? 1), 'size or context of a model')
        must(!Number.isNaN(new Date(model.changedAt).getTime()), 'no date')
      }
    })
    await attempt(async () => {
      for (const model of await store.loaded(never)) {
        mustBePlain(model)
        must(
          model.graphicsMemory <= model.memory && !Number.isNaN(new Date(model.until).getTime()),
          'a loaded model',
        )
      }
    })
    await attempt(async () => {
      const vectors = await ollamaOf(fetcher).embed(
        { model: 'x', purpose: 'query', texts: ['a', 'b'] },
        never,
      )
      must(
        vectors.length === 2 && vectors[0]?.length === vectors[1]?.length,
        'vectors of another number or length',
      )
      for (const vector of vectors)
        must(Math.abs(Math.hypot(...vector) - 1) < 1e-3, 'a vector that is not of length 1')
    })
    return accepted === 3 ? 'accepted' : 'refused'
  },
}

const openAiLists: FuzzFormat<Sent> = {
  name: 'lists of models of a server with the OpenAI API',
  generate(chance) {
    const list = {
      object: 'list',
      data: [
        { id: 'gpt-small', max_model_len: 32_768 },
        { id: 'bge-embed', context_length: null },
      ],
    }
    return sent(
      bytesOf(mutatedJsonText(chance.once(4) ? chance.pick(failures) : list, chance)),
      'application/json',
      chance,
    )
  },
  async judge(input) {
    try {
      for (const model of await openAiOf(async () => responseOf(input)).models(never)) {
        mustBePlain(model)
        mustBeText(model.name, 1, 400, 'name of a model')
        must(Number.isSafeInteger(model.contextTokens ?? 1), `a context of ${model.contextTokens}`)
      }
      return 'accepted'
    } catch (error) {
      return mustBeRefusal(error)
    }
  },
}

const spoken = [
  { type: 'transcript.text.delta', delta: 'scroll ' },
  { type: 'transcript.text.delta', delta: 'down' },
  { type: 'transcript.text.done', text: 'scroll down' },
]
const speechFailures = [
  { error: 'model x not found' },
  { error: { message: 'model '.repeat(9_000) } },
  { detail: 'no' },
]

const transcript: FuzzFormat<Sent> = {
  name: 'what a speech server has heard (SSE, JSON)',
  generate(chance) {
    if (chance.once(3)) {
      const whole = chance.once(4) ? chance.pick(speechFailures) : { text: ' scroll down ' }
      return sent(bytesOf(mutatedJsonText(whole, chance)), 'application/json', chance)
    }
    const values = chance.once(3) ? [{ text: 'scroll' }, { text: 'down' }] : spoken
    const line = chance.once(4) ? (json: string) => `event: x\r\ndata: ${json}\r\n\r\n` : asEvent
    return sent(stream(values, line, chance), 'text/event-stream', chance)
  },
  async judge(input) {
    try {
      const response = responseOf(input)
      if (!response.ok) throw await refusalOf(response)
      const text = await readTranscript(response, partial =>
        mustBeText(partial, 0, 4_000, 'what is heard so far'),
      )
      mustBeText(text, 0, 4_000, 'what was heard')
      return 'accepted'
    } catch (error) {
      return mustBeRefusal(error)
    }
  },
}

const speechModels: FuzzFormat<Sent> = {
  name: 'models of a speech server',
  generate(chance) {
    const list = {
      data: [
        { id: 'whisper-1', task: 'automatic-speech-recognition' },
        { id: 'kokoro', task: 'text-to-speech' },
      ],
    }
    return sent(bytesOf(mutatedJsonText(list, chance)), 'application/json', chance)
  },
  async judge(input) {
    const models = await readModels(responseOf(input))
    if (models === undefined) return 'refused'
    must(models.names.length <= 50, 'too many models')
    for (const name of models.names) mustBeText(name, 1, 200, 'name of a model')
    return 'accepted'
  },
}

export const serverFormats = [
  ollamaChat,
  openAiChat,
  pull,
  lists,
  openAiLists,
  transcript,
  speechModels,
] as const
