import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const startByHandCommand = defineCommand({
  id: 'start-by-hand',
  group: 'settings',
  phrases: {
    en: ['start by hand'],
    es: ['iniciar a mano'],
    de: ['von hand starten'],
    fr: ['démarrer à la main'],
  },
  keys: { motifs: ['48-70-71-48'] },
  help: {
    en: 'The panel no longer opens when the browser starts.',
    es: 'El panel ya no se abre al iniciar el navegador.',
    de: 'Das Panel öffnet sich nicht mehr beim Start des Browsers.',
    fr: 'Le panneau ne s’ouvre plus au démarrage du navigateur.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('start-by-hand'),
    undo: await controls.changeSettings({ startWithBrowser: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
