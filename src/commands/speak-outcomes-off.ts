import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakOutcomesOffCommand = defineCommand({
  id: 'speak-outcomes-off',
  group: 'settings',
  phrases: {
    en: ['speak outcomes off'],
    es: ['decir resultados apagado', 'no digas los resultados'],
    de: ['ergebnisse sprechen aus', 'sprich die ergebnisse nicht'],
    fr: ['dire les résultats désactivé', 'ne dis pas les résultats'],
  },
  keys: { motifs: ['48-51-50-50-48'] },
  help: {
    en: 'Outcomes are not spoken.',
    es: 'Los resultados no se dicen.',
    de: 'Ergebnisse werden nicht gesprochen.',
    fr: 'Les résultats ne sont pas dits.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-outcomes-off'),
    undo: await controls.changeSettings({ speakOutcomes: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
