import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const loadAheadOffCommand = defineCommand({
  id: 'load-ahead-off',
  group: 'answers',
  phrases: {
    en: ['load models ahead off', 'loading ahead off'],
    es: ['carga anticipada desactivada', 'desactiva [la] carga anticipada'],
    de: ['vorausladen aus', 'vorausladen ausschalten'],
    fr: ['chargement anticipé désactivé', 'désactive [le] chargement anticipé'],
  },
  keys: { motifs: ['48-53-49-49-49-48'] },
  help: {
    en: 'Loads the model only with the first question.',
    es: 'Carga el modelo solo con la primera pregunta.',
    de: 'Lädt das Modell erst mit der ersten Frage.',
    fr: 'Ne charge le modèle qu’à la première question.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('load-ahead-off'),
    undo: await controls.changeSettings({ loadAhead: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
