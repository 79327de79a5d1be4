import { ClavierError } from '../errors.ts'
import { asJson, isPage, longestReply, readText } from './answer-requests.ts'
import { readFailure } from './ollama-replies.ts'

/** How much of the server's own words an error carries, in characters. */
const longestWords = 300
/** How much of them is read: the patterns below take time with the square of it. */
const longestRead = 1_000

/** What was asked for when something failed: the same words mean different things. */
export interface Asked {
  readonly model: string
  readonly for: 'answer' | 'vectors' | 'pull' | 'models'
}

/**
 * The server's words that are told apart, in the order they are looked for. They come from Ollama's `server` and
 * `llm` packages and from the runner and system beneath, and have no codes of their own.
 */
const memory =
  /more (system |gpu |video )?memory|out of memory|failed to allocate|unable to allocate|cudamalloc failed/i
const crash = /(runner|model).*(terminated|stopped|crashed|exited)|unexpectedly stopped/i
const busy = /server busy|maximum pending requests/i
const disk = /no space left|not enough space|disk (is )?full|disk quota/i
const tooLong =
  /(exceed|too (long|large)|larger than).*(context|batch|input)|(input|context|prompt).*(exceed|too (long|large))/i
const unknown =
  /file does not exist|manifest unknown|invalid model name|model .*not found|pull access denied/i
const tooOld = /newer version of ollama/i
const unreachable =
  /dial tcp|no such host|lookup |connection (refused|reset)|i\/o timeout|tls handshake|max retries|unexpected eof|network is unreachable/i

/** Ollama spells a missing model in two ways: `model 'x' not found` and `model "x" not found, try …`. */
const missing = /^model ['"].*['"] not found/

/** The error for words that the server sent, as a status or in mid-stream. They are untrusted and cut short. */
export function errorOf(
  told: string,
  asked: Asked,
  reason: Readonly<Record<string, string | number>>,
): ClavierError {
  const words = told.slice(0, longestRead)
  const name = asked.model
  if (missing.test(words) && asked.for !== 'pull') return new ClavierError('model-missing', { name })
  if (disk.test(words)) return new ClavierError('disk-full', { name })
  if (asked.for === 'pull') {
    if (unknown.test(words)) return new ClavierError('model-unknown', { name })
    if (tooOld.test(words)) return new ClavierError('ollama-old', { name })
    if (unreachable.test(words)) return new ClavierError('registry-offline', { name })
  }
  if (busy.test(words)) return new ClavierError('server-busy')
  if (memory.test(words)) return new ClavierError('not-enough-memory', { name })
  if (crash.test(words)) return new ClavierError('model-crashed', { name })
  if (tooLong.test(words))
    return new ClavierError(asked.for === 'vectors' ? 'text-too-long' : 'context-too-long')
  return failed('error-line', { ...reason, words })
}

/** The error for a response that is not 200, with the status and the server's words where it has any. */
export async function refusal(response: Response, asked: Asked): Promise<ClavierError> {
  const { status } = response
  if (status === 403) return new ClavierError('ollama-blocked')
  const text = await readText(response)
  if (isPage(response, text)) return new ClavierError('proxy-answered', { status })
  const words = readFailure(asJson(text))
  if (words !== undefined) return errorOf(words, asked, { reason: 'status', status })
  return status === 503 ? new ClavierError('server-busy') : failed('status', { status })
}

/**
 * The JSON of a reply, or undefined where it is none. Rejects for a status that is not 200, and for a page that a
 * proxy sent instead, whatever its status. `longest` in UTF-16 units.
 */
export async function readReply(response: Response, asked: Asked, longest = longestReply): Promise<unknown> {
  if (!response.ok) throw await refusal(response, asked)
  const text = await readText(response, longest)
  if (isPage(response, text)) throw new ClavierError('proxy-answered', { status: response.status })
  return asJson(text)
}

/** `ollama-failed` with a reason, and what else is known. */
export function failed(reason: string, more: Readonly<Record<string, string | number>> = {}): ClavierError {
  const detail = Object.entries({ reason, ...more }).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.slice(0, longestWords) : value,
  ])
  return new ClavierError('ollama-failed', Object.fromEntries(detail))
}
