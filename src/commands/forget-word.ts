import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const forgetWordCommand = defineCommand({
  id: 'forget-word',
  group: 'settings',
  destructive: true,
  phrases: {
    en: ['forget [the] word {words}'],
    es: ['olvida la palabra {words}'],
    de: ['vergiss das wort {words}'],
    fr: ['oublie le mot {words}'],
  },
  keys: { motifs: ['60-53-53-60'] },
  help: {
    en: 'Forgets a word of yours; undo brings it back.',
    es: 'Olvida una palabra tuya; deshacer la recupera.',
    de: 'Vergisst ein eigenes Wort; Rückgängig holt es zurück.',
    fr: 'Oublie un de vos mots ; annuler le rend.',
  },
  parse: wantWords,
  run: async (said, { vocabularies }) => {
    const { phrase, notes, change } = await (await vocabularies()).forget(said)
    return { text: say('word-forgotten', { word: phrase || notes }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})
