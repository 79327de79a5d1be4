import { ClavierError } from '../errors.ts'
import { readFailure, saysModelMissing } from './ollama-replies.ts'

/** The longest reply outside a stream, in bytes. `/api/show` carries licences and templates. */
const longestReply = 4_000_000
/** How much of the server's own words an error carries, in characters. */
const longestWords = 300

/** Rejects with `cancelled` as soon as the signal aborts, whatever `work` is still waiting for. */
export async function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new ClavierError('cancelled')
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new ClavierError('cancelled'))
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/**
 * Sends a request and resolves with its response, whatever its status. There is no time limit: the
 * headers of an answer arrive only when the model has loaded, which may take minutes.
 * Rejects with `cancelled` if the signal aborted, else with `ollama-offline`.
 */
export async function send(
  fetcher: typeof fetch,
  url: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const post: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  // Neither cookies nor a redirect: what is behind this address is the user's server alone.
  const plain: RequestInit = { signal, credentials: 'omit', redirect: 'error', cache: 'no-store' }
  try {
    return await fetcher(url, body === undefined ? plain : { ...post, ...plain })
  } catch {
    // A fetch that got no response says only "failed": nothing listens there, or it hung up.
    throw new ClavierError(signal.aborted ? 'cancelled' : 'ollama-offline')
  }
}

/** The whole of a reply as JSON, or undefined if it is something else, too long, or broken off. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    const reader = response.body?.getReader()
    if (reader === undefined) return undefined
    const decoder = new TextDecoder()
    let words = ''
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      words += decoder.decode(chunk.value, { stream: true })
      if (words.length > longestReply) {
        await reader.cancel()
        return undefined
      }
    }
    return JSON.parse(words + decoder.decode())
  } catch {
    // Every caller takes "no JSON" for an answer and says what it means there.
    return undefined
  }
}

/** The error for a response that is not 200, with the status and the server's words where it has any. */
export async function refusal(response: Response, model: string): Promise<ClavierError> {
  if (response.status === 403) return new ClavierError('ollama-blocked')
  const words = readFailure(await readJson(response))
  if (response.status === 404 && words !== undefined && saysModelMissing(words)) {
    return new ClavierError('model-missing', { name: model })
  }
  return failed('status', { status: response.status, ...(words === undefined ? {} : { words }) })
}

/** `ollama-failed` with a reason, and what else is known. The server's words are untrusted and cut short. */
export function failed(reason: string, more: Readonly<Record<string, string | number>> = {}): ClavierError {
  const detail = Object.entries(more).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.slice(0, longestWords) : value,
  ])
  return new ClavierError('ollama-failed', { reason, ...Object.fromEntries(detail) })
}
