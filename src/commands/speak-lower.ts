import { changeSpeech } from './change-speech.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const speakLowerCommand = defineCommand({
  id: 'speak-lower',
  group: 'settings',
  phrases: {
    en: ['speak lower', 'talk lower', 'speak deeper'],
    es: ['habla más grave'],
    de: ['sprich tiefer', 'tiefer sprechen'],
    fr: ['parle plus grave'],
  },
  keys: { motifs: ['48-50-56-52-52-48'] },
  help: {
    en: 'The voice is lower.',
    es: 'La voz es más grave.',
    de: 'Die Stimme ist tiefer.',
    fr: 'La voix est plus grave.',
  },
  parse: nothing,
  run: (_, context) => changeSpeech(context, 'speechPitch', -1),
  undo: restoreSettings,
  recorded: false,
})
