import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const startWithBrowserCommand = defineCommand({
  id: 'start-with-browser',
  group: 'settings',
  phrases: {
    en: ['start with the browser'],
    es: ['iniciar con el navegador'],
    de: ['mit dem browser starten'],
    fr: ['démarrer avec le navigateur'],
  },
  keys: { motifs: ['48-70-69-48'] },
  help: {
    en: 'Opens the panel as a pinned tab when the browser starts.',
    es: 'Abre el panel como pestaña fija al iniciar el navegador.',
    de: 'Öffnet das Panel beim Start des Browsers als angehefteten Tab.',
    fr: 'Ouvre le panneau en onglet épinglé au démarrage du navigateur.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('start-with-browser'),
    undo: await controls.changeSettings({ startWithBrowser: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
