import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const layoutModeOffCommand = defineCommand({
  id: 'layout-mode-off',
  group: 'settings',
  phrases: {
    en: ['layout keys off', 'layout mode off'],
    es: ['teclas del diseño apagadas', 'modo diseño apagado', 'desactiva [el] modo diseño'],
    de: ['aufbautasten aus', 'aufbaumodus aus', 'aufbaumodus ausschalten'],
    fr: [
      'touches de disposition désactivées',
      'mode disposition désactivé',
      'désactive [le] mode disposition',
    ],
  },
  keys: { motifs: ['48-49-53-53-53-48'] },
  help: {
    en: 'After a page was heard, keys mean what they meant before.',
    es: 'Tras oír una página, las teclas significan lo de antes.',
    de: 'Nachdem eine Seite zu hören war, bedeuten Tasten, was sie vorher bedeuteten.',
    fr: 'Après l’écoute d’une page, les touches gardent leur sens.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('layout-keys-off'),
    undo: await controls.changeSettings({ layoutMode: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
