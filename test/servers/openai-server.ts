import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { objectIn, readBody, sendJson, sendText } from './bodies.ts'
import { closeServer, openServer } from './local-server.ts'
import { answerFrom, countTokens } from './ollama-context.ts'
import { embed } from './ollama-embed.ts'

/** What the test server can do wrong, once for each time it is told to. */
export type OpenAiFault =
  | { readonly kind: 'status'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'page'; readonly status: number } // a proxy's page instead of an answer
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'event'; readonly body: unknown } // in mid-stream, under status 200
  | { readonly kind: 'reset' } // the connection breaks in mid-stream
  | { readonly kind: 'short' } // claims more bytes than it sends

export interface OpenAiServerOptions {
  readonly models?: readonly { readonly id: string; readonly max_model_len?: number }[]
  /** Every request has to carry it; undefined lets everybody in. */
  readonly key?: string
  /** Fields of a request that this server refuses, as some do. */
  readonly refuses?: readonly string[]
  /** Most tokens of a prompt. */
  readonly contextTokens?: number
  /** Bytes of each write of a stream; whole events unless given. */
  readonly writeBytes?: number
  /** Thoughts that it streams first, in that field. */
  readonly thoughts?: { readonly field: 'reasoning' | 'reasoning_content'; readonly text: string }
  readonly saysDone?: boolean
}

export interface SeenCall {
  readonly method: string
  readonly path: string
  readonly origin: string | undefined
  readonly authorization: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  /** Resolves when the connection is over: `answered` in full, or `left` by the client before that. */
  readonly over: Promise<'answered' | 'left'>
}

export interface OpenAiServer {
  readonly url: string
  readonly port: number
  /** Every request of anybody, in order. */
  readonly calls: readonly SeenCall[]
  next(path: string): Promise<SeenCall>
  /** Answers stop before the event of that number, from 0 (headers neither), until `release`. */
  hold(beforeEvent?: number): void
  release(): void
  fail(fault: OpenAiFault, how?: { path?: string; times?: number }): void
  close(): Promise<void>
}

