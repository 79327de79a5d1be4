import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const topSoundsLowCommand = defineCommand({
  id: 'top-sounds-low',
  group: 'settings',
  phrases: {
    en: ['top sounds low', 'turn the sound over'],
    es: ['arriba suena grave'],
    de: ['oben klingt tief'],
    fr: ['le haut sonne grave'],
  },
  keys: { motifs: ['48-49-49-51-51-48'] },
  help: {
    en: 'What is at the top of a page sounds lowest.',
    es: 'Lo de arriba de la página suena más grave.',
    de: 'Was oben auf der Seite ist, klingt am tiefsten.',
    fr: 'Ce qui est en haut de la page sonne le plus grave.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('top-sounds-low'),
    undo: await controls.changeSettings({ layoutTurned: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
