import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakOutcomesOnCommand = defineCommand({
  id: 'speak-outcomes-on',
  group: 'settings',
  phrases: {
    en: ['speak outcomes on'],
    es: ['decir resultados encendido', 'di los resultados'],
    de: ['ergebnisse sprechen an', 'sprich die ergebnisse'],
    fr: ['dire les résultats activé', 'dis les résultats'],
  },
  keys: { motifs: ['48-51-53-49-48'] },
  help: {
    en: 'Outcomes are spoken.',
    es: 'Los resultados se dicen.',
    de: 'Ergebnisse werden gesprochen.',
    fr: 'Les résultats sont dits.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speak-outcomes-on'),
    undo: await controls.changeSettings({ speakOutcomes: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
