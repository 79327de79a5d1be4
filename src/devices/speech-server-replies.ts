import * as v from 'valibot'
import { ClavierError, type ErrorCode } from '../errors.ts'
import { createEventReader, type ServerEvent } from './speech-server-events.ts'

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
const doneType = 'transcript.text.done'
const done = v.object({ type: v.literal(doneType), text: v.string() })
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
  const transcripts = createTranscriptReader()
  const take = (events: readonly ServerEvent[]) => {
    for (const event of events) {
      const text = transcripts.take(event)
      if (text !== undefined) partial(text)
    }
  }
  for await (const piece of piecesOf(response)) take(reader.push(piece))
  take(reader.end())
  return transcripts.end()
}

/** Puts a text together from the events of a stream. `take` gives what is there so far, where that is new. */
function createTranscriptReader() {
  let text = ''
  let state: 'nothing' | 'deltas' | 'segments' | 'done' | 'unknown' = 'nothing'

  function take({ name, data }: ServerEvent): string | undefined {
    if (state === 'done' || data === '[DONE]') return undefined
    const reply = parsed(data)
    if (reply === undefined || failureIn(reply) !== undefined) throw new ClavierError('server-failed')
    const more = v.safeParse(delta, reply)
    if (more.success) {
      state = 'deltas'
      text = bounded(text + more.output.delta)
      return text
    }
    const whole = v.safeParse(transcript, reply)
    if (!whole.success) {
      if (state === 'nothing') state = 'unknown'
      return undefined
    }
    if (v.is(done, reply) || name === doneType) {
      state = 'done'
      // That of speaches 0.9 is empty, whatever came before it.
      if (whole.output.text.trim() !== '') text = bounded(whole.output.text)
      return undefined
    }
    // A reply of its own for each segment, as speaches gave them before.
    state = 'segments'
    text = bounded(`${text} ${whole.output.text.trim()}`)
    return text
  }

  return {
    take,
    end(): string {
      if (state === 'unknown') throw new ClavierError('server-unfit')
      // Half a sentence is not what was said; only segments have no other end than that of the stream.
      if (state === 'deltas') throw new ClavierError('server-failed')
      return text
    },
  }
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
