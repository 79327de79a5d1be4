/** What a test speaks to the fake recogniser with; found at `window.__recogniser`. */
export interface FakeRecogniser {
  /** Heard by the recogniser that runs; false when none does. */
  say(text: string, options?: { final?: boolean; confidence?: number; alternatives?: string[] }): boolean
  /** An error event, and the end that always follows it. */
  fail(error: string): void
  /** The recogniser ends by itself, as Chrome's does after a while. */
  end(): void
  /** From now on `start` fails with this error, or works again with undefined. */
  refuse(error: string | undefined): void
  running(): number
  starts(): number
  language(): string
  /** The contextual phrases of the last start. */
  phrases(): readonly string[]
  /** From now on `start` fails where phrases are given, as with Chrome's service. */
  refusePhrases(): void
  /** Whether the last start was to be on this machine. */
  locally(): boolean
  /** From now on this is said of every language's pack; it is there unless told otherwise. */
  pack(availability: string): void
  /**
   * From now on it errs, in these ways alone, each seen in Chrome:
   * - `twice`: final words are told twice, the second time as a result of their own
   * - `late-interim`: words in progress come behind their final ones
   * - `again`: a new recogniser tells the last words of the one before
   * - `hang`: `start` comes to nothing, and never ends
   * - `no-end`: neither an error nor being aborted ends it
   * - `end-twice`: it ends twice, with an error behind
   * - `after-abort`: words come when it was aborted
   */
  err(...ways: readonly Erring[]): void
}

declare global {
  /** There once the stand-in has been put in place. */
  var __recogniser: FakeRecogniser
}

export type Erring = 'twice' | 'late-interim' | 'again' | 'hang' | 'no-end' | 'end-twice' | 'after-abort'

/**
 * Puts a fake recogniser in the place of Chrome's. It is injected into a page before its scripts run,
 * so it must not use anything from outside its own body.
 */
export function installFakeRecogniser(): void {
  const running = new Set<Recognition>()
  let starts = 0
  let refusal: string | undefined
  let language = ''
  let phrases: readonly { readonly phrase: string }[] = []
  let phrasesRefused = false
  let locally = false
  let availability = 'available'
  let errs: readonly Erring[] = []
  let lastWords = ''

  class Recognition {
    static async available(): Promise<string> {
      return availability
    }
    static async install(): Promise<boolean> {
      availability = 'available'
      return true
    }
    processLocally = false
    continuous = false
    interimResults = false
    maxAlternatives = 1
    lang = ''
    phrases: readonly { readonly phrase: string }[] = []
    onstart: (() => void) | null = null
    onresult: ((event: unknown) => void) | null = null
    onerror: ((event: { error: string }) => void) | null = null
    onend: (() => void) | null = null
    readonly results: unknown[] = []
    start(): void {
      if (running.has(this)) throw new DOMException('already started', 'InvalidStateError')
      starts += 1
      language = this.lang
      locally = this.processLocally
      phrases = this.phrases
      running.add(this)
      queueMicrotask(() => {
        if (!running.has(this) || errs.includes('hang')) return
        const error = phrasesRefused && phrases.length > 0 ? 'phrases-not-supported' : refusal
        if (error !== undefined) {
          this.fail(error)
          return
        }
        this.onstart?.()
        if (errs.includes('again') && lastWords !== '') this.tell(lastWords, true)
      })
    }
    stop(): void {
      this.finish()
    }
    abort(): void {
      if (errs.includes('after-abort') && lastWords !== '') this.tell(lastWords, true)
      queueMicrotask(() => this.fail('aborted'))
    }
    tell(text: string, final: boolean, confidence = 0.9, alternatives: readonly string[] = []): void {
      const readings = [text, ...alternatives].map(transcript => ({ transcript, confidence }))
      const last = this.results.length - 1
      const open = last >= 0 && !(this.results[last] as { isFinal: boolean }).isFinal // made below
      const resultIndex = open ? last : last + 1
      this.results[resultIndex] = Object.assign(readings, { isFinal: final })
      this.onresult?.({ resultIndex, results: this.results })
    }
    fail(error: string): void {
      if (!running.has(this)) return
      this.onerror?.({ error })
      // What does not end is forgotten here, as Chrome forgets it.
      if (errs.includes('no-end')) running.delete(this)
      else this.finish()
    }
    finish(): void {
      if (!running.delete(this)) return
      this.onend?.()
      if (!errs.includes('end-twice')) return
      this.onerror?.({ error: 'network' })
      this.onend?.()
    }
  }

  const fake: FakeRecogniser = {
    say(text, { final = true, confidence = 0.9, alternatives = [] } = {}) {
      const [recognition] = running
      if (recognition === undefined) return false
      recognition.tell(text, final, confidence, alternatives)
      if (!final) return true
      lastWords = text
      if (errs.includes('twice')) recognition.tell(text, true, confidence, alternatives)
      if (errs.includes('late-interim')) recognition.tell(text, false, confidence)
      return true
    },
    fail: error => {
      for (const recognition of [...running]) recognition.fail(error)
    },
    end: () => {
      for (const recognition of [...running]) recognition.finish()
    },
    refuse: error => {
      refusal = error
    },
    running: () => running.size,
    starts: () => starts,
    language: () => language,
    phrases: () => phrases.map(({ phrase }) => phrase),
    locally: () => locally,
    pack: now => {
      availability = now
    },
    refusePhrases: () => {
      phrasesRefused = true
    },
    err: (...ways) => {
      errs = ways
    },
  }
  Object.assign(globalThis, {
    __recogniser: fake,
    SpeechRecognition: Recognition,
    webkitSpeechRecognition: Recognition,
  })
}
