import { ClavierError } from '../errors.ts'
import type { AnswerPiece } from '../ports/assistant.ts'
import { asJson, isPage, readText } from './answer-requests.ts'
import { createThoughtSplitter } from './ollama-thinking.ts'
import { type ChatAsked, chatErrorOf, chatFailed } from './openai-errors.ts'
import { type ChatChunk, readChatFailure, readChunk } from './openai-replies.ts'
import { createEventReader } from './server-events.ts'

/** Longest event of a stream, in bytes. */
const longestEvent = 1_000_000
/** Longest answer with its thoughts, in UTF-16 units. */
const longestAnswer = 1_000_000

/** An answer as it streams in, or whole from a server that does not stream. */
export async function* readAnswer(response: Response, asked: ChatAsked): AsyncGenerator<AnswerPiece, void> {
  const splitter = createThoughtSplitter()
  let length = 0
  let finish: string | undefined
  let usage: ChatChunk['usage']
  for await (const value of values(response)) {
    const failure = readChatFailure(value)
    if (failure !== undefined) throw chatErrorOf(failure, asked)
    const chunk = readChunk(value)
    if (chunk === undefined) throw chatFailed('garbage')
    length += chunk.text.length + chunk.thinking.length
    if (length > longestAnswer) throw chatFailed('answer-too-long', { limit: longestAnswer })
    if (chunk.thinking !== '') yield { kind: 'thinking', text: chunk.thinking }
    yield* splitter.push(chunk.text)
    finish ??= chunk.finish
    // Some count anew with every piece: the last one counts.
    usage = chunk.usage ?? usage
  }
  // Not every server sends a last `[DONE]`, but each says why it stopped.
  if (finish === undefined) throw chatFailed('cut-off')
  yield* splitter.end()
  const { promptTokens = 0, answerTokens = 0 } = usage ?? {}
  yield { kind: 'done', promptTokens, answerTokens, ...(finish === 'length' ? { cut: true } : {}) }
}

/** The JSON of each event, until `[DONE]` or the end; of a reply that is no stream, the JSON of all of it. */
async function* values(response: Response): AsyncGenerator<unknown, void> {
  const type = response.headers.get('content-type') ?? ''
  if (isPage(response, undefined)) throw new ClavierError('proxy-answered', { status: response.status })
  if (/^application\/json\b/i.test(type)) {
    const text = await readText(response)
    if (text === undefined) throw chatFailed('cut-off')
    yield parse(text)
    return
  }
  const body = response.body?.getReader()
  if (body === undefined) throw chatFailed('cut-off')
  const reader = createEventReader(longestEvent, reason => chatFailed(reason))
  for (;;) {
    const chunk = await body.read().catch(() => {
      // The connection broke in the middle (or was aborted: the caller knows).
      throw chatFailed('cut-off')
    })
    for (const data of chunk.done ? reader.end() : reader.push(chunk.value)) {
      if (data.trim() === '[DONE]') {
        // A connection that broke behind the end is over as well.
        await body.cancel().catch(() => undefined)
        return
      }
      yield parse(data)
    }
    if (chunk.done) return
  }
}

function parse(text: string): unknown {
  const value = asJson(text)
  if (value === undefined) throw chatFailed('garbage')
  return value
}
