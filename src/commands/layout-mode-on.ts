import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const layoutModeOnCommand = defineCommand({
  id: 'layout-mode-on',
  group: 'settings',
  phrases: {
    en: ['layout keys on', 'layout mode on'],
    es: ['teclas del diseño encendidas', 'modo diseño encendido', 'activa [el] modo diseño'],
    de: ['aufbautasten an', 'aufbaumodus an', 'aufbaumodus einschalten'],
    fr: ['touches de disposition activées', 'mode disposition activé', 'active [le] mode disposition'],
  },
  keys: { motifs: ['48-50-52-55-51-48'] },
  help: {
    en: 'After a page was heard, keys play their part of it.',
    es: 'Tras oír una página, las teclas tocan su parte de ella.',
    de: 'Nachdem eine Seite zu hören war, spielen Tasten ihren Teil davon.',
    fr: 'Après l’écoute d’une page, les touches en jouent leur part.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('layout-keys-on'),
    undo: await controls.changeSettings({ layoutMode: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
