import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { objectIn, readBody, sendJson, sendText } from './bodies.ts'
import { closeServer, openServer } from './local-server.ts'
import { converse } from './ollama-chat.ts'
import { answerFrom, type TestMessage } from './ollama-context.ts'
import { embedAll } from './ollama-embed.ts'
import { type Fault, promiseTooMuch, sendFaultStatus } from './ollama-faults.ts'
import { chatModel, findModel, psReply, showReply, type TestModel, tagsReply } from './ollama-models.ts'
import { hostAllowed, originAllowed } from './ollama-origin.ts'
import { pull, remove } from './ollama-pull.ts'
import type { Exchange, OllamaState, PullableModel, SeenRequest } from './ollama-state.ts'

export interface OllamaServerOptions {
  /** 0, a free one, unless given. */
  readonly port?: number
  readonly models?: readonly TestModel[]
  readonly library?: readonly PullableModel[]
  /** `OLLAMA_ORIGINS`. */
  readonly allowedOrigins?: readonly string[]
  /** False for a server too old to list what its models can do. */
  readonly listsCapabilities?: boolean
  /** Bytes of each write of a stream; whole lines unless given. */
  readonly writeBytes?: number
  /** Models load when this resolves; at once unless given. */
  readonly coldLoad?: Promise<void>
  /** Bytes of memory for models; without end unless given. */
  readonly memory?: number
  /** What it says to these messages; made from them unless given. */
  readonly answer?: (messages: readonly TestMessage[]) => string
}

export interface OllamaServer {
  readonly url: string
  readonly port: number
  /** Every request, in order of arrival. */
  readonly requests: readonly SeenRequest[]
  /** The `Origin` of every request. */
  readonly origins: readonly (string | undefined)[]
  readonly loads: OllamaState['loads']
  /** Names of the models on the disk now. */
  readonly models: readonly string[]
  /** The next request to a path, from now on. */
  next(path: string): Promise<SeenRequest>
  /** Streams stop before the line of that number, from 0 (nothing is sent, headers neither), until `release`. */
  hold(beforeLine?: number): void
  release(): void
  /** Goes wrong on the next requests to a path; what it returns ends that before its time. */
  fail(fault: Fault, how?: { path?: string; times?: number }): () => void
  close(): Promise<void>
}

type Handler = (exchange: Exchange) => void | Promise<void>

