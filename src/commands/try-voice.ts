import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const tryVoiceCommand = defineCommand({
  id: 'try-voice',
  group: 'settings',
  phrases: {
    en: ['try [the] voice'],
    es: ['prueba la voz'],
    de: ['stimme probieren', 'stimme testen'],
    fr: ['essaie la voix', 'teste la voix'],
  },
  keys: { motifs: ['48-50-50-54-48'] },
  help: {
    en: 'Says how the voice sounds.',
    es: 'Dice cómo suena la voz.',
    de: 'Sagt, wie die Stimme klingt.',
    fr: 'Dit comment sonne la voix.',
  },
  parse: nothing,
  // It has been said already: nothing more is spoken of it.
  run: async (_, { feedback }) => ({ ...(await feedback.tryVoice()), spoken: '' }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
