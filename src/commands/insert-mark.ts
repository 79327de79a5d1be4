import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { optionalWords } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(optionalWords)

export const insertMarkCommand = defineCommand({
  id: 'insert-mark',
  group: 'sequences',
  phrases: {
    en: ['insert [a] mark', 'insert [a] mark called {name}'],
    es: ['inserta una marca', 'inserta una marca llamada {name}'],
    de: ['marke einfügen', 'füge [die] marke {name} ein'],
    fr: ['insère un repère', 'insère un repère appelé {name}'],
  },
  keys: { motifs: ['48-53-52-52-50-48', '60-57-64-62-60'] },
  help: {
    en: 'Puts a mark before the selected event.',
    es: 'Pone una marca antes del suceso seleccionado.',
    de: 'Setzt eine Marke vor das gewählte Ereignis.',
    fr: "Met un repère avant l'événement sélectionné.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: name, event }, context) => (await editingAt(context, event)).insertMark(name),
  undo: takeEditBack,
  recorded: false,
})
