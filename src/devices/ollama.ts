import { ClavierError } from '../errors.ts'
import type { AnswerPiece, AskOptions, Assistant, AssistantState, Model } from '../ports/assistant.ts'
import { linkAbort } from './link-abort.ts'
import { createNdjsonReader } from './ndjson.ts'
import { endpointOrigin } from './ollama-endpoint.ts'
import {
  type ChatLine,
  readChatLine,
  readFailure,
  readShow,
  readTags,
  type ShownModel,
  saysModelMissing,
} from './ollama-replies.ts'
import { failed, orCancelled, readJson, refusal, send } from './ollama-requests.ts'
import { createThoughtSplitter } from './ollama-thinking.ts'

/** Longest line of a stream, in bytes. */
const longestLine = 1_000_000
/** Longest answer with its thoughts, in UTF-16 units. */
const longestAnswer = 1_000_000
/** How long a model stays loaded after an answer: long enough to read it and ask on. Go duration. */
const keepAlive = '10m'

export interface OllamaOptions {
  /** Scheme, host and port, for instance `http://127.0.0.1:11434`. */
  readonly endpoint: string
  readonly fetch: typeof fetch
  /** Awaited before the first request (it installs the origin rule); tried again if it rejected. */
  readonly prepare: () => Promise<void>
  /** How long `probe` and `models` wait for a reply, in milliseconds. Answers have no limit. */
  readonly probeTimeout?: number
}

/** The Assistant port on a local Ollama. Throws a RangeError for an endpoint that is none. */
export function createOllama(options: OllamaOptions): Assistant {
  const { fetch: fetcher, prepare, probeTimeout = 5_000 } = options
  const origin = endpointOrigin(options.endpoint)
  if (origin === undefined) throw new RangeError(`Not an endpoint: ${options.endpoint}`)
  /** What `/api/show` said, by digest: it never changes for one digest. */
  const shownModels = new Map<string, ShownModel>()
  let prepared: Promise<void> | undefined

  async function ready(signal: AbortSignal): Promise<void> {
    prepared ??= prepare()
    try {
      await orCancelled(prepared, signal)
    } catch (error) {
      if (error instanceof ClavierError && error.code === 'cancelled') throw error
      // Without the rule the server may still let us in (OLLAMA_ORIGINS): it says so itself, with
      // 200 or 403, and that is what the user can act on.
      prepared = undefined
    }
  }

  /** Runs a short request under the probe's time limit; past it the server counts as offline. */
  async function within<T>(signal: AbortSignal, work: (limited: AbortSignal) => Promise<T>): Promise<T> {
    const limit = AbortSignal.timeout(probeTimeout)
    try {
      return await work(AbortSignal.any([signal, limit]))
    } catch (error) {
      throw limit.aborted && !signal.aborted ? new ClavierError('ollama-offline') : error
    }
  }

  async function show(name: string, digest: string, signal: AbortSignal): Promise<ShownModel> {
    const known = shownModels.get(digest)
    if (known !== undefined) return known
    const response = await send(fetcher, `${origin}/api/show`, { model: name }, signal)
    if (response.status === 403) throw new ClavierError('ollama-blocked')
    const shown = readShow(await readJson(response))
    if (response.ok && digest !== '') shownModels.set(digest, shown)
    return shown
  }

  async function list(signal: AbortSignal): Promise<readonly Model[]> {
    const response = await send(fetcher, `${origin}/api/tags`, undefined, signal)
    if (!response.ok) throw await refusal(response, '')
    const listed = readTags(await readJson(response))
    if (listed === undefined) throw failed('garbage')
    const models = await Promise.all(
      listed.map(async entry => {
        const shown = await show(entry.name, entry.digest, signal)
        const capabilities = entry.capabilities ?? shown.capabilities
        const model: Model = {
          name: entry.name,
          size: entry.size,
          parameters: entry.details.parameter_size,
          quantisation: entry.details.quantization_level,
          ...(shown.contextTokens === undefined ? {} : { contextTokens: shown.contextTokens }),
        }
        // A server too old to tell what its models can do gets the benefit of the doubt.
        return capabilities === undefined || capabilities.includes('completion') ? [model] : []
      }),
    )
    return models.flat()
  }

  /** A GET carries no origin and would be let in everywhere: only a POST tells blocked from allowed. */
  async function knock(signal: AbortSignal): Promise<AssistantState> {
    const response = await send(fetcher, `${origin}/api/show`, {}, signal)
    const words = readFailure(await readJson(response))
    if (response.status === 403) return { kind: 'blocked' }
    // Something else answers at this address: no Ollama there.
    if (response.status !== 400 || words === undefined) return { kind: 'offline' }
    const models = await list(signal)
    return models.length > 0 ? { kind: 'ready', models } : { kind: 'no-model' }
  }

  return {
    async probe(signal) {
      const { controller, unlink } = linkAbort(signal)
      try {
        await ready(controller.signal)
        return await within(controller.signal, knock)
      } catch {
        // The port promises a state, never a rejection; a cancelled caller does not look at it.
        return { kind: 'offline' }
      } finally {
        unlink()
      }
    },

    async models(signal) {
      const { controller, unlink } = linkAbort(signal)
      try {
        await ready(controller.signal)
        return await within(controller.signal, list)
      } finally {
        unlink()
      }
    },

    embedders: async () => [],
    embed: async () => {
      throw new ClavierError('model-missing')
    },

    async *ask(question, signal) {
      const { controller, unlink } = linkAbort(signal)
      try {
        await ready(controller.signal)
        yield* answer(fetcher, origin, question, controller.signal)
      } catch (error) {
        throw controller.signal.aborted ? new ClavierError('cancelled') : error
      } finally {
        unlink()
        // Also when the caller has stopped listening: the server then stops working on it.
        controller.abort()
      }
    },
  }
}

