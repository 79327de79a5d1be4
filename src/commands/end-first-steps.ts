import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreFirstSteps, stepsMoved } from './restore-first-steps.ts'

export const endFirstStepsCommand = defineCommand({
  id: 'end-first-steps',
  group: 'help',
  phrases: {
    en: ['end [the] first steps', 'no more first steps', 'close [the] first steps'],
    es: ['termina [los] primeros pasos', 'cierra [los] primeros pasos'],
    de: ['erste schritte beenden', 'beende die ersten schritte', 'erste schritte schließen'],
    fr: ['termine les premiers pas', 'ferme les premiers pas'],
  },
  keys: { motifs: ['48-57-57-57-57-48'] },
  help: {
    en: 'Ends the first steps; they come back when you ask for them.',
    es: 'Termina los primeros pasos; vuelven cuando los pides.',
    de: 'Beendet die ersten Schritte; sie kommen wieder, wenn du sie verlangst.',
    fr: 'Termine les premiers pas ; ils reviennent quand vous les demandez.',
  },
  parse: nothing,
  run: async (_, { firstSteps }) => stepsMoved(await (await firstSteps()).end()),
  undo: restoreFirstSteps,
  recorded: false,
})
