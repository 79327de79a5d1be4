/** Where Ollama listens unless it was told otherwise. */
export const defaultOllamaEndpoint = 'http://127.0.0.1:11434'

/**
 * The origin of a server's address (`http://127.0.0.1:11434`), or undefined where the text is not
 * plainly scheme (http or https), host and port. Anything more (a path, a name and password, a
 * wildcard) is refused rather than dropped: the origin rule is written for this text exactly.
 */
export function endpointOrigin(text: string): string | undefined {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    // Not an address at all: the same answer as for a wrong one.
    return undefined
  }
  const web = url.protocol === 'http:' || url.protocol === 'https:'
  const bare = url.pathname === '/' && !/[?#@]/.test(text)
  // A star is allowed in a host name by the URL standard, and is a wildcard in a rule's filter.
  const literal = url.hostname !== '' && !url.hostname.includes('*')
  return web && bare && literal ? url.origin : undefined
}
