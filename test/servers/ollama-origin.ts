/**
 * Who Ollama lets in, as its `server/routes.go` and `envconfig/config.go` have it: by the `Origin`
 * header first, then, where it listens on loopback, by the `Host` header.
 */
export function originAllowed(
  origin: string | undefined,
  host: string,
  more: readonly string[] = [],
): boolean {
  if (origin === undefined || origin === '') return true
  if (origin === `http://${host}` || origin === `https://${host}`) return true
  return [...always, ...more].some(pattern => matches(pattern, origin))
}

const local = ['localhost', '127.0.0.1', '0.0.0.0']
const always = [
  ...local.flatMap(name => [`http://${name}`, `https://${name}`, `http://${name}:*`, `https://${name}:*`]),
  'app://*',
  'file://*',
  'tauri://*',
  'vscode-webview://*',
  'vscode-file://*',
]

/** One star stands for anything, as in the server's CORS middleware. */
function matches(pattern: string, origin: string): boolean {
  const star = pattern.indexOf('*')
  if (star < 0) return pattern === origin
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)]
  return origin.length >= head.length + tail.length && origin.startsWith(head) && origin.endsWith(tail)
}

/** Protects a server on loopback from pages whose name was made to point at it. */
export function hostAllowed(hostHeader: string): boolean {
  const host = hostHeader.replace(/:\d+$/, '').toLowerCase()
  if (host === '' || host === 'localhost') return true
  if (/^(127\.|10\.|192\.168\.|0\.0\.0\.0$)/.test(host) || host === '[::1]') return true
  return ['.localhost', '.local', '.internal'].some(end => host.endsWith(end))
}
