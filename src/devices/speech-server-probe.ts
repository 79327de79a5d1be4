import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { SpeechServerState } from '../ports/speech.ts'
import { linkAbort } from './link-abort.ts'
import { look, modelsPath, type Requesting } from './speech-server-connection.ts'
import { readModels, readText } from './speech-server-replies.ts'
import { firstPatienceMs, silence, transcribe } from './speech-server-requests.ts'

/** How long the server may take to say what it is, in ms. */
const askMs = 3000

/** Whether a speech server can be used, tried with half a second of silence. Never rejects. */
export async function probeSpeechServer(
  asked: Requesting & { readonly model: string },
  cancel: CancelSignal,
): Promise<SpeechServerState> {
  const { clock, model } = asked
  const { controller, unlink } = linkAbort(cancel)
  const { signal } = controller
  let models: readonly string[] = []
  try {
    const listed = await look(asked, modelsPath, askMs, signal, readModels)
    models = listed?.names ?? []
    const question = { samples: silence, model, language: 'en', prompt: '' }
    const since = clock.now()
    await transcribe(asked, question, firstPatienceMs, signal)
    const took = clock.now() - since
    const server = listed?.tasks ? 'speaches' : (await isWhisperCpp(asked, signal)) ? 'whisper.cpp' : 'other'
    return { kind: 'ready', server, models, took }
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { kind: 'trouble', error: error.code, models }
  } finally {
    unlink()
  }
}

/** Its start page has its name. */
async function isWhisperCpp(asked: Requesting, signal: AbortSignal): Promise<boolean> {
  try {
    return await look(asked, '/', askMs, signal, async page => {
      return page.headers.get('server') === 'whisper.cpp' || /whisper\.cpp/i.test(await readText(page))
    })
  } catch {
    // Which server it is only helps; it works already.
    return false
  }
}
