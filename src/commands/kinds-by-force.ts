import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const kindsByForceCommand = defineCommand({
  id: 'kinds-by-force',
  group: 'settings',
  phrases: {
    en: ['kinds by force'],
    es: ['tipos por fuerza'],
    de: ['arten nach stärke'],
    fr: ['genres par la force'],
  },
  keys: { motifs: ['48-50-50-53-49-48'] },
  help: {
    en: 'A page sounds as one piano: the force of its strokes tells kinds apart.',
    es: 'La página suena como un solo piano: la fuerza distingue los tipos.',
    de: 'Eine Seite klingt als ein Klavier: Die Stärke unterscheidet die Arten.',
    fr: 'La page sonne comme un seul piano : la force distingue les genres.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('kinds-by-force'),
    undo: await controls.changeSettings({ layoutCues: 'velocity' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
