import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from './bodies.ts'

/** What the speech server can do wrong with a recording. */
export type SpeechFault =
  | 'html' // a page, with status 200: some other server is at that address
  | 'empty' // no words
  | 'no-text' // JSON without a text in it
  | 'status-500'
  | 'status-404' // nothing at that path, as with whisper.cpp's server where it was not told of the path
  | 'stall' // answers half, then nothing more until it is closed
  | 'cut' // the connection breaks in mid-answer
  | 'very-long' // a text of 2 million characters

const page = '<!doctype html><html><head><title>Router</title></head><body><h1>Sign in</h1></body></html>'

/** What it says instead of the words, or undefined where the fault is of another kind. */
export function wordsOfFault(fault: SpeechFault): string | undefined {
  if (fault === 'empty') return ''
  return fault === 'very-long' ? 'scroll down '.repeat(166_667) : undefined
}

/** Answers instead of the server; false where the fault shows later. */
export function answerWrongly(
  fault: SpeechFault,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (fault === 'html') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  else if (fault === 'no-text') sendJson(response, 200, { segments: [] })
  else if (fault === 'status-500') sendJson(response, 500, { error: 'failed to process audio' })
  else if (fault === 'status-404') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`File Not Found (${request.url ?? '/'})`)
  } else return false
  return true
}

/**
 * Sends an answer, or the first half of it where it then stalls or is cut: half is on its way before the
 * connection breaks.
 */
export function sendPieces(
  response: ServerResponse,
  type: string,
  pieces: readonly string[],
  fault: SpeechFault | undefined,
): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
  if (fault !== 'stall' && fault !== 'cut') {
    for (const piece of pieces) response.write(piece)
    response.end()
    return
  }
  const whole = pieces.join('')
  const half = pieces.length > 1 ? (pieces[0] ?? '') : whole.slice(0, Math.ceil(whole.length / 2))
  response.write(half, () => {
    if (fault === 'cut') response.destroy()
  })
}
