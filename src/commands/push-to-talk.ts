import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const pushToTalkCommand = defineCommand({
  id: 'push-to-talk',
  group: 'settings',
  phrases: {
    en: ['push to talk', 'hold to talk'],
    es: ['pulsar para hablar', 'mantener para hablar'],
    de: ['drücken zum sprechen', 'halten zum sprechen'],
    fr: ['appuyer pour parler', 'maintenir pour parler'],
  },
  keys: { motifs: ['48-50-52-53-53-48'] },
  help: {
    en: 'Words count only while the button “Hold to talk”, or its keys, are held.',
    es: 'Las palabras solo cuentan mientras se mantiene el botón «Mantén para hablar» o sus teclas.',
    de: 'Worte zählen nur, solange der Knopf „Zum Sprechen halten“ oder seine Tasten gehalten werden.',
    fr: 'Les mots ne comptent que tant que le bouton « Maintenir pour parler » ou ses touches sont tenus.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('listen-push'),
    undo: await controls.changeSettings({ listenMode: 'push' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
