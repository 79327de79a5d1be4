/** Whether an address (scheme, host and port) leads to this very machine, by its name alone. */
export function onThisMachine(address: string): boolean {
  const host = /^https?:\/\/(\[[^\]]*\]|[^:/?#@\s]*)(?::\d+)?$/i.exec(address)?.[1]?.toLowerCase()
  if (host === undefined) return false
  return /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host)
}
