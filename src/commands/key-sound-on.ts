import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const keySoundOnCommand = defineCommand({
  id: 'key-sound-on',
  group: 'settings',
  phrases: {
    en: ['key sound on'],
    es: ['sonido de teclas encendido', 'activa [el] sonido de [las] teclas'],
    de: ['tastenklang an', 'tastenklang einschalten'],
    fr: ['son des touches activé', 'active [le] son des touches'],
  },
  keys: { motifs: ['48-70-67-48'] },
  help: {
    en: 'Played keys are heard, as a piano or as an organ.',
    es: 'Las teclas tocadas se oyen, como piano o como órgano.',
    de: 'Gespielte Tasten sind zu hören, als Klavier oder als Orgel.',
    fr: "Les touches jouées s'entendent, comme un piano ou comme un orgue.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('key-sound-on'),
    undo: await controls.changeSettings({ keySound: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