/** A server on 127.0.0.1 that behaves as Ollama does where Clavier could notice. */
export async function startOllamaServer(options: OllamaServerOptions = {}): Promise<OllamaServer> {
  const state: OllamaState = {
    models: [...(options.models ?? [chatModel])],
    library: options.library ?? [],
    loaded: new Map(),
    loads: [],
    pulled: new Map(),
    coldLoad: options.coldLoad ?? Promise.resolve(),
    memory: options.memory,
    answer: options.answer ?? answerFrom,
    writeBytes: options.writeBytes ?? Number.MAX_SAFE_INTEGER,
    gate: undefined,
  }
  const requests: SeenRequest[] = []
  const waiting: { path: string; tell: (seen: SeenRequest) => void }[] = []
  const faults: { path: string; fault: Fault; times: number }[] = []
  let release = () => {}

  function takeFault(path: string): Fault | undefined {
    const found = faults.find(entry => entry.path === path && entry.times > 0)
    if (found !== undefined) found.times--
    return found?.fault
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const over = new Promise<'answered' | 'left'>(resolve => {
      response.on('close', () => resolve(response.writableFinished ? 'answered' : 'left'))
    })
    const left = new Promise<void>(resolve => response.on('close', () => resolve()))
    const raw = await readBody(request)
    const body = objectIn(raw)
    const { method = 'GET' } = request
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const { origin, host = '' } = request.headers
    const seen: SeenRequest = {
      method,
      path,
      origin,
      host,
      body,
      over,
      status: over.then(() => response.statusCode),
    }
    requests.push(seen)
    for (const waiter of waiting.splice(0)) {
      if (waiter.path === path) waiter.tell(seen)
      else waiting.push(waiter)
    }
    if (!guard(request, response, options.allowedOrigins ?? [])) return
    const handlers = routes(state, options.listsCapabilities ?? true)[path]
    const handler = handlers?.[method === 'HEAD' ? 'GET' : method]
    if (handlers === undefined) return sendText(response, 404, '404 page not found')
    if (handler === undefined) return sendText(response, 405, '405 method not allowed')
    const fault = takeFault(path)
    if (fault !== undefined && sendFaultStatus(response, fault)) return
    if (method !== 'GET' && method !== 'HEAD') {
      if (raw.length === 0) return sendJson(response, 400, { error: 'missing request body' })
      if (body === undefined) return sendJson(response, 400, { error: 'invalid character in request' })
    }
    if (fault === 'lying-length') promiseTooMuch(response)
    await handler({ state, request, response, body: body ?? {}, fault, left })
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      sendText(response, 500, `test server: ${String(error)}`)
    })
  })
  const port = await openServer(server, options.port)

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    get origins() {
      return requests.map(({ origin }) => origin)
    },
    loads: state.loads,
    get models() {
      return state.models.map(({ name }) => name)
    },
    next: path => new Promise(tell => waiting.push({ path, tell })),
    hold(beforeLine = 0) {
      state.gate = { beforeLine, released: new Promise(resolve => (release = resolve)) }
    },
    release() {
      state.gate = undefined
      release()
    },
    fail(fault, { path = '/api/chat', times = 1 } = {}) {
      const entry = { path, fault, times }
      faults.push(entry)
      return () => {
        entry.times = 0
      }
    },
    close: () => closeServer(server),
  }
}

/** Lets a request in, or answers it with the empty 403 that says nothing to a page. */
function guard(request: IncomingMessage, response: ServerResponse, more: readonly string[]): boolean {
  const { origin, host = '' } = request.headers
  if (!originAllowed(origin, host, more) || !hostAllowed(host)) {
    response.writeHead(403).end()
    return false
  }
  const sameOrigin = origin === `http://${host}` || origin === `https://${host}`
  if (origin !== undefined && !sameOrigin) response.setHeader('access-control-allow-origin', origin)
  if (request.method !== 'OPTIONS') return true
  response.setHeader('access-control-allow-methods', 'GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS')
  response.setHeader('access-control-allow-headers', 'Authorization,Content-Type,User-Agent,Accept')
  response.writeHead(204).end()
  return false
}

function routes(
  state: OllamaState,
  listsCapabilities: boolean,
): Partial<Record<string, Partial<Record<string, Handler>>>> {
  return {
    '/': { GET: ({ response }) => sendText(response, 200, 'Ollama is running') },
    '/api/version': { GET: ({ response }) => sendJson(response, 200, { version: '0.12.6' }) },
    '/api/tags': {
      GET: ({ response }) => sendJson(response, 200, tagsReply(state.models, listsCapabilities)),
    },
    '/api/ps': { GET: ({ response }) => sendJson(response, 200, psReply(state.loaded, state.models)) },
    '/api/show': { POST: show },
    '/api/chat': { POST: exchange => converse(exchange, 'chat') },
    '/api/generate': { POST: exchange => converse(exchange, 'generate') },
    '/api/embed': { POST: embedAll },
    '/api/pull': { POST: pull },
    '/api/delete': { DELETE: remove },
  }
}

async function show({ state, response, body }: Exchange): Promise<void> {
  const name = typeof body.model === 'string' ? body.model : ''
  if (name === '') return sendJson(response, 400, { error: 'model is required' })
  const model = findModel(state.models, name)
  if (model === undefined) return sendJson(response, 404, { error: `model '${name}' not found` })
  sendJson(response, 200, showReply(model))
}
