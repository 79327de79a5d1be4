import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const selectNoEventsCommand = defineCommand({
  id: 'select-no-events',
  group: 'sequences',
  phrases: {
    en: ['no events', 'select no events'],
    es: ['ningún (suceso|evento)', 'no selecciones (sucesos|eventos)'],
    de: ['kein ereignis', 'kein ereignis wählen'],
    fr: ['aucun événement', 'ne sélectionne aucun événement'],
  },
  keys: { motifs: ['48-51-51-54-54-48'] },
  help: {
    en: 'Selects nothing: what is inserted then comes at the end.',
    es: 'No selecciona nada: lo que se inserta va entonces al final.',
    de: 'Wählt nichts: Was dann eingefügt wird, kommt ans Ende.',
    fr: 'Ne sélectionne rien : ce qui est inséré vient alors à la fin.',
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => ({ text: await (await editing()).select('none') }),
  undo: 'changes-nothing',
  recorded: false,
})
