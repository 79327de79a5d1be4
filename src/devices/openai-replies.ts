import * as v from 'valibot'

/**
 * What of the replies of a server with the OpenAI API Clavier reads. Servers (vLLM, llama.cpp, LM Studio, gateways)
 * differ, so what is missing or of another type counts as not given wherever the rest still makes sense.
 */
const text = v.fallback(v.nullable(v.optional(v.string(), ''), ''), '')
const amount = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)), 0)
const length = v.fallback(v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), undefined)

const words = { content: text, reasoning_content: text, reasoning: text, refusal: text }
const chunk = v.object({
  choices: v.fallback(
    v.array(
      v.object({
        delta: v.fallback(v.optional(v.object(words)), undefined),
        /** A server that does not stream sends the whole message. */
        message: v.fallback(v.optional(v.object(words)), undefined),
        finish_reason: v.fallback(v.nullable(v.optional(v.string())), null),
      }),
    ),
    [],
  ),
  usage: v.fallback(
    v.nullable(v.optional(v.object({ prompt_tokens: amount, completion_tokens: amount }))),
    null,
  ),
})

/** One event of a stream, or a whole reply. */
export interface ChatChunk {
  readonly text: string
  readonly thinking: string
  /** `stop`, `length` or the server's own word, once; undefined before the end. */
  readonly finish: string | undefined
  readonly usage: { readonly promptTokens: number; readonly answerTokens: number } | undefined
}

/** Undefined for what is no piece of an answer. */
export function readChunk(value: unknown): ChatChunk | undefined {
  if (typeof value !== 'object' || value === null || !('choices' in value || 'usage' in value))
    return undefined
  const parsed = v.safeParse(chunk, value)
  if (!parsed.success) return undefined
  const { choices, usage } = parsed.output
  const choice = choices[0]
  const said = choice?.delta ?? choice?.message
  return {
    // A model that will not answer says so in a field of its own.
    text: `${said?.content ?? ''}${said?.refusal ?? ''}`,
    thinking: said?.reasoning_content || said?.reasoning || '',
    // Some say with an empty word that there is more to come.
    finish: choice?.finish_reason || undefined,
    usage: usage ? { promptTokens: usage.prompt_tokens, answerTokens: usage.completion_tokens } : undefined,
  }
}

const listed = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  /** vLLM's and LM Studio's or OpenRouter's names for the same. */
  max_model_len: length,
  max_context_length: length,
  context_length: length,
})

export interface ListedChatModel {
  readonly id: string
  readonly contextTokens: number | undefined
}

/** The models of `/v1/models`, or undefined if it is no such reply. Broken entries are left out. */
export function readChatModels(reply: unknown): ListedChatModel[] | undefined {
  const list = v.safeParse(v.object({ data: v.array(v.unknown()) }), reply)
  if (!list.success) return undefined
  return list.output.data.slice(0, 1_000).flatMap(entry => {
    const model = v.safeParse(listed, entry)
    if (!model.success) return []
    const { id, max_model_len, max_context_length, context_length } = model.output
    return [{ id, contextTokens: max_model_len ?? max_context_length ?? context_length }]
  })
}

const embeddings = v.object({
  data: v.array(v.object({ index: v.pipe(v.number(), v.integer(), v.minValue(0)), embedding: v.unknown() })),
})

/** The vectors of `/v1/embeddings` in the order of the texts, unread. */
export function readEmbeddings(reply: unknown): unknown {
  const parsed = v.safeParse(embeddings, reply)
  if (!parsed.success) return undefined
  const inOrder = parsed.output.data.toSorted((a, b) => a.index - b.index)
  return inOrder.every(({ index }, at) => index === at)
    ? inOrder.map(({ embedding }) => embedding)
    : undefined
}

const string = v.pipe(v.string(), v.minLength(1))
const failures = v.union([
  v.pipe(
    v.object({ error: v.object({ message: string, code: v.fallback(v.optional(v.string()), undefined) }) }),
    v.transform(({ error }) => ({ words: error.message, code: error.code })),
  ),
  v.pipe(
    v.object({ error: string }),
    v.transform(({ error }) => ({ words: error, code: undefined })),
  ),
  v.pipe(
    v.object({ object: v.literal('error'), message: string }),
    v.transform(({ message }) => ({ words: message, code: undefined })),
  ),
  v.pipe(
    v.object({ detail: string }),
    v.transform(({ detail }) => ({ words: detail, code: undefined })),
  ),
  // FastAPI says which field it did not like.
  v.pipe(
    v.object({
      detail: v.pipe(
        v.array(v.object({ msg: string, loc: v.fallback(v.array(v.union([v.string(), v.number()])), []) })),
        v.minLength(1),
      ),
    }),
    v.transform(({ detail }) => ({
      words: detail.map(({ msg, loc }) => `${loc.join('.')}: ${msg}`).join('; '),
      code: undefined,
    })),
  ),
])

/** The server's own words for what went wrong, and its code for it, or undefined if the reply is no error. */
export function readChatFailure(
  reply: unknown,
): { readonly words: string; readonly code: string | undefined } | undefined {
  const failed = v.safeParse(failures, reply)
  return failed.success ? failed.output : undefined
}
