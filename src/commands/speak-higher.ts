import { changeSpeech } from './change-speech.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakHigherCommand = defineCommand({
  id: 'speak-higher',
  group: 'settings',
  phrases: {
    en: ['speak higher', 'talk higher'],
    es: ['habla más agudo'],
    de: ['sprich höher', 'höher sprechen'],
    fr: ['parle plus aigu'],
  },
  keys: { motifs: ['48-50-56-53-53-48'] },
  help: {
    en: 'The voice is higher.',
    es: 'La voz es más aguda.',
    de: 'Die Stimme ist höher.',
    fr: 'La voix est plus aiguë.',
  },
  parse: nothing,
  run: (_, context) => changeSpeech(context, 'speechPitch', 1),
  undo: restoreSettings,
  recorded: false,
})
