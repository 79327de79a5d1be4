import type { ServerResponse } from 'node:http'
import { sendJson, sendText } from './bodies.ts'

/** What the test server can do wrong, once for each time it is told to. */
export type Fault =
  | 'error-line' // an error in mid-stream, under status 200
  | 'reset' // the connection breaks in mid-stream
  | 'no-done' // the stream ends properly, but without its last line
  | 'cut-line' // the stream ends in the middle of a line
  | 'garbage' // a line that is no JSON
  | 'lying-length' // a content-length that promises more than is sent before the connection ends
  | 'html-502' // a proxy's page instead of an answer
  | 'status-400'
  | 'status-403' // an origin that is refused, as through a proxy that changes the Host: no body at all
  | 'status-404' // some other server: a plain text
  | 'status-499'
  | 'status-500'
  | 'status-503' // the queue is full

const statusWords: Readonly<Record<number, string>> = {
  400: 'invalid options: num_ctx',
  499: 'client closed request',
  500: 'llama runner process has terminated: signal: killed',
  503: 'server busy, please try again.  maximum pending requests exceeded',
}

/** Answers with a fault that shows in the status. False for one that shows in mid-stream. */
export function sendFaultStatus(response: ServerResponse, fault: Fault): boolean {
  if (fault === 'html-502') {
    response.writeHead(502, { 'content-type': 'text/html' })
    response.end('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>')
    return true
  }
  if (!fault.startsWith('status-')) return false
  const status = Number(fault.slice('status-'.length))
  if (status === 403) response.writeHead(403).end()
  else if (status === 404) sendText(response, 404, '404 page not found')
  else sendJson(response, status, { error: statusWords[status] ?? 'error' })
  return true
}

/** Has the reply promise more than it will hold; the connection ends after what it holds. */
export function promiseTooMuch(response: ServerResponse): void {
  const { socket } = response
  response.setHeader('content-length', 1_000_000)
  response.on('finish', () => socket?.end())
}
