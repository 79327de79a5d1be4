import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreFirstSteps, stepsMoved } from './restore-first-steps.ts'

export const stepBackCommand = defineCommand({
  id: 'step-back',
  group: 'help',
  phrases: {
    en: ['step back', 'previous step', 'one step back'],
    es: ['paso atrás', 'paso anterior'],
    de: ['schritt zurück', 'einen schritt zurück', 'voriger schritt'],
    fr: ['étape précédente', 'une étape en arrière'],
  },
  keys: { motifs: ['48-57-57-55-55-48'] },
  help: {
    en: 'Goes back one of the first steps.',
    es: 'Vuelve atrás en los primeros pasos.',
    de: 'Geht in den ersten Schritten einen zurück.',
    fr: "Revient d'une étape dans les premiers pas.",
  },
  parse: nothing,
  run: async (_, { firstSteps }) => stepsMoved(await (await firstSteps()).back()),
  undo: restoreFirstSteps,
  recorded: false,
})
