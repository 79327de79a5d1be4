import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { undoVocabularyChange } from './undo-vocabulary-change.ts'

export const deleteVocabularyCommand = defineCommand({
  id: 'delete-vocabulary',
  group: 'settings',
  destructive: true,
  phrases: {
    en: ['delete [the] vocabulary {name}', 'delete [the] vocabulary'],
    es: ['borra [el] vocabulario {name}', 'borra [el] vocabulario'],
    de: ['vokabular {name} löschen', 'vokabular löschen'],
    fr: ['supprime le vocabulaire {name}', 'supprime le vocabulaire'],
  },
  keys: { motifs: ['48-52-54-51-48', '60-62-64-62-60'] },
  help: {
    en: 'Deletes a vocabulary with its words; undo brings it back.',
    es: 'Borra un vocabulario con sus palabras; deshacer lo recupera.',
    de: 'Löscht ein Vokabular mit seinen Wörtern; Rückgängig holt es zurück.',
    fr: 'Supprime un vocabulaire et ses mots ; annuler le rend.',
  },
  parse: optionalWords,
  run: async (wanted, { vocabularies }) => {
    const { name, change } = await (await vocabularies()).remove(wanted)
    return { text: say('vocabulary-deleted', { name }), undo: change }
  },
  undo: undoVocabularyChange,
  recorded: false,
})
