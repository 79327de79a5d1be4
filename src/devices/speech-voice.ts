import type { Clock, Stop } from '../ports/clock.ts'
import type { Said, SpokenHow, SpokenVoice, Voice } from '../ports/speech.ts'
import { spokenPieces } from './spoken-pieces.ts'

/**
 * Characters spoken at once at most, at the usual speed: on some systems utterances are cut off after 15 s.
 * At half the speed it is half of them.
 */
const longestUtterance = 200
/** Slowest speech that is waited for at the usual speed, in ms a character; past it `end` is not going to come. */
const msPerCharacter = 200
/** How long a voice may take to begin, in ms; past it nothing is going to be heard. */
const patienceMs = 2000
/** How often a sentence is tried whose voice does not begin: a stuck one begins the second time. */
const tries = 2
/** How often it is looked whether the voice is paused, or has ended without saying so, in ms. */
const watchMs = 1000
/** Longest id or name of a voice that is told, in UTF-16 units: as long as the settings keep. */
const longestId = 200
/** Chrome loads its voices when they are first asked for: how long that may take, in ms. */
const loadingMs = 500

/**
 * Speech out through the browser, sentence by sentence. Only voices of this machine speak, because the
 * others send every word to a server. Without any it is silent and resolves.
 */
export function createSpeechVoice(synthesis: SpeechSynthesis | undefined, clock: Clock): Voice {
  /** Rises with every text and every hush: what belongs to an older one stops. */
  let turn = 0
  /** Ends what the text of this turn waits for. */
  let cut: () => void = () => {}
  // Asked for now, so that they are there for the first words.
  const loaded =
    synthesis === undefined || synthesis.getVoices().length > 0 ? undefined : loadVoices(synthesis)

  return {
    async say(text, how) {
      hush()
      if (synthesis === undefined) return 'silent'
      const mine = turn
      await loaded
      if (mine !== turn) return 'cut'
      const voice = voiceFor(synthesis, how.language, how.voice)
      if (voice === undefined) return 'silent'
      const longest = Math.round(longestUtterance * Math.min(1, how.rate ?? 1))
      const pieces = spokenPieces(text, how.language, longest)
      try {
        for (;;) {
          const next = await untilCut(pieces.next())
          if (next === 'cut' || mine !== turn) return 'cut'
          if (next.done) return 'said'
          if (next.value.pause > 0) await rest(next.value.pause)
          if (mine !== turn) return 'cut'
          const said = await utter(next.value.words, how, voice, synthesis)
          if (mine !== turn) return 'cut'
          // Speech that is blocked, for instance before the first touch, must not be tried for minutes.
          if (said !== 'said') return said
        }
      } finally {
        // A text that is still coming may never come; nobody waits for that.
        void pieces.return().catch(() => undefined)
      }
    },
    hush,
    voices: () => (synthesis === undefined ? [] : localVoices(synthesis).map(described)),
    watchVoices: changed => synthesis?.addEventListener('voiceschanged', () => changed()),
  }

  function hush(): void {
    turn += 1
    synthesis?.cancel()
    cut()
  }

  function untilCut<T>(work: Promise<T>): Promise<T | 'cut'> {
    return new Promise((resolve, reject) => {
      cut = () => resolve('cut')
      work.then(resolve, reject)
    })
  }

  function rest(ms: number): Promise<void> {
    return new Promise(resolve => {
      const stop = clock.after(ms, resolve)
      cut = () => {
        stop()
        resolve()
      }
    })
  }

  /** Resolves with `said` if it began at all. */
  async function utter(
    words: string,
    how: SpokenHow,
    voice: SpeechSynthesisVoice,
    voices: SpeechSynthesis,
  ): Promise<Said> {
    const mine = turn
    for (let left = tries; ; left -= 1) {
      const said = await tryToUtter(words, how, voice, voices)
      if (said !== 'stuck') return said
      if (mine !== turn || left <= 1) return 'silent'
    }
  }

  function tryToUtter(
    words: string,
    { language, rate = 1, pitch = 1 }: SpokenHow,
    voice: SpeechSynthesisVoice,
    voices: SpeechSynthesis,
  ): Promise<Said | 'stuck'> {
    return new Promise(resolve => {
      let began = false
      let stopWaiting: Stop = () => {}
      let stopWatching: Stop = () => {}
      // Held here until it is over: Chrome forgets an utterance, and its end, that nobody holds.
      const one = new SpeechSynthesisUtterance(words)
      const done = (said: Said | 'stuck') => {
        stopWaiting()
        stopWatching()
        one.onstart = null
        one.onend = null
        one.onerror = null
        cut = () => {}
        resolve(said)
      }
      const giveUp = (said: Said | 'stuck') => {
        voices.cancel()
        done(said)
      }
      const watch = () => {
        // Nobody here pauses it, but a system that wakes up may have.
        if (voices.paused === true) voices.resume()
        if (began && voices.speaking === false && voices.pending === false) done('said')
        else stopWatching = clock.after(watchMs, watch)
      }
      one.lang = language
      one.voice = voice
      one.rate = rate
      one.pitch = pitch
      one.onstart = () => {
        began = true
        stopWaiting()
        const longest = patienceMs + (words.length * msPerCharacter) / Math.min(1, rate)
        // A voice that never ends, and one that breaks off in a sentence, go on with the next.
        stopWaiting = clock.after(longest, () => giveUp('said'))
      }
      one.onend = () => done('said')
      one.onerror = ({ error }) => {
        if (began) done('said')
        else if (error === 'not-allowed') done('blocked')
        // Not by us: then it would be over. Chrome may cancel what follows a cancel too soon.
        else done(error === 'canceled' || error === 'interrupted' ? 'stuck' : 'silent')
      }
      stopWaiting = clock.after(patienceMs, () => giveUp('stuck'))
      stopWatching = clock.after(watchMs, watch)
      cut = () => done('cut')
      if (voices.paused === true) voices.resume()
      voices.speak(one)
    })
  }

  function loadVoices(voices: SpeechSynthesis): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        stopWaiting()
        voices.removeEventListener('voiceschanged', done)
        resolve()
      }
      const stopWaiting = clock.after(loadingMs, done)
      voices.addEventListener('voiceschanged', done)
    })
  }
}

function localVoices(synthesis: SpeechSynthesis): readonly SpeechSynthesisVoice[] {
  return synthesis.getVoices().filter(voice => voice.localService)
}

function described({ voiceURI, name, lang }: SpeechSynthesisVoice): SpokenVoice {
  return {
    id: voiceURI.slice(0, longestId),
    name: name.slice(0, longestId),
    language: normal(lang).slice(0, longestId),
  }
}

/** A voice of this machine: the chosen one, one for the language tag, for its language, or any rather than silence. */
function voiceFor(synthesis: SpeechSynthesis, tag: string, chosen: string): SpeechSynthesisVoice | undefined {
  const local = localVoices(synthesis)
  const language = languageOf(tag)
  return (
    local.find(voice => chosen !== '' && described(voice).id === chosen) ??
    local.find(voice => normal(voice.lang) === normal(tag)) ??
    local.find(voice => languageOf(voice.lang) === language) ??
    local.find(voice => voice.default) ??
    local[0]
  )
}

/** Some systems write `en_US`. */
function normal(tag: string): string {
  return tag.replace('_', '-').toLowerCase()
}

function languageOf(tag: string): string {
  return normal(tag).split('-')[0] ?? ''
}
