import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const resumeRecordingCommand = defineCommand({
  id: 'resume-recording',
  group: 'sequences',
  phrases: {
    en: ['resume recording'],
    es: ['reanuda la grabación'],
    de: ['aufnahme fortsetzen'],
    fr: ["reprends l'enregistrement"],
  },
  keys: { motifs: ['48-59-58-48'] },
  help: {
    en: 'Goes on recording.',
    es: 'Sigue grabando.',
    de: 'Nimmt weiter auf.',
    fr: "Reprend l'enregistrement.",
  },
  when: ['recording-paused'],
  parse: nothing,
  run: async (_, { recordings }) => {
    const resumed = await (await recordings()).resume()
    return { text: say('recording-resumed', resumed), earcon: 'recording-on', undo: true }
  },
  undo: async (_, { recordings }) => {
    return say('recording-paused', await (await recordings()).pause())
  },
  recorded: false,
})
