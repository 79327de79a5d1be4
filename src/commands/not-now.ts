import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreFirstSteps, stepsMoved } from './restore-first-steps.ts'

export const notNowCommand = defineCommand({
  id: 'not-now',
  group: 'help',
  phrases: {
    en: ['not now', 'no thanks', 'no thank you'],
    es: ['ahora no', 'no gracias'],
    de: ['nicht jetzt', 'jetzt nicht', 'nein danke'],
    fr: ['pas maintenant', 'non merci'],
  },
  keys: { motifs: ['48-54-54-57-48'] },
  help: {
    en: 'Declines what the panel offers; it is not offered again.',
    es: 'Rechaza lo que ofrece el panel; no se ofrece más.',
    de: 'Lehnt ab, was das Panel anbietet; es wird nicht wieder angeboten.',
    fr: 'Refuse ce que le panneau propose ; ce ne sera plus proposé.',
  },
  parse: nothing,
  run: async (_, { firstSteps }) => stepsMoved(await (await firstSteps()).decline()),
  undo: restoreFirstSteps,
  recorded: false,
})
