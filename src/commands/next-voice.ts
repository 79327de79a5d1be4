import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const nextVoiceCommand = defineCommand({
  id: 'next-voice',
  group: 'settings',
  phrases: {
    en: ['next voice'],
    es: ['siguiente voz'],
    de: ['nächste stimme'],
    fr: ['voix suivante'],
  },
  keys: { motifs: ['48-52-49-50-48'] },
  help: {
    en: 'Speaks with another voice of this machine.',
    es: 'Habla con otra voz de este equipo.',
    de: 'Spricht mit einer anderen Stimme dieses Rechners.',
    fr: 'Parle avec une autre voix de cette machine.',
  },
  parse: nothing,
  run: async (_, { feedback }) => {
    const { voice, before } = await feedback.nextVoice()
    return { text: say('voice-is', { voice }), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
