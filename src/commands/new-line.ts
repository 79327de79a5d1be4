import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const newLineCommand = defineCommand({
  id: 'new-line',
  group: 'text',
  phrases: {
    en: ['new line', 'insert [a] new line'],
    es: ['línea nueva', 'nueva línea', 'salto de línea'],
    de: ['neue zeile', 'zeilenumbruch', 'eine neue zeile'],
    fr: ['nouvelle ligne', 'à la ligne', 'une nouvelle ligne'],
  },
  keys: { motifs: ['48-50-54-59-48'] },
  help: {
    en: 'Begins a new line in the field.',
    es: 'Empieza una línea nueva en el campo.',
    de: 'Beginnt eine neue Zeile im Feld.',
    fr: 'Commence une nouvelle ligne dans le champ.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).addLines(1),
  undo: writtenBack,
})
