import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const soundOutcomesOffCommand = defineCommand({
  id: 'sound-outcomes-off',
  group: 'settings',
  phrases: {
    en: ['sound outcomes off', 'sounds off'],
    es: ['sonar resultados apagado', 'sonidos apagados', 'desactiva [los] sonidos'],
    de: ['ergebnisse klingen aus', 'klänge aus', 'klänge ausschalten'],
    fr: ['faire sonner les résultats désactivé', 'sons désactivés', 'désactive [les] sons'],
  },
  keys: { motifs: ['48-52-51-54-48'] },
  help: {
    en: 'Outcomes do not sound.',
    es: 'Los resultados no suenan.',
    de: 'Ergebnisse klingen nicht an.',
    fr: 'Les résultats ne sonnent pas.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('sound-outcomes-off'),
    undo: await controls.changeSettings({ soundOutcomes: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
