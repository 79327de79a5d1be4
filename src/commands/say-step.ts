import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const sayStepCommand = defineCommand({
  id: 'say-step',
  group: 'help',
  phrases: {
    en: ['say the step', 'say the step again', 'what do i do now', 'what next'],
    es: ['di el paso', 'di otra vez el paso', 'qué hago ahora'],
    de: ['sag den schritt', 'sag den schritt noch einmal', 'was tue ich jetzt', 'was mache ich jetzt'],
    fr: ["dis l'étape", "redis l'étape", 'que faire maintenant'],
  },
  keys: { motifs: ['48-57-57-57-53-48'] },
  help: {
    en: 'Tells what to do now in the first steps.',
    es: 'Dice qué hacer ahora en los primeros pasos.',
    de: 'Sagt, was in den ersten Schritten jetzt zu tun ist.',
    fr: "Dit ce qu'il faut faire maintenant dans les premiers pas.",
  },
  parse: nothing,
  run: async (_, { firstSteps }) => ({ text: await (await firstSteps()).again() }),
  undo: 'changes-nothing',
  recorded: false,
})
