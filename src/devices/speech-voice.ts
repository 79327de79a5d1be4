import { splitSentences } from '../answers/split-sentences.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Said, SpokenVoice, Voice } from '../ports/speech.ts'

/** Characters spoken at once at most: on some systems long utterances are cut off. */
const longestUtterance = 200
/** Sentences that are read out at most; the rest can be read in the panel. */
const mostSentences = 60
/** Slowest speech that is waited for, in ms a character; past it `end` is not going to come. */
const msPerCharacter = 200
/** How long a voice may take to begin, in ms; past it nothing is going to be heard. */
const patienceMs = 2000
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
  let cut: () => void = () => {}
  /** Chrome forgets an utterance, and its end, that nobody holds. */
  let utterance: SpeechSynthesisUtterance | undefined
  // Asked for now, so that they are there for the first words.
  const loaded =
    synthesis === undefined || synthesis.getVoices().length > 0 ? undefined : loadVoices(synthesis)

  return {
    async say(text, language, chosen, rate = 1) {
      hush()
      if (synthesis === undefined) return 'silent'
      const mine = turn
      await loaded
      const voice = voiceFor(synthesis, language, chosen)
      if (voice === undefined) return 'silent'
      for (const sentence of sentencesOf(text, language)) {
        if (mine !== turn) return 'cut'
        const said = await utter(sentence, language, voice, rate, synthesis)
        if (mine !== turn) return 'cut'
        // Speech that is blocked, for instance before the first touch, must not be tried for minutes.
        if (said !== 'said') return said
      }
      return 'said'
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

  /** Resolves with `said` if it began at all. */
  function utter(
    sentence: string,
    language: string,
    voice: SpeechSynthesisVoice,
    rate: number,
    voices: SpeechSynthesis,
  ): Promise<Said> {
    return new Promise(resolve => {
      let began = false
      let stopWaiting: Stop = () => {}
      const one = new SpeechSynthesisUtterance(sentence)
      const done = (said: Said) => {
        stopWaiting()
        one.onstart = null
        one.onend = null
        one.onerror = null
        cut = () => {}
        utterance = undefined
        resolve(said)
      }
      one.lang = language
      one.voice = voice
      one.rate = rate
      one.onstart = () => {
        began = true
        stopWaiting()
        stopWaiting = clock.after(patienceMs + sentence.length * msPerCharacter, () => giveUp('said'))
      }
      one.onend = () => done('said')
      // A voice that breaks off in the middle of a sentence goes on with the next one.
      one.onerror = ({ error }) => done(began ? 'said' : error === 'not-allowed' ? 'blocked' : 'silent')
      stopWaiting = clock.after(patienceMs, () => giveUp('silent'))
      const giveUp = (said: Said) => {
        voices.cancel()
        done(said)
      }
      cut = () => done('cut')
      utterance = one
      voices.speak(utterance)
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

/** The sentences of a text, long ones in pieces at a word's end. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const spoken = text.slice(0, longestUtterance * mostSentences)
  return splitSentences(spoken, language)
    .flatMap(({ start, end }) => pieces(spoken.slice(start, end)))
    .slice(0, mostSentences)
}

function pieces(sentence: string): readonly string[] {
  const cuts: string[] = []
  let rest = sentence
  while (rest.length > longestUtterance) {
    const space = rest.lastIndexOf(' ', longestUtterance)
    const end = space > 0 ? space : longestUtterance
    cuts.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  return [...cuts, rest]
}
