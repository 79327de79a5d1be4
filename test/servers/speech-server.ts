import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readBody, sendJson } from './bodies.ts'
import { closeServer, openServer } from './local-server.ts'
import { answerWrongly, type SpeechFault, sendPieces, wordsOfFault } from './speech-faults.ts'
import { type Manners, mannersOf, type SpeechServerKind } from './speech-manners.ts'
import { readWav, type Wav } from './wav.ts'

export interface SpeechServerOptions {
  /** What was said in a recording. */
  understand(wav: Uint8Array): Promise<string>
  /** Whose manners it has; `openai` unless given. */
  readonly kind?: SpeechServerKind
  /** Where recordings are posted to; `/v1/audio/transcriptions` unless given. */
  readonly path?: string
  /** Names of its models; `base.en` unless given. */
  readonly models?: readonly string[]
  /** 0, a free one, unless given. */
  readonly port?: number
}

/** A recording as the server got it. */
export interface SeenRecording {
  readonly origin: string | undefined
  readonly path: string
  /** The fields of the form but the file. */
  readonly fields: Readonly<Record<string, string>>
  /** The file's name and type as the form has them. */
  readonly file: { readonly name: string; readonly type: string }
  readonly rate: number
  /** Seconds of sound. */
  readonly seconds: number
  readonly wav: Uint8Array
  /** What was understood, before anything went wrong on purpose. */
  readonly words: Promise<string>
  /** Resolves when the connection is over: `answered` in full, or `left` by the client before that. */
  readonly over: Promise<'answered' | 'left'>
}

export interface SpeechServer {
  readonly url: string
  readonly port: number
  /** Every recording that could be read, in order of arrival. */
  readonly recordings: readonly SeenRecording[]
  /** Method and path of every request, recordings too, for instance `GET /v1/models`. */
  readonly asked: readonly string[]
  /** The next recording from now on. */
  next(): Promise<SeenRecording>
  /** Goes wrong with the next recordings, or with all from now on. `undefined` is well again. */
  misbehave(fault: SpeechFault | undefined, times?: number): void
  /** Lets every answer to a recording take this long, in ms. */
  slowDown(ms: number): void
  /** Refuses connections until `comeUp`, on the same port. */
  goDown(): Promise<void>
  comeUp(): Promise<void>
  close(): Promise<void>
}

/** A server on 127.0.0.1 that turns speech into text as those that people run on their machines. */
export async function startSpeechServer(options: SpeechServerOptions): Promise<SpeechServer> {
  const manners = mannersOf[options.kind ?? 'openai']
  const path = options.path ?? '/v1/audio/transcriptions'
  const models = options.models ?? ['base.en']
  const recordings: SeenRecording[] = []
  const asked: string[] = []
  const waiting: ((seen: SeenRecording) => void)[] = []
  const waits = new Set<ReturnType<typeof setTimeout>>()
  let trouble: { readonly fault: SpeechFault; times: number } | undefined
  let delay = 0

  function takeFault(): SpeechFault | undefined {
    if (trouble === undefined || trouble.times === 0) return undefined
    trouble.times -= 1
    return trouble.fault
  }

  function untilReady(): Promise<void> {
    if (delay === 0) return Promise.resolve()
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        waits.delete(timer)
        resolve()
      }, delay)
      waits.add(timer)
    })
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = (request.url ?? '/').split('?')[0] ?? '/'
    asked.push(`${request.method} ${url}`)
    for (const [name, value] of Object.entries(manners.crossOrigin)) response.setHeader(name, value)
    if (request.method === 'OPTIONS' && Object.keys(manners.crossOrigin).length > 0) {
      response.writeHead(200).end()
      return
    }
    if (request.method === 'GET' && url === '/v1/models' && manners.listsModels) {
      const data = models.map(id => ({
        id,
        object: 'model',
        created: 0,
        owned_by: 'local',
        ...manners.model,
      }))
      return sendJson(response, 200, { object: 'list', data })
    }
    if (request.method !== 'POST' || url !== path) return manners.missing(response, request)
    await transcribe(request, response)
  }

  async function transcribe(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const over = new Promise<'answered' | 'left'>(resolve => {
      response.on('close', () => resolve(response.writableFinished ? 'answered' : 'left'))
    })
    const form = await readForm(request)
    if (form.file === undefined) return manners.badRequest(response, 'file')
    const { model } = form.fields
    if (manners.needsModel && model === undefined) return manners.badRequest(response, 'model')
    if (manners.needsModel && !models.includes(model ?? '')) {
      return sendJson(response, 404, { detail: `Model '${model}' is not installed locally.` })
    }
    const wav = new Uint8Array(await form.file.arrayBuffer())
    const sound = soundOf(wav)
    if (sound === undefined) return sendJson(response, 400, { error: 'failed to read audio data' })
    const words = options.understand(wav)
    const seen: SeenRecording = {
      origin: request.headers.origin,
      path: request.url ?? '/',
      fields: form.fields,
      file: { name: form.file.name, type: form.file.type },
      rate: sound.rate,
      seconds: sound.samples.length / sound.rate,
      wav,
      words,
      over,
    }
    recordings.push(seen)
    for (const tell of waiting.splice(0)) tell(seen)
    const fault = takeFault()
    const understood = await words
    await untilReady()
    if (fault !== undefined && answerWrongly(fault, request, response)) return
    const text = manners.asText((fault && wordsOfFault(fault)) ?? understood)
    const streamed = manners.streams && form.fields.stream === 'true'
    if (streamed) return sendPieces(response, 'text/event-stream', eventsOf(text, manners), fault)
    if (form.fields.response_format === 'text') return sendPieces(response, 'text/plain', [text], fault)
    sendPieces(response, 'application/json', [JSON.stringify({ text })], fault)
  }

  let server: Server
  let port = options.port ?? 0
  async function listen(): Promise<void> {
    server = createServer((request, response) => {
      serve(request, response).catch((error: unknown) => {
        if (!response.headersSent) sendJson(response, 500, { error: `test server: ${String(error)}` })
      })
    })
    port = await openServer(server, port)
  }
  function stop(): Promise<void> {
    for (const timer of waits) clearTimeout(timer)
    return closeServer(server)
  }
  await listen()

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    recordings,
    asked,
    next: () => new Promise(tell => waiting.push(tell)),
    misbehave(fault, times = Number.POSITIVE_INFINITY) {
      trouble = fault === undefined ? undefined : { fault, times }
    },
    slowDown(ms) {
      delay = ms
    },
    goDown: stop,
    comeUp: listen,
    close: stop,
  }
}

/** The words come one by one, as they do where a model writes them. */
function eventsOf(text: string, manners: Manners): readonly string[] {
  const deltas = (text.match(/\s*\S+/g) ?? []).map(delta => ({ type: 'transcript.text.delta', delta }))
  const done = { type: 'transcript.text.done', text: manners.asStreamEnd(text) }
  return [...deltas, done].map(event => `data: ${JSON.stringify(event)}\n\n`)
}

interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly file: File | undefined
}

async function readForm(request: IncomingMessage): Promise<Form> {
  const body = await readBody(request)
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => undefined)
  const file = form?.get('file')
  const fields: Record<string, string> = {}
  for (const [name, value] of form ?? []) if (typeof value === 'string') fields[name] = value
  return { fields, file: file instanceof File ? file : undefined }
}

function soundOf(wav: Uint8Array): Wav | undefined {
  try {
    return readWav(wav)
  } catch {
    // No WAV that it reads: the caller says so, as the servers do.
    return undefined
  }
}
