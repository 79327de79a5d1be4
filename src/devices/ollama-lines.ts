import { ClavierError } from '../errors.ts'
import { isPage } from './answer-requests.ts'
import { createNdjsonReader } from './ndjson.ts'
import { type Asked, errorOf, failed } from './ollama-errors.ts'
import { readFailure } from './ollama-replies.ts'

/** Longest line of a stream, in bytes. */
const longestLine = 1_000_000

/**
 * The lines of a stream as they arrive. Ends where the stream ends, whether it was at its end or not: only the last
 * line tells. Throws what an error line says (under status 200), or `ollama-failed` for what is no line.
 */
export async function* streamLines(response: Response, asked: Asked): AsyncGenerator<unknown, void> {
  if (isPage(response, undefined)) throw new ClavierError('proxy-answered', { status: response.status })
  const body = response.body?.getReader()
  if (body === undefined) throw failed('cut-off')
  const reader = createNdjsonReader(longestLine)
  for (;;) {
    const chunk = await body.read().catch(() => {
      // The connection broke in the middle (or was aborted: the caller knows).
      throw failed('cut-off')
    })
    for (const value of chunk.done ? reader.end() : reader.push(chunk.value)) {
      const words = readFailure(value)
      if (words !== undefined) throw errorOf(words, asked, {})
      yield value
    }
    if (chunk.done) return
  }
}
