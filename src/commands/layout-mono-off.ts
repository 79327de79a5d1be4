import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const layoutMonoOffCommand = defineCommand({
  id: 'layout-mono-off',
  group: 'settings',
  phrases: {
    en: ['layout mono off', 'mono off'],
    es: ['diseño en mono apagado', 'mono apagado'],
    de: ['aufbau mono aus', 'mono aus'],
    fr: ['disposition mono désactivée', 'mono désactivé'],
  },
  keys: { motifs: ['48-53-53-55-52-48'] },
  help: {
    en: 'Pages sound from left to right.',
    es: 'Las páginas suenan de izquierda a derecha.',
    de: 'Seiten klingen von links nach rechts.',
    fr: 'Les pages sonnent de gauche à droite.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('layout-mono-off'),
    undo: await controls.changeSettings({ layoutMono: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
