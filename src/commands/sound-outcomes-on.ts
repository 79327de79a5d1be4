import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const soundOutcomesOnCommand = defineCommand({
  id: 'sound-outcomes-on',
  group: 'settings',
  phrases: {
    en: ['sound outcomes on', 'sounds on'],
    es: ['sonar resultados encendido', 'sonidos encendidos', 'activa [los] sonidos'],
    de: ['ergebnisse klingen an', 'klänge an', 'klänge einschalten'],
    fr: ['faire sonner les résultats activé', 'sons activés', 'active [les] sons'],
  },
  keys: { motifs: ['48-51-50-52-48'] },
  help: {
    en: 'Outcomes sound.',
    es: 'Los resultados suenan.',
    de: 'Ergebnisse klingen an.',
    fr: 'Les résultats sonnent.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('sound-outcomes-on'),
    undo: await controls.changeSettings({ soundOutcomes: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
