import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const usualHandsCommand = defineCommand({
  id: 'usual-hands',
  group: 'settings',
  phrases: {
    en: ['usual hands', 'reset my hands'],
    es: ['manos habituales'],
    de: ['übliche hände'],
    fr: ['mains habituelles'],
  },
  keys: { motifs: ['48-69-66-48'] },
  help: {
    en: 'Sets everything of “My hands” back to the defaults.',
    es: 'Devuelve todo lo de «Mis manos» a lo habitual.',
    de: 'Stellt alles unter „Meine Hände“ auf die Vorgaben zurück.',
    fr: 'Remet tout « Mes mains » aux valeurs habituelles.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('hands-usual'),
    undo: await controls.changeSettings({ hands: {} }),
  }),
  undo: restoreSettings,
  recorded: false,
})
