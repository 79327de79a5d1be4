import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const readNextSectionCommand = defineCommand({
  id: 'read-next-section',
  group: 'reading',
  phrases: {
    en: ['read [the] next section'],
    es: ['lee la siguiente sección'],
    de: ['nächsten abschnitt vorlesen'],
    fr: ['lis la section suivante'],
  },
  keys: { motifs: ['48-53-49-58-48'] },
  help: {
    en: 'Reads the section after the place where reading was.',
    es: 'Lee la sección que sigue al lugar de la lectura.',
    de: 'Liest den Abschnitt nach der Stelle, an der gelesen wurde.',
    fr: "Lit la section qui suit l'endroit de la lecture.",
  },
  when: ['reading'],
  parse: nothing,
  run: async (_, { reading, tabs }, signal) =>
    (await reading()).read(await tabs.active(), { kind: 'next-section' }, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
