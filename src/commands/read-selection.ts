import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const readSelectionCommand = defineCommand({
  id: 'read-selection',
  group: 'reading',
  phrases: {
    en: ['read [the] selection', 'read [the] selected text'],
    es: ['lee la selección', 'leer la selección', 'lee lo seleccionado'],
    de: ['auswahl vorlesen', 'lies [die] auswahl [vor]', 'markierten text vorlesen'],
    fr: ['lis la sélection', 'lire la sélection'],
  },
  keys: { motifs: ['48-58-49-52-48'] },
  help: {
    en: 'Reads aloud what is selected.',
    es: 'Lee en voz alta lo seleccionado.',
    de: 'Liest vor, was ausgewählt ist.',
    fr: 'Lit à voix haute ce qui est sélectionné.',
  },
  parse: nothing,
  run: async (_, { reading, tabs }, signal) =>
    (await reading()).read(await tabs.active(), { kind: 'selection' }, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
