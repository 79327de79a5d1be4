import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const proposalsOnCommand = defineCommand({
  id: 'proposals-on',
  group: 'settings',
  phrases: {
    en: ['proposals on'],
    es: ['propuestas encendido', 'activa [las] propuestas'],
    de: ['vorschläge an', 'vorschläge einschalten'],
    fr: ['propositions activé', 'active [les] propositions'],
  },
  keys: { motifs: ['48-57-57-53-50-48'] },
  help: {
    en: 'Answers may propose commands, by number.',
    es: 'Las respuestas pueden proponer órdenes por número.',
    de: 'Antworten dürfen mit Nummern Befehle vorschlagen.',
    fr: 'Les réponses peuvent proposer des commandes par numéro.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('proposals-on'),
    undo: await controls.changeSettings({ proposals: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
