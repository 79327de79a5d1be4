import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const topSoundsHighCommand = defineCommand({
  id: 'top-sounds-high',
  group: 'settings',
  phrases: {
    en: ['top sounds high'],
    es: ['arriba suena agudo'],
    de: ['oben klingt hoch'],
    fr: ['le haut sonne aigu'],
  },
  keys: { motifs: ['48-55-55-53-50-48'] },
  help: {
    en: 'What is at the top of a page sounds highest, as usual.',
    es: 'Lo de arriba de la página suena más agudo, como siempre.',
    de: 'Was oben auf der Seite ist, klingt am höchsten, wie üblich.',
    fr: 'Ce qui est en haut de la page sonne le plus aigu, comme d’habitude.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('top-sounds-high'),
    undo: await controls.changeSettings({ layoutTurned: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
