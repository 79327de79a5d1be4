import { wavOf } from '../speech/wav.ts'
import { type Requesting, send, within } from './speech-server-connection.ts'
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

export interface Question {
  readonly samples: Float32Array
  readonly model: string
  /** BCP 47 tag. */
  readonly language: string
  readonly prompt: string
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

function formOf({ samples, model, language, prompt }: Question): FormData {
  const form = new FormData()
  form.append('file', new Blob([wavOf([samples], voiceRate)], { type: 'audio/wav' }), 'speech.wav')
  form.append('model', model)
  // ISO 639-1, as the API has it, without the region.
  form.append('language', language.split('-')[0] ?? language)
  if (prompt !== '') form.append('prompt', prompt)
  form.append('response_format', 'json')
  // Servers that do not stream answer in one piece all the same.
  form.append('stream', 'true')
  return form
}
