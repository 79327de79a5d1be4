import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const newVocabularyCommand = defineCommand({
  id: 'new-vocabulary',
  group: 'settings',
  phrases: {
    en: ['new vocabulary {name}'],
    es: ['nuevo vocabulario {name}'],
    de: ['neues vokabular {name}'],
    fr: ['nouveau vocabulaire {name}'],
  },
  keys: { motifs: ['60-67-69-60'] },
  help: {
    en: 'Makes a vocabulary for words of your own, and uses it.',
    es: 'Crea un vocabulario para tus propias palabras y lo usa.',
    de: 'Legt ein Vokabular für eigene Wörter an und nutzt es.',
    fr: 'Crée un vocabulaire pour vos propres mots et l’utilise.',
  },
  parse: wantWords,
  run: async (wanted, { vocabularies }) => {
    const { name, change } = await (await vocabularies()).create(wanted)
    return { text: say('vocabulary-made', { name }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})
