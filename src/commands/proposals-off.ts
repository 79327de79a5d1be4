import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const proposalsOffCommand = defineCommand({
  id: 'proposals-off',
  group: 'settings',
  phrases: {
    en: ['proposals off'],
    es: ['propuestas apagado', 'desactiva [las] propuestas'],
    de: ['vorschläge aus', 'vorschläge ausschalten'],
    fr: ['propositions désactivé', 'désactive [les] propositions'],
  },
  keys: { motifs: ['48-57-57-55-52-48'] },
  help: {
    en: 'Answers propose no commands.',
    es: 'Las respuestas no proponen órdenes.',
    de: 'Antworten schlagen keine Befehle vor.',
    fr: 'Les réponses ne proposent pas de commandes.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('proposals-off'),
    undo: await controls.changeSettings({ proposals: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
