import * as v from 'valibot'
import { readJson } from './answer-requests.ts'

/**
 * What of Ollama's replies Clavier reads. Replies are untrusted and differ between versions, so a
 * field that is missing or of another type counts as not given wherever the rest still makes sense.
 * Source: Ollama's `docs/openapi.yaml` and `api/types.go`.
 */
const text = v.fallback(v.string(), '')
/** Counts and sizes, in tokens or bytes; 0 where the server says nothing, or what it cannot have. */
const amount = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)), 0)

const listedModel = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  digest: text,
  size: amount,
  capabilities: v.fallback(v.optional(v.array(v.string())), undefined),
  modified_at: text,
  details: v.fallback(v.object({ parameter_size: text, quantization_level: text, family: text }), {
    parameter_size: '',
    quantization_level: '',
    family: '',
  }),
})
export type ListedModel = v.InferOutput<typeof listedModel>

/** Models that are read of one list: each of them is asked about. */
const mostModels = 1_000
const tags = v.object({ models: v.nullable(v.array(v.unknown())) })

/** The models in a reply of `/api/tags`, or undefined if it is no such reply. Broken entries are left out. */
export function readTags(reply: unknown): ListedModel[] | undefined {
  const list = v.safeParse(tags, reply)
  if (!list.success) return undefined
  return (list.output.models ?? []).slice(0, mostModels).flatMap(entry => {
    const model = v.safeParse(listedModel, entry)
    return model.success ? [model.output] : []
  })
}

const shown = v.object({
  capabilities: v.fallback(v.optional(v.array(v.string())), undefined),
  model_info: v.fallback(v.record(v.string(), v.unknown()), {}),
  details: v.fallback(v.object({ family: text }), { family: '' }),
})

/** What a model can do, and the longest context it was trained for (tokens), where `/api/show` says so. */
export interface ShownModel {
  readonly capabilities: readonly string[] | undefined
  readonly contextTokens: number | undefined
  /** For instance `nomic-bert`; empty where it is not said. */
  readonly family: string
}

export const nothingShown: ShownModel = { capabilities: undefined, contextTokens: undefined, family: '' }

/** Undefined where it is no such reply. */
export function readShow(reply: unknown): ShownModel | undefined {
  const show = v.safeParse(shown, reply)
  if (!show.success) return undefined
  // The key carries the architecture's name: `llama.context_length`, `qwen3.context_length`.
  const length = Object.entries(show.output.model_info).find(([key]) => key.endsWith('.context_length'))?.[1]
  const known = typeof length === 'number' && Number.isSafeInteger(length) && length > 0
  return {
    capabilities: show.output.capabilities,
    contextTokens: known ? length : undefined,
    family: show.output.details.family,
  }
}

const failure = v.object({ error: v.pipe(v.string(), v.minLength(1)) })

/** The server's own words for what went wrong, or undefined if the reply is not an error. */
export function readFailure(reply: unknown): string | undefined {
  const failed = v.safeParse(failure, reply)
  return failed.success ? failed.output.error : undefined
}

const chatLine = v.object({
  message: v.optional(v.object({ content: text, thinking: text }), { content: '', thinking: '' }),
  done: v.fallback(v.boolean(), false),
  done_reason: text,
  prompt_eval_count: amount,
  eval_count: amount,
})
export type ChatLine = v.InferOutput<typeof chatLine>

/** One line of a chat stream, or undefined if it is none: neither a message nor an end. */
export function readChatLine(line: unknown): ChatLine | undefined {
  const parsed = v.safeParse(chatLine, line)
  if (!parsed.success) return undefined
  const says = typeof line === 'object' && line !== null && ('message' in line || 'done' in line)
  return says ? parsed.output : undefined
}

/** Whether a 400 says that this model cannot do that at all: `"x" does not support thinking`. */
export async function refusesTo(what: 'chat' | 'thinking', response: Response): Promise<boolean> {
  return readFailure(await readJson(response))?.endsWith(` does not support ${what}`) === true
}

/** The vectors of a reply of `/api/embed`, unread. */
export function readVectors(reply: unknown): unknown {
  return typeof reply === 'object' && reply !== null && 'embeddings' in reply ? reply.embeddings : undefined
}

const loadedModel = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  size: amount,
  size_vram: amount,
  context_length: amount,
  expires_at: text,
})

/** The models in a reply of `/api/ps`, or undefined if it is no such reply. */
export function readLoaded(reply: unknown): v.InferOutput<typeof loadedModel>[] | undefined {
  const list = v.safeParse(tags, reply)
  if (!list.success) return undefined
  return (list.output.models ?? []).slice(0, mostModels).flatMap(entry => {
    const model = v.safeParse(loadedModel, entry)
    return model.success ? [model.output] : []
  })
}

const pullLine = v.object({
  status: v.pipe(v.string(), v.minLength(1)),
  digest: text,
  total: amount,
  completed: amount,
})

/** One line of a pull, or undefined if it is none. */
export function readPullLine(line: unknown): v.InferOutput<typeof pullLine> | undefined {
  const parsed = v.safeParse(pullLine, line)
  return parsed.success ? parsed.output : undefined
}
