import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const useVoiceCommand = defineCommand({
  id: 'use-voice',
  group: 'settings',
  phrases: {
    en: ['use [the] voice {words}'],
    es: ['usa la voz {words}'],
    de: ['nimm [die] stimme {words}'],
    fr: ['prends la voix {words}'],
  },
  keys: { motifs: ['60-64-61-59-60'] },
  help: {
    en: 'Speaks with the voice of that name.',
    es: 'Habla con la voz de ese nombre.',
    de: 'Spricht mit der Stimme dieses Namens.',
    fr: 'Parle avec la voix de ce nom.',
  },
  parse: wantWords,
  run: async (said, { feedback }) => {
    const { voice, before } = await feedback.useVoice(said)
    return { text: say('voice-is', { voice }), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
