import type { Clock } from '../ports/clock.ts'
import type { Voice } from '../ports/speech.ts'

/** Characters spoken at once at most: on some systems long utterances are cut off. */
const longestUtterance = 200
/** Sentences that are read out at most; the rest can be read in the panel. */
const mostSentences = 60
/** Slowest speech that is waited for, in ms a character; past it `end` is not going to come. */
const msPerCharacter = 200

/** Speech out through the browser. Without any voice it is silent and resolves at once. */
export function createSpeechVoice(synthesis: SpeechSynthesis | undefined, clock: Clock): Voice {
  /** Rises with every text and every hush: what belongs to an older one stops. */
  let turn = 0
  let cut: () => void = () => {}

  return {
    async say(text, language) {
      hush()
      const mine = turn
      if (synthesis === undefined || synthesis.getVoices().length === 0) return
      for (const sentence of sentencesOf(text, language)) {
        if (mine !== turn) return
        await utter(sentence, language, synthesis)
      }
    },
    hush,
  }

  function hush(): void {
    turn += 1
    synthesis?.cancel()
    cut()
  }

  function utter(sentence: string, language: string, voices: SpeechSynthesis): Promise<void> {
    return new Promise(resolve => {
      const utterance = new SpeechSynthesisUtterance(sentence)
      utterance.lang = language
      const done = () => {
        stopWaiting()
        cut = () => {}
        resolve()
      }
      const stopWaiting = clock.after(2000 + sentence.length * msPerCharacter, done)
      cut = done
      utterance.onend = done
      utterance.onerror = done
      voices.speak(utterance)
    })
  }
}

/** The sentences of a text, long ones in pieces at a word's end. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...segmenter.segment(text)]
    .flatMap(({ segment }) => pieces(segment.trim()))
    .filter(piece => piece !== '')
    .slice(0, mostSentences)
}

function pieces(sentence: string): readonly string[] {
  if (sentence.length <= longestUtterance) return [sentence]
  const space = sentence.lastIndexOf(' ', longestUtterance)
  const end = space > 0 ? space : longestUtterance
  return [sentence.slice(0, end), ...pieces(sentence.slice(end).trim())]
}
