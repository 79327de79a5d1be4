import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const recallAllCommand = defineCommand({
  id: 'recall-all',
  group: 'answers',
  phrases: {
    en: ['recall all', 'recall everything', 'what is kept', 'show what I kept'],
    es: ['recuerda todo', 'qué hay guardado', 'muestra lo guardado'],
    de: ['alles behaltene', 'was ist behalten', 'zeig [das] behaltene'],
    fr: ['rappelle tout', "qu'est-ce qui est gardé", "montre ce que j'ai gardé"],
  },
  keys: { motifs: ['48-53-55-55-57-48'] },
  help: {
    en: 'Shows everything that was kept, the newest first.',
    es: 'Muestra todo lo guardado, lo más nuevo primero.',
    de: 'Zeigt alles Behaltene, das Neueste zuerst.',
    fr: 'Montre tout ce qui est gardé, le plus récent d’abord.',
  },
  parse: nothing,
  run: async (_, { knowledge }) => (await knowledge()).newest(),
  undo: 'changes-nothing',
})
