import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const newParagraphCommand = defineCommand({
  id: 'new-paragraph',
  group: 'text',
  phrases: {
    en: ['new paragraph'],
    es: ['párrafo nuevo', 'nuevo párrafo'],
    de: ['neuer absatz'],
    fr: ['nouveau paragraphe'],
  },
  keys: { motifs: ['48-50-59-51-48'] },
  help: {
    en: 'Begins a new paragraph in the field, an empty line between.',
    es: 'Empieza un párrafo nuevo en el campo, con una línea vacía.',
    de: 'Beginnt einen neuen Absatz im Feld, mit einer leeren Zeile.',
    fr: 'Commence un nouveau paragraphe dans le champ, après une ligne vide.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).addLines(2),
  undo: writtenBack,
})
