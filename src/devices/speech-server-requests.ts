import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import { wavOf } from '../speech/wav.ts'
import { readTranscript, refusalOf } from './speech-server-replies.ts'
import { voiceRate } from './voice-capture.ts'

/** Where OpenAI's API has it, and whoever speaks it. */
export const transcriptionsPath = '/v1/audio/transcriptions'
/** How long a reply may take, in ms: so much, and more for each second of speech, since small machines need longer than it lasted. */
export const patienceMs = 15_000
export const patienceFactor = 2
/** A model may have to be loaded from disk before the first reply, in ms. */
export const firstPatienceMs = 60_000

/** Half a second without a sound: a real try, in which nothing is heard. */
export const silence = new Float32Array(voiceRate / 2)

/** Neither cookies nor a redirect: what is behind the address is the user's server alone. A redirect is told apart. */
const plainly = { credentials: 'omit', redirect: 'manual', cache: 'no-store' } as const

export interface Question {
  readonly samples: Float32Array
  readonly model: string
  /** BCP 47 tag. */
  readonly language: string
  readonly prompt: string
}

export interface Requesting {
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly address: string
}

/**
 * What a server makes of some samples. Rejects with a code of `server-…`, or `cancelled`; a server that gives
 * no end within `patience` ms was too slow.
 */
export async function transcribe(
  { fetch: fetcher, clock, address }: Requesting,
  question: Question,
  patience: number,
  signal: AbortSignal,
  partial: (text: string) => void = () => {},
): Promise<string> {
  return within(clock, patience, signal, async limited => {
    const response = await send(fetcher, `${address}${transcriptionsPath}`, limited, {
      method: 'POST',
      body: formOf(question),
    })
    if (!response.ok) throw await refusalOf(response)
    return readTranscript(response, partial)
  })
}

/** Where most servers tell their models. */
export const modelsPath = '/v1/models'

/**
 * What `read` makes of the server's answer at a path, whatever answers there. Rejects with `server-offline`,
 * `server-slow` where the answer, or its reading, takes longer than `patience` ms, `cancelled`, or as `read` does.
 */
export function look<T>(
  { fetch: fetcher, clock, address }: Requesting,
  path: string,
  patience: number,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  return within(clock, patience, signal, async limited =>
    read(await send(fetcher, `${address}${path}`, limited)),
  )
}

async function send(
  fetcher: typeof fetch,
  url: string,
  signal: AbortSignal,
  more: RequestInit = {},
): Promise<Response> {
  try {
    return await fetcher(url, { ...plainly, ...more, signal })
  } catch {
    // A fetch without a response says only "failed": nothing listens there, or it hung up.
    throw new ClavierError('server-offline')
  }
}

async function within<T>(
  clock: Clock,
  patience: number,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const stop = clock.after(patience, () => limit.abort())
  try {
    return await work(AbortSignal.any([signal, limit.signal]))
  } catch (error) {
    if (signal.aborted) throw new ClavierError('cancelled')
    throw limit.signal.aborted ? new ClavierError('server-slow') : error
  } finally {
    stop()
  }
}

function formOf({ samples, model, language, prompt }: Question): FormData {
  const form = new FormData()
  form.append('file', new Blob([wavOf(samples, voiceRate)], { type: 'audio/wav' }), 'speech.wav')
  form.append('model', model)
  // ISO 639-1, as the API has it, without the region.
  form.append('language', language.split('-')[0] ?? language)
  if (prompt !== '') form.append('prompt', prompt)
  form.append('response_format', 'json')
  // Servers that do not stream answer in one piece all the same.
  form.append('stream', 'true')
  return form
}
