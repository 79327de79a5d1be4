import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const pauseRecordingCommand = defineCommand({
  id: 'pause-recording',
  group: 'sequences',
  phrases: {
    en: ['pause recording'],
    es: ['pausa la grabación', 'pausar grabación'],
    de: ['aufnahme pausieren'],
    fr: ["pause l'enregistrement"],
  },
  keys: { motifs: ['48-58-59-48'] },
  help: {
    en: 'Pauses the recording; you go on.',
    es: 'Pausa la grabación; tú sigues.',
    de: 'Pausiert die Aufnahme; du machst weiter.',
    fr: "Met l'enregistrement en pause ; vous continuez.",
  },
  when: ['recording'],
  parse: nothing,
  run: async (_, { recordings }) => {
    const { media } = await (await recordings()).pause()
    return { text: say('recording-paused', { media }), earcon: 'recording-off', undo: true }
  },
  undo: async (_, { recordings }) => {
    return say('recording-resumed', await (await recordings()).resume())
  },
  recorded: false,
})
