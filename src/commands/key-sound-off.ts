import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const keySoundOffCommand = defineCommand({
  id: 'key-sound-off',
  group: 'settings',
  phrases: {
    en: ['key sound off'],
    es: ['sonido de teclas apagado', 'desactiva [el] sonido de [las] teclas'],
    de: ['tastenklang aus', 'tastenklang ausschalten'],
    fr: ['son des touches désactivé', 'désactive [le] son des touches'],
  },
  keys: { motifs: ['48-70-68-48'] },
  help: {
    en: 'Played keys are silent.',
    es: 'Las teclas tocadas no suenan.',
    de: 'Gespielte Tasten bleiben stumm.',
    fr: 'Les touches jouées restent muettes.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('key-sound-off'),
    undo: await controls.changeSettings({ keySound: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
