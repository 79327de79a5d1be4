import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const loadAheadOnCommand = defineCommand({
  id: 'load-ahead-on',
  group: 'answers',
  phrases: {
    en: ['load models ahead on', 'loading ahead on'],
    es: ['carga anticipada activada', 'activa [la] carga anticipada'],
    de: ['vorausladen an', 'vorausladen einschalten'],
    fr: ['chargement anticipé activé', 'active [le] chargement anticipé'],
  },
  keys: { motifs: ['48-52-55-51-51-48'] },
  help: {
    en: 'Loads the model as soon as a question is likely.',
    es: 'Carga el modelo en cuanto es probable una pregunta.',
    de: 'Lädt das Modell, sobald eine Frage wahrscheinlich ist.',
    fr: 'Charge le modèle dès qu’une question est probable.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('load-ahead-on'),
    undo: await controls.changeSettings({ loadAhead: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
