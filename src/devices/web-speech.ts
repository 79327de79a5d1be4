import type { ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Heard, Recogniser } from '../ports/speech.ts'
import { packObstacle, type SpeechRecognitionPacks } from './web-speech-packs.ts'

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
  processLocally?: boolean
  quality?: string
  onstart: (() => void) | null
  onresult: ((event: ResultEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(track?: MediaStreamTrack): void
  abort(): void
}
interface ResultEvent {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ transcript: string; confidence: number }> & { isFinal: boolean }>
}

export interface WebSpeechApi {
  readonly SpeechRecognition?: ((new () => SpeechRecognitionLike) & SpeechRecognitionPacks) | undefined
  readonly SpeechRecognitionPhrase?: (new (phrase: string, boost: number) => unknown) | undefined
  /** State of the microphone permission, where the browser tells. */
  readonly microphone: () => Promise<PermissionState | undefined>
  /** The sound of one microphone; rejects where it is not there. */
  readonly openTrack: (microphone: string) => Promise<MediaStreamTrack>
}

/** Other readings asked for beside the best one. */
const alternatives = 3
/** How much likelier the phrases are made, as the natural log of a factor, 0–10: about twenty times. */
const boost = 3
/** Longest text that one result may have, in UTF-16 units. */
const longest = 2000
/**
 * How long its end is waited for after an error or an abort, in ms: on this machine Chrome tells some errors
 * without one.
 */
const endingMs = 500

/**
 * The browser's own recogniser: on this machine, where the language's pack is installed, or by the browser's
 * service. Where the browser has none it ends at once with `recogniser-missing` or `on-device-missing`.
 */
export function createWebSpeech(api: WebSpeechApi, clock: Clock, where: 'on-device' | 'service'): Recogniser {
  /** Chrome's service refuses to start with phrases, its on-device recogniser takes them. */
  let takesPhrases = true

  return {
    start({ language, phrases, microphone }, events, signal) {
      const { SpeechRecognition } = api
      let error: string | undefined
      let over = false
      let track: MediaStreamTrack | undefined
      let stopWaiting: Stop = () => {}
      /** Results before this one are final: some recognisers tell of them again. */
      let settled = 0
      let recognition: SpeechRecognitionLike | undefined
      const end = (code?: ErrorCode) => {
        if (over) return
        over = true
        stopWaiting()
        track?.stop()
        signal.removeEventListener('abort', abort)
        events.ended(code)
      }
      const abort = () => {
        if (recognition === undefined) {
          end()
          return
        }
        awaitEnd()
        recognition.abort()
      }
      const ended = () => {
        if (signal.aborted) end()
        else void codeOf(error).then(end)
      }
      const awaitEnd = () => {
        stopWaiting()
        stopWaiting = clock.after(endingMs, ended)
      }
      if (signal.aborted) {
        end()
        return
      }
      if (SpeechRecognition === undefined) {
        end(where === 'on-device' ? 'on-device-missing' : 'recogniser-missing')
        return
      }
      signal.addEventListener('abort', abort, { once: true })
      if (microphone === '') begin()
      else void openTrack(microphone, signal).then(begin)

      function begin(opened?: MediaStreamTrack): void {
        track = opened
        if (over || SpeechRecognition === undefined) {
          opened?.stop()
          return
        }
        const own = new SpeechRecognition()
        recognition = own
        own.continuous = true
        own.interimResults = true
        own.maxAlternatives = alternatives
        own.lang = language
        if ('processLocally' in own) own.processLocally = where === 'on-device'
        // The small model, made for short phrases of a known kind.
        if (where === 'on-device' && 'quality' in own) own.quality = 'command'
        expect(own, phrases)
        own.onstart = () => {
          if (!over) events.started()
        }
        own.onresult = event => {
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
        own.onerror = event => {
          error = event.error
          if (error === 'phrases-not-supported') takesPhrases = false
          awaitEnd()
        }
        own.onend = ended
        // It refuses to start twice or without a page in front: the supervisor tries again.
        if (!started(own, track)) end('recogniser-failed')
      }
    },
  }

  async function openTrack(microphone: string, signal: CancelSignal): Promise<MediaStreamTrack | undefined> {
    try {
      const track = await api.openTrack(microphone)
      if (!signal.aborted) return track
      track.stop()
    } catch {
      // It is gone, taken or not allowed: the system's is tried, and tells what is wrong.
    }
    return undefined
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
      case 'network':
        return 'recogniser-network'
      // The microphone is not meant: this browser may not use the service.
      case 'service-not-allowed':
        return where === 'on-device' ? 'on-device-missing' : 'recogniser-refused'
      case 'language-not-supported':
        return where === 'on-device' ? 'language-not-on-device' : 'language-unsupported'
      default:
        return 'recogniser-failed'
    }
  }
}

/** What stands in the way of the browser's recogniser for the language, before it is started. */
export async function webSpeechObstacle(
  { SpeechRecognition }: WebSpeechApi,
  where: 'on-device' | 'service',
  language: string,
): Promise<ErrorCode | undefined> {
  if (where === 'on-device') return packObstacle(SpeechRecognition, language)
  return SpeechRecognition === undefined ? 'recogniser-missing' : undefined
}

/** False where it does not start; where it does not take a track it hears the system's microphone. */
function started(recognition: SpeechRecognitionLike, track: MediaStreamTrack | undefined): boolean {
  for (const start of [() => recognition.start(track), () => recognition.start()].slice(track ? 0 : 1))
    try {
      start()
      return true
    } catch {
      // The next way, if there is one.
    }
  return false
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
    async openTrack(microphone) {
      const audio = { deviceId: { exact: microphone } }
      const [track] = (await navigator.mediaDevices.getUserMedia({ audio })).getAudioTracks()
      if (track === undefined) throw new Error('The microphone has no sound.')
      return track
    },
  }
}
