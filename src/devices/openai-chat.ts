import { chatAddress } from '../answers/chat-address.ts'
import { ClavierError } from '../errors.ts'
import type { AskOptions, Assistant, EmbedOptions, Model } from '../ports/assistant.ts'
import { asJson, readJson, readText, send } from './answer-requests.ts'
import { cancellable, cancellableStream, withinTime } from './cancellable.ts'
import { purposePrefix } from './ollama-embed.ts'
import { type ChatAsked, chatFailed, chatRefusal } from './openai-errors.ts'
import { readChatFailure, readChatModels, readEmbeddings } from './openai-replies.ts'
import { readAnswer } from './openai-stream.ts'
import { unitVectors } from './unit-vectors.ts'

export interface OpenAiOptions {
  /** As the user gave it, with or without `/v1`. */
  readonly address: string
  readonly fetch: typeof fetch
  /** The key that was kept for exactly this origin, or undefined. It goes nowhere else. */
  readonly keyFor: (origin: string) => Promise<string | undefined>
  /** The model that the user named, or an empty string: some gateways list none. */
  readonly model: () => string
  /** How long a short request waits for its reply, in milliseconds. Answers have no limit. */
  readonly probeTimeout?: number
}

/** Texts in one request, and the longest reply to it in UTF-16 units. */
const batch = 32
const longestVectors = 16_000_000

/** Names of models that give vectors and do not answer; the API does not tell. */
const embedding = /embed|(^|[/-])(bge|gte|e5|minilm)\b/i

/** The Assistant port on a server with the OpenAI chat API. Throws a RangeError for an address that is none. */
export function createOpenAi(options: OpenAiOptions): Assistant {
  const { fetch: fetcher, keyFor, probeTimeout = 5_000 } = options
  const address = chatAddress(options.address)
  if (address === undefined) throw new RangeError(`Not an address: ${options.address}`)
  const { base, origin } = address
  /** What this server did not take, so that it is left out from then on. */
  const refused = new Set<string>()

  async function request(path: string, body: unknown, signal: AbortSignal) {
    const key = await keyFor(origin)
    const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
    const response = await send(
      fetcher,
      { url: `${base}${path}`, ...(body === undefined ? {} : { body }), headers, offline: 'chat-offline' },
      signal,
    )
    return { response, keyed: key !== undefined }
  }

  async function list(signal: AbortSignal): Promise<readonly Model[]> {
    const { response, keyed } = await request('/models', undefined, signal)
    const named = options.model()
    if ((response.status === 404 || response.status === 405) && named !== '')
      return [modelOf(named, undefined)]
    const text = await readText(response)
    if (!response.ok) throw chatRefusal(response, { model: '', for: 'models', keyed }, text)
    const listed = readChatModels(asJson(text))
    if (listed === undefined) throw chatRefusal(response, { model: '', for: 'models', keyed }, text)
    return listed.map(({ id, contextTokens }) => modelOf(id, contextTokens))
  }

  const listed = (signal: Parameters<Assistant['models']>[0], which: (name: string) => boolean) =>
    cancellable(signal, linked =>
      withinTime(linked, probeTimeout, 'chat-offline', async limited =>
        (await list(limited)).filter(({ name }) => which(name)),
      ),
    )

  /** Sends a question; what this server says it does not take is left out, one after the other. */
  async function put(question: AskOptions, signal: AbortSignal) {
    for (;;) {
      const body = bodyOf(question, refused)
      const { response, keyed } = await request('/chat/completions', body, signal)
      const asked: ChatAsked = { model: question.model, for: 'answer', keyed }
      if (response.ok) return { response, asked }
      const text = await readText(response)
      const error = chatRefusal(response, asked, text)
      const extra = error.code === 'chat-failed' && isRefusal(response) ? tooMuch(text, body) : undefined
      if (extra === undefined) throw error
      refused.add(extra)
    }
  }

  return {
    async probe(signal) {
      try {
        const models = await listed(signal, name => !embedding.test(name))
        return models.length > 0
          ? { kind: 'ready', models }
          : { kind: 'no-model', error: { code: 'chat-model', detail: {} } }
      } catch (error) {
        // The port promises a state, never a rejection; what it was goes along for the next step.
        if (!(error instanceof ClavierError)) throw error
        const blocked = error.code === 'key-missing' || error.code === 'key-refused'
        return { kind: blocked ? 'blocked' : 'offline', error: { code: error.code, detail: error.detail } }
      }
    },
    models: signal => listed(signal, name => !embedding.test(name)),
    embedders: signal => listed(signal, name => embedding.test(name)),
    ask: (question, signal) =>
      cancellableStream(signal, async function* (linked) {
        const { response, asked } = await put(question, linked)
        yield* readAnswer(response, asked)
      }),
    embed: (texts, signal) => cancellable(signal, linked => embed(texts, linked)),
  }

  async function embed({ model, purpose, texts }: EmbedOptions, signal: AbortSignal) {
    const prefix = purposePrefix(model, '', purpose)
    const vectors: Float32Array[] = []
    for (let at = 0; at < texts.length; at += batch) {
      const input = texts.slice(at, at + batch).map(text => prefix + text)
      const { response, keyed } = await request(
        '/embeddings',
        { model, input, encoding_format: 'float' },
        signal,
      )
      if (!response.ok) {
        throw chatRefusal(response, { model, for: 'vectors', keyed }, await readText(response))
      }
      const got = unitVectors(readEmbeddings(await readJson(response, longestVectors)), input.length)
      if (got === undefined || (vectors[0] ?? got[0])?.length !== got[0]?.length) throw chatFailed('garbage')
      vectors.push(...got)
    }
    return vectors
  }
}

/** A server of that API does not say how large a model is. */
function modelOf(name: string, contextTokens: number | undefined): Model {
  const unknown = { size: 0, parameters: '', quantisation: '' }
  return { name, ...unknown, ...(contextTokens === undefined ? {} : { contextTokens }) }
}

/** What not every server takes, in the order in which it is given up. */
const extras = [
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'response_format',
  'seed',
  'top_p',
  'temperature',
] as const

function bodyOf({ model, messages, parameters = {}, schema }: AskOptions, refused: ReadonlySet<string>) {
  const { temperature, topP, seed, mostTokens } = parameters
  const all: Record<(typeof extras)[number], unknown> = {
    stream_options: { include_usage: true },
    max_tokens: mostTokens,
    // Newer models of OpenAI want it under this name, and refuse the other.
    max_completion_tokens: refused.has('max_tokens') ? mostTokens : undefined,
    response_format:
      schema === undefined ? undefined : { type: 'json_schema', json_schema: { name: 'answer', schema } },
    seed,
    top_p: topP,
    temperature,
  }
  const taken = Object.entries(all).filter(([name, value]) => value !== undefined && !refused.has(name))
  return { model, messages, stream: true, ...Object.fromEntries(taken) }
}

function isRefusal({ status }: Response): boolean {
  return status === 400 || status === 422
}

/** Which of the extras that it was sent the server's words name. */
function tooMuch(text: string | undefined, sent: object): string | undefined {
  const words = readChatFailure(asJson(text))?.words ?? ''
  return extras.find(name => name in sent && words.includes(name))
}
