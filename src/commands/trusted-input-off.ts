import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const trustedInputOffCommand = defineCommand({
  id: 'trusted-input-off',
  group: 'settings',
  phrases: {
    en: ['trusted input off'],
    es: ['entrada de confianza no', 'desactiva [la] entrada de confianza'],
    de: ['echte eingabe aus', 'echte eingabe ausschalten'],
    fr: ['saisie réelle non', 'désactive [la] saisie réelle'],
  },
  keys: { motifs: ['48-55-59-49-48'] },
  help: {
    en: 'No longer gives pages input that they take for a hand’s.',
    es: 'Ya no da a las páginas entrada que tomen por la de una mano.',
    de: 'Gibt Seiten keine Eingabe mehr, die sie für die einer Hand halten.',
    fr: 'Ne donne plus aux pages de saisie qu’elles prennent pour celle d’une main.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('trusted-input-off'),
    undo: await controls.changeSettings({ trustedInput: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