/** A server on 127.0.0.1 with the OpenAI chat API, as vLLM and llama.cpp have it where Clavier could notice. */
export async function startOpenAiServer(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const models = options.models ?? [{ id: 'heron-7b', max_model_len: 16_384 }]
  const calls: SeenCall[] = []
  const waiting: { path: string; tell: (seen: SeenCall) => void }[] = []
  const faults: { path: string; fault: OpenAiFault; times: number }[] = []
  let gate: { readonly before: number; readonly released: Promise<void> } | undefined
  let release = () => {}

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const over = new Promise<'answered' | 'left'>(resolve => {
      response.on('close', () => resolve(response.writableFinished ? 'answered' : 'left'))
    })
    // A GET brings none.
    const body = objectIn(await readBody(request)) ?? {}
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const { method = 'GET', headers } = request
    const { origin, authorization } = headers
    const seen: SeenCall = { method, path, origin, authorization, body, over }
    calls.push(seen)
    for (const waiter of waiting.splice(0)) {
      if (waiter.path === path) waiter.tell(seen)
      else waiting.push(waiter)
    }
    // As vLLM does unless it was told otherwise: any page may ask, with no key but its own.
    if (origin !== undefined) response.setHeader('access-control-allow-origin', '*')
    if (method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', '*')
      response.writeHead(204).end()
      return
    }
    const fault = takeFault(path)
    if (fault !== undefined && failAtOnce(response, fault)) return
    if (options.key !== undefined && authorization !== `Bearer ${options.key}`) {
      return sendError(response, 401, 'Incorrect API key provided', 'invalid_api_key')
    }
    const known = (id: unknown) => models.some(model => model.id === id)
    if (path === '/v1/models' && method === 'GET') {
      return sendJson(response, 200, {
        object: 'list',
        data: models.map(model => ({ object: 'model', ...model })),
      })
    }
    if (method !== 'POST' || (path !== '/v1/chat/completions' && path !== '/v1/embeddings')) {
      return sendText(response, 404, 'Not Found')
    }
    if (!known(body.model)) {
      return sendError(
        response,
        404,
        `The model \`${String(body.model)}\` does not exist.`,
        'model_not_found',
      )
    }
    const refused = options.refuses?.find(name => name in body)
    if (refused !== undefined) {
      return sendError(
        response,
        400,
        `Unsupported parameter: '${refused}' is not supported.`,
        'unsupported_parameter',
      )
    }
    if (path === '/v1/embeddings') return embedAll(response, body)
    await converse(response, body, over, fault)
  }

  function takeFault(path: string): OpenAiFault | undefined {
    const found = faults.find(entry => entry.path === path && entry.times > 0)
    if (found !== undefined) found.times--
    return found?.fault
  }

  function embedAll(response: ServerResponse, body: SeenCall['body']): void {
    const inputs = (Array.isArray(body.input) ? body.input : [body.input]).map(String)
    if (inputs.some(text => countTokens(text) > (options.contextTokens ?? Number.MAX_SAFE_INTEGER))) {
      const words = "This model's maximum context length is 512 tokens."
      sendError(response, 400, words, 'context_length_exceeded')
      return
    }
    // Not in order: the index tells.
    const data = inputs.map((text, index) => ({ object: 'embedding', index, embedding: embed(text) }))
    const usage = { prompt_tokens: 1, total_tokens: 1 }
    sendJson(response, 200, { object: 'list', model: body.model, data: data.toReversed(), usage })
  }

  async function converse(
    response: ServerResponse,
    body: SeenCall['body'],
    over: Promise<unknown>,
    fault: OpenAiFault | undefined,
  ): Promise<void> {
    const messages = (Array.isArray(body.messages) ? body.messages : []).map(
      (entry: Record<string, unknown>) => ({
        role: String(entry.role),
        content: String(entry.content),
      }),
    )
    const tokens = messages.reduce((sum, { content }) => sum + countTokens(content), 0)
    if (tokens > (options.contextTokens ?? Number.MAX_SAFE_INTEGER)) {
      const words = `This model's maximum context length is ${options.contextTokens} tokens. However, your messages resulted in ${tokens} tokens.`
      return sendError(response, 400, words, 'context_length_exceeded')
    }
    const text = answerFrom(messages)
    const piece = (delta: object, finish: string | null = null) => ({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      model: body.model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    })
    const { thoughts } = options
    const usage = { prompt_tokens: tokens, completion_tokens: countTokens(text), total_tokens: tokens }
    const events = [
      piece({ role: 'assistant', content: '' }),
      ...(thoughts === undefined ? [] : [piece({ [thoughts.field]: thoughts.text })]),
      ...(text.match(/\S+\s*/gu) ?? []).map(content => piece({ content })),
      piece({}, 'stop'),
      ...(body.stream_options === undefined ? [] : [{ choices: [], usage }]),
    ].map(value => `data: ${JSON.stringify(value)}\n\n`)
    if (options.saysDone !== false) events.push('data: [DONE]\n\n')

    const { writeBytes = Number.MAX_SAFE_INTEGER } = options
    for (const [at, event] of events.entries()) {
      if (gate !== undefined && gate.before === at) await Promise.race([gate.released, over])
      if (response.destroyed) return
      if (at === 0) response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
      if (at === 3 && fault?.kind === 'reset') {
        response.socket?.destroy()
        return
      }
      const sent = at === 3 && fault?.kind === 'event' ? `data: ${JSON.stringify(fault.body)}\n\n` : event
      const bytes = Buffer.from(sent)
      for (let from = 0; from < bytes.length; from += writeBytes) {
        const part = bytes.subarray(from, from + writeBytes)
        await Promise.race([over, new Promise<void>(done => response.write(part, () => done()))])
      }
      if (sent !== event) break
    }
    response.end()
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) =>
      sendText(response, 500, `test server: ${String(error)}`),
    )
  })
  const port = await openServer(server)

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    calls,
    next: path => new Promise(tell => waiting.push({ path, tell })),
    hold(before = 0) {
      gate = { before, released: new Promise(resolve => (release = resolve)) }
    },
    release() {
      gate = undefined
      release()
    },
    fail: (fault, { path = '/v1/chat/completions', times = 1 } = {}) =>
      void faults.push({ path, fault, times }),
    close: () => closeServer(server),
  }
}

/** Answers with a fault that shows in the status. False for one that shows in mid-stream. */
function failAtOnce(response: ServerResponse, fault: OpenAiFault): boolean {
  if (fault.kind === 'status') sendJson(response, fault.status, fault.body)
  else if (fault.kind === 'redirect') response.writeHead(307, { location: fault.to }).end()
  else if (fault.kind === 'page') {
    response.writeHead(fault.status, { 'content-type': 'text/html' })
    response.end('<html><head><title>Gateway</title></head><body>nginx</body></html>')
  } else if (fault.kind === 'short') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-length': '5000' })
    response.write('data: {"choices":[{"delta":{"content":"Half"}}]}\n\n', () => response.socket?.destroy())
  } else return false
  return true
}

function sendError(response: ServerResponse, status: number, message: string, code: string): void {
  sendJson(response, status, { error: { message, type: 'invalid_request_error', param: null, code } })
}
