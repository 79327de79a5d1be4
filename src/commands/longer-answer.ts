import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const longerAnswerCommand = defineCommand({
  id: 'longer-answer',
  group: 'answers',
  phrases: {
    en: ['longer', 'make it longer', 'say more', 'more detail'],
    es: ['más largo', 'con más detalle', 'dilo más largo'],
    de: ['länger', 'ausführlicher', 'sag mehr dazu'],
    fr: ['plus long', 'plus de détails', 'dis-en plus'],
  },
  keys: { motifs: ['48-53-56-56-51-48'] },
  help: {
    en: 'Says the last answer at more length.',
    es: 'Dice la última respuesta con más detalle.',
    de: 'Sagt die letzte Antwort ausführlicher.',
    fr: 'Redit la dernière réponse plus longuement.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }, signal) =>
    (await answers()).rewrite('longer', await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
