import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from './bodies.ts'

/**
 * How servers behave that turn speech into text, as their sources have it: whisper.cpp
 * (`examples/server/server.cpp`), speaches 0.9 (`main.py`, `routers/stt.py`, `executors/whisper.py`), and
 * OpenAI's reference for those that follow it to the letter.
 */
export interface Manners {
  /** Puts headers on every answer that let a page of any origin read it, or none. */
  readonly crossOrigin: Readonly<Record<string, string>>
  /** Whether `GET /v1/models` is answered. */
  readonly listsModels: boolean
  /** What its list says of each model beside what OpenAI's has. */
  readonly model?: Readonly<Record<string, string>>
  /** Whether a recording needs to name a model, one that the server has. */
  readonly needsModel: boolean
  /** Whether `stream=true` is heeded. */
  readonly streams: boolean
  /** The words as the answer has them. */
  asText(words: string): string
  /** What the last event of a stream says that the text is. */
  asStreamEnd(text: string): string
  missing(response: ServerResponse, request: IncomingMessage): void
  badRequest(response: ServerResponse, field: string): void
}

export type SpeechServerKind = 'openai' | 'speaches' | 'whisper.cpp'

const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, authorization',
}

const openai: Manners = {
  crossOrigin: anyOrigin,
  listsModels: true,
  needsModel: true,
  streams: true,
  asText: asSentence,
  asStreamEnd: text => text,
  missing: (response, request) =>
    sendJson(response, 404, { error: { message: `Invalid URL (${request.method} ${request.url})` } }),
  badRequest: (response, field) =>
    sendJson(response, 400, { error: { message: `you must provide a ${field} parameter`, param: field } }),
}

export const mannersOf: Readonly<Record<SpeechServerKind, Manners>> = {
  openai,
  speaches: {
    ...openai,
    model: { task: 'automatic-speech-recognition' },
    // Unless ALLOW_ORIGINS is set, which it is not.
    crossOrigin: {},
    // Its generator of segments is empty by then (seen in 0.9): only the pieces before have the words.
    asStreamEnd: () => '',
    missing: response => sendJson(response, 404, { detail: 'Not Found' }),
    badRequest: (response, field) =>
      sendJson(response, 422, { detail: [{ type: 'missing', loc: ['body', field], msg: 'Field required' }] }),
  },
  'whisper.cpp': {
    crossOrigin: anyOrigin,
    listsModels: false,
    needsModel: false,
    streams: false,
    asText: words => (words === '' ? '' : ` ${asSentence(words)}\n`),
    asStreamEnd: text => text,
    missing: (response, request) =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`File Not Found (${request.url})`),
    badRequest: (response, field) => sendJson(response, 400, { error: `no '${field}' field in the request` }),
  },
}

/** Words as Whisper writes them. */
function asSentence(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1).trimEnd()}.`
}
