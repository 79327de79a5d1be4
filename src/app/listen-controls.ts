import type { ListeningControls } from '../commands/listening-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { createUrgentPhrases } from '../speech/urgent-phrases.ts'
import { fitsAsWakeWord } from '../speech/wake-word.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { whoListens } from './who-listens.ts'

interface Parts {
  readonly store: PanelStore
  readonly language: () => Language
  /** Phrases that count without any wake word. */
  readonly urgent: readonly string[]
  readonly learnPushKeys: ListeningControls['learnPushKeys']
}

/** Longest wake word, in UTF-16 units, as the settings keep it. */
const longest = 40

/** What commands may ask and tell of the ways to listen. */
export function createListenControls({ store, language, urgent, learnPushKeys }: Parts): ListeningControls {
  const orders = createUrgentPhrases(urgent)
  return {
    mode: () => store.getState().settings.listenMode,
    wakeWord: () => store.getState().settings.wakeWord,
    who: () => whoListens(store.getState(), ''),
    fitWakeWord(said) {
      const word = said.trim()
      const order = orders.find({ text: word, final: true, confidence: 1, alternatives: [] })
      if (order !== undefined || word.length > longest || !fitsAsWakeWord(word, language()))
        throw new ClavierError('wake-word-unfit', { word: word.slice(0, longest) })
      return word
    },
    learnPushKeys,
  }
}
