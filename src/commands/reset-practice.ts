import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const resetPracticeCommand = defineCommand({
  id: 'reset-practice',
  group: 'help',
  phrases: {
    en: ['forget my progress', 'reset [my] practice'],
    es: ['olvida mi progreso', 'reinicia la práctica'],
    de: ['vergiss meinen fortschritt', 'üben zurücksetzen'],
    fr: ['oublie mes progrès', "réinitialise l'exercice"],
  },
  keys: { motifs: ['48-50-53-55-57-48'] },
  help: {
    en: 'Forgets how far you have come in practice; undo brings it back.',
    es: 'Olvida tu progreso en la práctica; deshacer lo recupera.',
    de: 'Vergisst deinen Fortschritt beim Üben; Rückgängig holt ihn zurück.',
    fr: 'Oublie vos progrès à l’exercice ; annuler les ramène.',
  },
  destructive: true,
  parse: nothing,
  run: async (_, { practice }) => ({ text: say('practice-reset'), undo: await (await practice()).reset() }),
  undo: async (before, { practice }) => {
    await (await practice()).restore(before)
    return say('practice-restored')
  },
  recorded: false,
})
