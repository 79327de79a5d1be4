import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakNormallyCommand = defineCommand({
  id: 'speak-normally',
  group: 'settings',
  phrases: {
    en: ['speak normally', 'talk normally'],
    es: ['habla normal', 'habla como siempre'],
    de: ['sprich normal', 'normal sprechen'],
    fr: ['parle normalement'],
  },
  keys: { motifs: ['48-50-53-54-51-48'] },
  help: {
    en: 'Speed and pitch of what is spoken are as usual.',
    es: 'Velocidad y tono de lo que se dice son los normales.',
    de: 'Tempo und Tonhöhe des Gesprochenen sind wie üblich.',
    fr: 'Vitesse et hauteur de la voix sont celles de toujours.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('speech-usual'),
    undo: await controls.changeSettings({ speechRate: 100, speechPitch: 100 }),
  }),
  undo: restoreSettings,
  recorded: false,
})
