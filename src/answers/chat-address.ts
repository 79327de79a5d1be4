/** Where a server with the OpenAI chat API is: all its paths begin with `base`, which ends without a slash. */
export interface ChatAddress {
  readonly base: string
  /** What a key belongs to: scheme, host and port. */
  readonly origin: string
  /** Whoever is on the way can read what is sent: plain http to another machine. */
  readonly unguarded: boolean
}

/** Scheme, host (a name, IPv4 or IPv6), port, path. */
const form =
  /^(https?):\/\/([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?((?:\/[\w.~%-]+)*)$/i
/** This machine, whatever it calls itself. */
const local = /^(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/
const usualPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443' }

/**
 * The address as the user gave it, with or without `/v1`, or undefined where it is none: only http and https, and
 * neither a name and password, nor a query, nor a wildcard.
 */
export function chatAddress(text: string): ChatAddress | undefined {
  const [, scheme = '', host = '', port = '', path = ''] = form.exec(text.trim().replace(/\/+$/, '')) ?? []
  if (host === '' || Number(port.slice(1)) > 65_535 || /(^|\/)\.{1,2}(\/|$)/.test(path)) return undefined
  const kind = scheme.toLowerCase()
  const name = host.toLowerCase()
  const origin = `${kind}://${name}${port === usualPorts[kind] ? '' : port}`
  return {
    base: `${origin}${path.replace(/\/v1$/, '')}/v1`,
    origin,
    unguarded: kind === 'http' && !local.test(name),
  }
}