async function* answer(
  fetcher: typeof fetch,
  origin: string,
  question: AskOptions,
  signal: AbortSignal,
): AsyncGenerator<AnswerPiece, void> {
  const body = {
    model: question.model,
    messages: question.messages,
    stream: true,
    keep_alive: keepAlive,
    options: { num_ctx: question.contextTokens },
  }
  const response = await send(fetcher, `${origin}/api/chat`, body, signal)
  if (!response.ok) throw await refusal(response, question.model)
  const splitter = createThoughtSplitter()
  let length = 0
  for await (const line of chatLines(response, question.model)) {
    length += line.message.content.length + line.message.thinking.length
    if (length > longestAnswer) throw failed('answer-too-long', { limit: longestAnswer })
    if (line.message.thinking !== '') yield { kind: 'thinking', text: line.message.thinking }
    // The last line may carry text as well as the end.
    yield* splitter.push(line.message.content)
    if (line.done) {
      yield* splitter.end()
      const counts = { promptTokens: line.prompt_eval_count, answerTokens: line.eval_count }
      yield { kind: 'done', ...counts, ...(line.done_reason === 'length' ? { cut: true } : {}) }
      return
    }
  }
  throw failed('cut-off')
}

/** The lines of a chat stream as they arrive. Ends where the stream ends, with or without `done`. */
async function* chatLines(response: Response, model: string): AsyncGenerator<ChatLine, void> {
  const body = response.body?.getReader()
  if (body === undefined) throw failed('cut-off')
  const reader = createNdjsonReader(longestLine)
  for (;;) {
    const chunk = await body.read().catch(() => {
      // The connection broke in the middle of the answer (or was aborted: the caller knows).
      throw failed('cut-off')
    })
    for (const value of chunk.done ? reader.end() : reader.push(chunk.value)) yield readLine(value, model)
    if (chunk.done) return
  }
}

function readLine(value: unknown, model: string): ChatLine {
  const words = readFailure(value)
  if (words !== undefined) {
    throw saysModelMissing(words)
      ? new ClavierError('model-missing', { name: model })
      : failed('error-line', { words })
  }
  const line = readChatLine(value)
  if (line === undefined) throw failed('garbage')
  return line
}
