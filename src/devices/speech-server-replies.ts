import * as v from 'valibot'
import { ClavierError, type ErrorCode } from '../errors.ts'
import { createEventReader } from './speech-server-events.ts'

/*
 * What of a speech server's replies is read. They are untrusted, and differ between servers: OpenAI's
 * documentation, speaches (routers/stt.py) and whisper.cpp (examples/server) are the sources.
 */

/** Longest reply, in UTF-16 units: half a minute of speech is some 500 characters, events carry each several times. */
export const longestReply = 200_000
/** Longest text of one utterance: nobody says more in half a minute. */
export const longestText = 4000

const transcript = v.object({ text: v.string() })
const delta = v.object({ type: v.literal('transcript.text.delta'), delta: v.string() })
const done = v.object({ type: v.literal('transcript.text.done'), text: v.string() })
const words = v.pipe(v.string(), v.minLength(1))
const failure = v.union([
  v.object({ error: words }),
  v.object({ error: v.object({ message: words }) }),
  v.object({ detail: words }),
])
const models = v.object({ data: v.array(v.unknown()) })
const model = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  task: v.optional(v.string()),
})

/** Text that was recognised. `partial` is told what is there so far, where the server streams. */
export async function readTranscript(response: Response, partial: (text: string) => void): Promise<string> {
  const streams = response.headers.get('content-type')?.includes('text/event-stream') ?? false
  return streams ? readEvents(response, partial) : readPlain(response)
}

async function readPlain(response: Response): Promise<string> {
  const reply = parsed(await readText(response))
  // Some servers tell of a failure with 200.
  if (failureIn(reply) !== undefined) throw new ClavierError('server-failed')
  const found = v.safeParse(transcript, reply)
  if (!found.success) throw new ClavierError('server-unfit')
  return bounded(found.output.text)
}

async function readEvents(response: Response, partial: (text: string) => void): Promise<string> {
  const reader = createEventReader()
  let text = ''
  let final: string | undefined
  let segments = false
  const take = (data: string) => {
    if (final !== undefined || data === '[DONE]') return
    const reply = parsed(data)
    const end = v.safeParse(done, reply)
    const more = v.safeParse(delta, reply)
    const segment = v.safeParse(transcript, reply)
    if (end.success) final = bounded(end.output.text)
    else if (more.success) text = bounded(text + more.output.delta)
    else if (segment.success) {
      // A reply of its own for each segment, as speaches gives them.
      segments = true
      text = bounded(`${text} ${segment.output.text.trim()}`)
    } else if (reply === undefined || failureIn(reply) !== undefined) throw new ClavierError('server-failed')
    else return
    if (final === undefined) partial(text)
  }
  for await (const piece of piecesOf(response)) for (const data of reader.push(piece)) take(data)
  for (const data of reader.end()) take(data)
  if (final !== undefined) return final
  // Half a sentence is not what was said; only segments have no other end than that of the stream.
  if (!segments && text !== '') throw new ClavierError('server-failed')
  return text
}

/** The error of a reply that is not 2xx. */
export async function refusalOf(response: Response): Promise<ClavierError> {
  return new ClavierError(codeOf(response, failureIn(parsed(await readText(response).catch(() => '')))))
}

function codeOf({ status, type }: Response, told: string | undefined): ErrorCode {
  // A redirect is followed nowhere: what is at the address is the user's server alone.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'server-unfit'
  if (status === 401 || status === 403 || status === 407) return 'server-refused'
  if (told !== undefined && saysModelMissing(told)) return 'server-model'
  if (status === 404) return 'server-path'
  if (status === 405 || status === 501) return 'server-unfit'
  return 'server-failed'
}

/** Servers spell it each in its own way; all name the model and say that it is not there. */
function saysModelMissing(told: string): boolean {
  const said = told.slice(0, 1000).replace(/\s+/g, ' ')
  return (
    /\bmodel\b.*\bnot (found|installed|exist|supported|available|loaded)\b/i.test(said) ||
    /no such model|could not load.*model/i.test(said)
  )
}

const failureIn = (reply: unknown): string | undefined => {
  const found = v.safeParse(failure, reply)
  if (!found.success) return undefined
  if ('detail' in found.output) return found.output.detail
  return typeof found.output.error === 'string' ? found.output.error : found.output.error.message
}

/** Names of the models in a list, and whether they are told of as speaches does; undefined if it is no list. */
export async function readModels(
  response: Response,
): Promise<{ readonly names: readonly string[]; readonly tasks: boolean } | undefined> {
  const list = v.safeParse(models, parsed(await readText(response).catch(() => '')))
  if (!list.success) return undefined
  const found = list.output.data.flatMap(entry => {
    const one = v.safeParse(model, entry)
    return one.success ? [one.output] : []
  })
  const ours = found.filter(({ task }) => task === undefined || task === 'automatic-speech-recognition')
  return { names: ours.slice(0, 50).map(({ id }) => id), tasks: found.some(({ task }) => task !== undefined) }
}

/** The whole of a reply. Rejects with `server-failed` where it is too long or breaks off. */
export async function readText(response: Response): Promise<string> {
  let text = ''
  for await (const piece of piecesOf(response)) text += piece
  return text
}

async function* piecesOf(response: Response): AsyncGenerator<string, void> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  const decoder = new TextDecoder()
  let length = 0
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const piece = decoder.decode(chunk.value, { stream: true })
      length += piece.length
      if (length > longestReply) throw new ClavierError('server-failed')
      yield piece
    }
  } catch (error) {
    // A broken connection is the server's failure too; whoever cancelled looks at the signal.
    throw error instanceof ClavierError ? error : new ClavierError('server-failed')
  } finally {
    // Also where nobody wants the rest. What broke cannot be cancelled, which changes nothing.
    await reader.cancel().catch(() => undefined)
  }
}

function bounded(text: string): string {
  if (text.length > longestText) throw new ClavierError('server-failed')
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON: every caller says what that means there.
    return undefined
  }
}
