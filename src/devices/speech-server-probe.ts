import { ClavierError, type ErrorCode } from '../errors.ts'
import { readModels, readText } from './speech-server-replies.ts'
import {
  firstPatienceMs,
  knock,
  plainly,
  type Requesting,
  silence,
  transcribe,
} from './speech-server-requests.ts'

/** What answers at an address: a server that can be used, with the models it names, or what is wrong. */
export type SpeechServerState =
  | {
      readonly kind: 'ready'
      readonly server: 'whisper.cpp' | 'speaches' | 'other'
      /** Names of its models where it tells, at most fifty. Untrusted text. */
      readonly models: readonly string[]
      /** How long it took for half a second of silence, in ms. */
      readonly took: number
    }
  | { readonly kind: 'trouble'; readonly error: ErrorCode; readonly models: readonly string[] }

/** How long the server may take to say what it is, in ms. */
const askMs = 3000

/** Whether a speech server can be used, tried with half a second of silence. Never rejects. */
export async function probeSpeechServer(
  asked: Requesting & { readonly model: string },
  signal: AbortSignal = new AbortController().signal,
): Promise<SpeechServerState> {
  const { clock, model } = asked
  const models: string[] = []
  try {
    const listed = await readModels(await knock(asked, askMs, signal))
    models.push(...(listed?.names ?? []))
    const question = { samples: silence, model, language: 'en', prompt: '' }
    const since = clock.now()
    await transcribe(asked, question, firstPatienceMs, signal)
    const took = clock.now() - since
    const server = listed?.tasks ? 'speaches' : (await isWhisperCpp(asked, signal)) ? 'whisper.cpp' : 'other'
    return { kind: 'ready', server, models, took }
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { kind: 'trouble', error: error.code, models }
  }
}

/** Its start page has its name. */
async function isWhisperCpp({ fetch: fetcher, address }: Requesting, signal: AbortSignal): Promise<boolean> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(askMs)])
    const page = await fetcher(`${address}/`, { ...plainly, signal: limited })
    return page.headers.get('server') === 'whisper.cpp' || /whisper\.cpp/i.test(await readText(page))
  } catch {
    // Which server it is only helps; it works already.
    return false
  }
}
