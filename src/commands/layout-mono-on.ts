import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const layoutMonoOnCommand = defineCommand({
  id: 'layout-mono-on',
  group: 'settings',
  phrases: {
    en: ['layout mono on', 'mono on'],
    es: ['diseño en mono encendido', 'mono encendido'],
    de: ['aufbau mono an', 'mono an'],
    fr: ['disposition mono activée', 'mono activé'],
  },
  keys: { motifs: ['48-52-54-54-52-48'] },
  help: {
    en: 'Pages sound in the middle, for one ear.',
    es: 'Las páginas suenan en el centro, para un solo oído.',
    de: 'Seiten klingen in der Mitte, für ein Ohr.',
    fr: 'Les pages sonnent au milieu, pour une seule oreille.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('layout-mono-on'),
    undo: await controls.changeSettings({ layoutMono: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
