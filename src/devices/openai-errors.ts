import { ClavierError, type ErrorDetail } from '../errors.ts'
import { asJson, isPage } from './answer-requests.ts'
import { readChatFailure } from './openai-replies.ts'

/** How much of the server's own words an error carries, in characters. */
const longestWords = 300
/** How much of them is read: the patterns below take time with the square of it. */
const longestRead = 1_000

/** What was asked for when something failed. */
export interface ChatAsked {
  readonly model: string
  readonly for: 'answer' | 'vectors' | 'models'
  /** A key went with the request. */
  readonly keyed: boolean
}

/** How OpenAI, vLLM and llama.cpp word that a prompt does not fit. */
const tooLong =
  /context[_ ](length|size|window)|maximum (context|model) len|too (long|large|many tokens)|reduce the length|input.*exceed/i
const memory = /out of memory|not enough memory|insufficient memory/i
const noModel = /model.*(not found|does not exist|not loaded)|no such model/i

/** The error for words that the server sent, as a status or in mid-stream. They are untrusted and cut short. */
export function chatErrorOf(
  failure: { readonly words: string; readonly code: string | undefined },
  asked: ChatAsked,
  status?: number,
): ClavierError {
  const words = failure.words.slice(0, longestRead)
  const code = failure.code?.slice(0, longestRead)
  if (tooLong.test(`${code ?? ''} ${words}`)) {
    return new ClavierError(asked.for === 'vectors' ? 'text-too-long' : 'context-too-long')
  }
  if (code === 'model_not_found' || noModel.test(words))
    return new ClavierError('chat-model', { name: asked.model })
  if (memory.test(words)) return new ClavierError('not-enough-memory', { name: asked.model })
  if (code === 'rate_limit_exceeded' || status === 429 || status === 503)
    return new ClavierError('server-busy')
  return chatFailed(status === undefined ? 'error-line' : 'status', {
    ...(status === undefined ? {} : { status }),
    words: words.slice(0, longestWords),
  })
}

/** The error for a response that is not 200, by its status and its words, which `text` has where they were read. */
export function chatRefusal(response: Response, asked: ChatAsked, text: string | undefined): ClavierError {
  const { status } = response
  if (status === 401 || status === 403) return new ClavierError(asked.keyed ? 'key-refused' : 'key-missing')
  if (isPage(response, text)) return new ClavierError('proxy-answered', { status })
  const failure = readChatFailure(asJson(text))
  if (failure !== undefined) {
    const error = chatErrorOf(failure, asked, status)
    const unknown = status === 404 && error.code === 'chat-failed' && asked.for !== 'models'
    return unknown ? new ClavierError('chat-model', { name: asked.model }) : error
  }
  if (status === 404 && asked.for !== 'models') return new ClavierError('chat-model', { name: asked.model })
  if (status === 413) return new ClavierError(asked.for === 'vectors' ? 'text-too-long' : 'context-too-long')
  if (status === 429 || status === 503) return new ClavierError('server-busy')
  return chatFailed('status', { status })
}

/** `chat-failed` with a reason, and what else is known. */
export function chatFailed(reason: string, more: ErrorDetail = {}): ClavierError {
  return new ClavierError('chat-failed', { reason, ...more })
}
