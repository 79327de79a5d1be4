import type { ErrorCode } from '../errors.ts'
import type { Heard, Recogniser } from '../ports/speech.ts'

/*
 * The part of the Web Speech API that is used here. The DOM's types have its events but not the
 * recogniser, and browsers differ in what they have of it.
 */
export interface SpeechRecognitionLike {
  continuous: boolean
  interimResults: boolean
  maxAlternatives: number
  lang: string
  phrases?: unknown
  onstart: (() => void) | null
  onresult: ((event: ResultEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  abort(): void
}
interface ResultEvent {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ transcript: string; confidence: number }> & { isFinal: boolean }>
}

export interface WebSpeechApi {
  readonly SpeechRecognition?: (new () => SpeechRecognitionLike) | undefined
  readonly SpeechRecognitionPhrase?: (new (phrase: string, boost: number) => unknown) | undefined
  /** State of the microphone permission, where the browser tells. */
  readonly microphone: () => Promise<PermissionState | undefined>
}

/** Other readings asked for beside the best one. */
const alternatives = 3
/** How much likelier the phrases are made, as the natural log of a factor, 0–10: about twenty times. */
const boost = 3
/** Longest text that one result may have, in UTF-16 units. */
const longest = 2000

/** The browser's own recogniser. Where the browser has none it ends at once with `recogniser-missing`. */
export function createWebSpeech(api: WebSpeechApi): Recogniser {
  /** Chrome's service refuses to start with phrases, its on-device recogniser takes them. */
  let takesPhrases = true

  return {
    start({ language, phrases }, events, signal) {
      const { SpeechRecognition } = api
      if (SpeechRecognition === undefined) {
        events.ended('recogniser-missing')
        return
      }
      let error: string | undefined
      let over = false
      /** Results before this one are final: some recognisers tell of them again. */
      let settled = 0
      const end = (code?: ErrorCode) => {
        if (over) return
        over = true
        signal.removeEventListener('abort', abort)
        events.ended(code)
      }
      const recognition = new SpeechRecognition()
      const abort = () => recognition.abort()
      recognition.continuous = true
      recognition.interimResults = true
      recognition.maxAlternatives = alternatives
      recognition.lang = language
      expect(recognition, phrases)
      recognition.onstart = () => {
        if (!over) events.started()
      }
      recognition.onresult = event => {
        if (over || signal.aborted) return
        const interim: Heard[] = []
        for (let place = Math.max(event.resultIndex, settled); place < event.results.length; place += 1) {
          const heard = heardIn(event.results[place])
          if (heard === undefined) continue
          if (heard.final) settled = place + 1
          if (heard.final) events.heard(heard)
          else interim.push(heard)
        }
        const joined = joinInterim(interim)
        if (joined !== undefined) events.heard(joined)
      }
      recognition.onerror = event => {
        error = event.error
        if (error === 'phrases-not-supported') takesPhrases = false
      }
      recognition.onend = () => {
        if (signal.aborted) end()
        else void codeOf(error).then(end)
      }
      if (signal.aborted) {
        end()
        return
      }
      signal.addEventListener('abort', abort, { once: true })
      try {
        recognition.start()
      } catch {
        // It refuses to start twice or without a page in front: the supervisor tries again.
        end('recogniser-failed')
      }
    },
  }

  /** Gives the phrases to recognisers that take them; one that refuses them still works without. */
  function expect(recognition: SpeechRecognitionLike, phrases: readonly string[]): void {
    const { SpeechRecognitionPhrase } = api
    if (!takesPhrases || SpeechRecognitionPhrase === undefined || !('phrases' in recognition)) return
    try {
      recognition.phrases = phrases.map(phrase => new SpeechRecognitionPhrase(phrase, boost))
    } catch {
      takesPhrases = false
    }
  }

  async function codeOf(error: string | undefined): Promise<ErrorCode | undefined> {
    switch (error) {
      case undefined:
      case 'no-speech':
      case 'aborted':
      case 'phrases-not-supported': // It goes without them the next time.
        return undefined
      case 'not-allowed': {
        const state = await api.microphone()
        if (state === 'granted') return 'recogniser-failed'
        return state === 'prompt' ? 'microphone-prompt' : 'microphone-denied'
      }
      case 'audio-capture':
        return 'microphone-missing'
      // The microphone is not meant: the service itself is not to be had.
      case 'service-not-allowed':
      case 'network':
        return 'recogniser-network'
      case 'language-not-supported':
        return 'language-unsupported'
      default:
        return 'recogniser-failed'
    }
  }
}

function heardIn(result: ResultEvent['results'][number] | undefined): Heard | undefined {
  const readings = result === undefined ? [] : Array.from(result)
  const [best, ...others] = readings
  if (result === undefined || best === undefined || best.transcript.trim() === '') return undefined
  return {
    text: best.transcript.trim().slice(0, longest),
    final: result.isFinal,
    confidence: Number.isFinite(best.confidence) ? Math.min(1, Math.max(0, best.confidence)) : 0,
    alternatives: others.map(({ transcript }) => transcript.trim().slice(0, longest)),
  }
}

/** Chrome tells what it is sure of and what it is not as two results of the same words in progress. */
function joinInterim(pieces: readonly Heard[]): Heard | undefined {
  if (pieces.length === 0) return undefined
  return {
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .slice(0, longest),
    final: false,
    confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
    alternatives: pieces.length === 1 ? (pieces[0]?.alternatives ?? []) : [],
  }
}

/** What this browser has of the API. */
export function browserSpeech(): WebSpeechApi {
  // Chrome has it under both names; the DOM's types have neither.
  const names = globalThis as unknown as Record<string, unknown>
  return {
    SpeechRecognition: (names.SpeechRecognition ??
      names.webkitSpeechRecognition) as WebSpeechApi['SpeechRecognition'], // as Chrome documents it
    SpeechRecognitionPhrase: names.SpeechRecognitionPhrase as WebSpeechApi['SpeechRecognitionPhrase'], // likewise
    async microphone() {
      try {
        return (await navigator.permissions.query({ name: 'microphone' })).state
      } catch {
        return undefined
      }
    },
  }
}
