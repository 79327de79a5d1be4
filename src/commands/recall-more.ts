import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const recallMoreCommand = defineCommand({
  id: 'recall-more',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['recall more', 'more entries'],
    es: ['recuerda más', 'más entradas'],
    de: ['mehr einträge', 'mehr behaltenes'],
    fr: ["plus d'entrées"],
  },
  keys: { motifs: ['48-53-55-55-54-48'] },
  help: {
    en: 'Shows more of what was found among what was kept.',
    es: 'Muestra más de lo encontrado entre lo guardado.',
    de: 'Zeigt mehr von dem, was unter dem Behaltenen gefunden wurde.',
    fr: 'Montre la suite de ce qui a été trouvé dans ce qui est gardé.',
  },
  parse: nothing,
  run: async (_, { knowledge }) => (await knowledge()).more(),
  undo: 'changes-nothing',
})
