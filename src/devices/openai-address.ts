/** Where a server with the OpenAI chat API is: all its paths begin with `base`, which ends without a slash. */
export interface ChatAddress {
  readonly base: string
  /** What a key belongs to: scheme, host and port. */
  readonly origin: string
  /** Whoever is on the way can read what is sent: plain http to another machine. */
  readonly unguarded: boolean
}

/**
 * The address as the user gave it, with or without `/v1`, or undefined where it is none: only http and https, and
 * neither a name and password, nor a query, nor a wildcard.
 */
export function chatAddress(text: string): ChatAddress | undefined {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    // Not an address at all: the same answer as for a wrong one.
    return undefined
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  if (/[?#@]/.test(text) || url.hostname === '' || url.hostname.includes('*')) return undefined
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')
  const local = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  return {
    base: `${url.origin}${path}/v1`,
    origin: url.origin,
    unguarded: url.protocol === 'http:' && !local,
  }
}
