import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const keepVocabularyCommand = defineCommand({
  id: 'keep-vocabulary',
  group: 'settings',
  phrases: {
    en: ['keep [the] vocabulary'],
    es: ['conserva el vocabulario'],
    de: ['vokabular behalten'],
    fr: ['garde le vocabulaire'],
  },
  keys: { motifs: ['48-57-54-52-48'] },
  help: {
    en: 'Keeps the vocabulary that was read from a file, and uses it.',
    es: 'Conserva el vocabulario leído de un archivo y lo usa.',
    de: 'Behält das aus einer Datei gelesene Vokabular und nutzt es.',
    fr: 'Garde le vocabulaire lu dans un fichier et l’utilise.',
  },
  parse: nothing,
  run: async (_, { vocabularies }) => {
    const { name, words, change } = await (await vocabularies()).keepImport()
    return { text: say('vocabulary-imported', { name, count: words }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})
