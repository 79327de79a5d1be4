import { ClavierError, type ErrorCode } from '../errors.ts'

/** The longest reply outside a stream, in UTF-16 units. `/api/show` carries licences and templates. */
export const longestReply = 4_000_000

export interface AnswerRequest {
  readonly url: string
  /** POST where there is a body and nothing else is said, else GET. */
  readonly method?: 'POST' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What it means that nothing answers. */
  readonly offline: ErrorCode
}

/**
 * Sends a request and resolves with its response, whatever its status. There is no time limit: the
 * headers of an answer arrive only when the model has loaded, which may take minutes.
 * Rejects with `cancelled` if the signal aborted, else with the request's `offline`.
 */
export async function send(
  fetcher: typeof fetch,
  { url, method = 'POST', body, headers, offline }: AnswerRequest,
  signal: AbortSignal,
): Promise<Response> {
  // Neither cookies nor a redirect: what is behind this address is what the user named alone.
  const plain: RequestInit = { signal, credentials: 'omit', redirect: 'error', cache: 'no-store' }
  const filled: RequestInit =
    body === undefined
      ? { headers: { ...headers } }
      : { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  try {
    return await fetcher(url, { ...filled, ...plain })
  } catch {
    // A fetch that got no response says only "failed": nothing listens there, or it hung up.
    throw new ClavierError(signal.aborted ? 'cancelled' : offline)
  }
}

/** The whole of a reply, or undefined if it is too long or broke off. `longest` in UTF-16 units. */
export async function readText(response: Response, longest = longestReply): Promise<string | undefined> {
  try {
    const reader = response.body?.getReader()
    if (reader === undefined) return undefined
    const decoder = new TextDecoder()
    let words = ''
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      words += decoder.decode(chunk.value, { stream: true })
      if (words.length > longest) {
        await reader.cancel()
        return undefined
      }
    }
    return words + decoder.decode()
  } catch {
    // Every caller takes "nothing" for an answer and says what it means there.
    return undefined
  }
}

/** The whole of a reply as JSON, or undefined if it is something else, too long, or broken off. */
export async function readJson(response: Response, longest = longestReply): Promise<unknown> {
  return asJson(await readText(response, longest))
}

export function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    // Not JSON: the caller says what that means.
    return undefined
  }
}

/** A page for people, as proxies and gateways send it where they have no answer. */
export function isPage(response: Response, text: string | undefined): boolean {
  const type = response.headers.get('content-type') ?? ''
  return /^text\/html\b/i.test(type) || /^\s*<(!doctype|html|head|body)\b/i.test(text ?? '')
}
