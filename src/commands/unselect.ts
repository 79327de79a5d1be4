import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const unselectCommand = defineCommand({
  id: 'unselect',
  group: 'text',
  phrases: {
    en: ['unselect', 'select nothing'],
    es: ['quita [la] selección'],
    de: ['auswahl aufheben', 'nichts auswählen'],
    fr: ['désélectionne', 'annule la sélection'],
  },
  keys: { motifs: ['48-49-52-58-48'] },
  help: {
    en: 'Takes the selection away; the caret goes to its end.',
    es: 'Quita la selección; el cursor va a su final.',
    de: 'Hebt die Auswahl auf; der Cursor geht an ihr Ende.',
    fr: 'Enlève la sélection ; le curseur va à sa fin.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).unselect(),
  undo: writtenBack,
})
