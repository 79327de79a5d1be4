import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const readHereCommand = defineCommand({
  id: 'read-here',
  group: 'reading',
  phrases: {
    en: ['read from here', 'read on from here'],
    es: ['lee desde aquí'],
    de: ['ab hier vorlesen', 'lies ab hier'],
    fr: ["lis à partir d'ici", "lis d'ici"],
  },
  keys: { motifs: ['48-58-50-49-48'] },
  help: {
    en: 'Reads aloud from what is at the top of the view.',
    es: 'Lee en voz alta desde lo primero que se ve.',
    de: 'Liest vor ab dem, was oben zu sehen ist.',
    fr: "Lit à voix haute à partir du haut de l'écran.",
  },
  parse: nothing,
  run: async (_, { reading, tabs }, signal) =>
    (await reading()).read(await tabs.active(), { kind: 'here' }, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
