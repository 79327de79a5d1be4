/** What a test knows of the fake voice, in `globalThis.__voice` of the panel. */
export interface FakeVoice {
  /** Everything that was begun to be said, in order. */
  readonly said: {
    readonly text: string
    readonly lang: string
    readonly rate: number
    readonly pitch: number
    readonly voice: string
  }[]
  /** Ends what is being said, as if it had been said to its end. */
  finish(): void
}

declare global {
  /** There once the stand-in has been put in place. */
  var __voice: FakeVoice
}

/** Puts a voice in place of the browser's: it says each text until `finish`. Sent to the page as text. */
export function installFakeVoice(): void {
  const said: FakeVoice['said'] = []
  let now: SpeechSynthesisUtterance | undefined
  const voices = ['en-US', 'fr-FR'].map(lang => ({
    voiceURI: `fake-${lang}`,
    name: `Fake ${lang}`,
    lang,
    localService: true,
    default: lang === 'en-US',
  }))
  const event = (type: string) => new Event(type) as SpeechSynthesisEvent // nothing of it is read but its type
  const fake = {
    getVoices: () => voices,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    speak(utterance: SpeechSynthesisUtterance) {
      now = utterance
      const { text, lang, rate, pitch, voice } = utterance
      said.push({ text, lang, rate, pitch, voice: voice?.name ?? '' })
      queueMicrotask(() => utterance.onstart?.call(utterance, event('start')))
    },
    get speaking() {
      return now !== undefined
    },
    pending: false,
    paused: false,
    resume: () => undefined,
    // As Chrome's: what is cut ends with an error, a moment later.
    cancel() {
      const cut = now
      now = undefined
      if (cut === undefined) return
      const error = Object.assign(new Event('error'), { error: 'interrupted' })
      queueMicrotask(() => cut.onerror?.call(cut, error as SpeechSynthesisErrorEvent)) // nothing else of it is read
    },
  }
  class FakeUtterance {
    text: string
    lang = ''
    rate = 1
    pitch = 1
    voice = null
    onstart = null
    onend = null
    onerror = null
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: fake, configurable: true })
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true })
  Object.defineProperty(globalThis, '__voice', {
    value: {
      said,
      finish: () => {
        const ended = now
        now = undefined
        ended?.onend?.call(ended, event('end'))
      },
    },
  })
}
