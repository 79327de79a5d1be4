import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const setWakeWordCommand = defineCommand({
  id: 'set-wake-word',
  group: 'settings',
  phrases: {
    en: ['set [the] wake word [to] {words}'],
    es: ['la palabra de activación es {words}'],
    de: ['weckwort ändern in {words}', 'das weckwort ist {words}'],
    fr: ["le mot d'éveil est {words}"],
  },
  keys: { motifs: ['60-61-57-57-60'] },
  help: {
    en: 'Chooses the word that wakes Clavier, two syllables or more.',
    es: 'Elige la palabra que despierta a Clavier, de dos sílabas o más.',
    de: 'Wählt das Wort, das Clavier weckt, zwei Silben oder mehr.',
    fr: 'Choisit le mot qui éveille Clavier, deux syllabes ou plus.',
  },
  parse: wantWords,
  run: async (words, { controls, listening }) => {
    const wakeWord = listening.fitWakeWord(words)
    return {
      text: say('wake-word-is', { word: wakeWord }),
      undo: await controls.changeSettings({ wakeWord }),
    }
  },
  undo: restoreSettings,
  recorded: false,
})
