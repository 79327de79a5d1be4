import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const noSpaceCommand = defineCommand({
  id: 'no-space',
  group: 'text',
  phrases: {
    en: ['no space'],
    es: ['sin espacio'],
    de: ['ohne leerzeichen', 'kein leerzeichen'],
    fr: ['sans espace'],
  },
  keys: { motifs: ['48-50-50-50-50-48'] },
  help: {
    en: 'Dictation writes the next words without a space before them.',
    es: 'El dictado escribe las próximas palabras sin espacio delante.',
    de: 'Das Diktat schreibt die nächsten Wörter ohne Leerzeichen davor.',
    fr: 'La dictée écrit les prochains mots sans espace devant.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { dictation }) => {
    ;(await dictation()).setJoined(true)
    return { text: say('joined-next'), earcon: 'heard', undo: null }
  },
  undo: async (_, { dictation }) => {
    if (!(await dictation()).isOn()) return undefined
    ;(await dictation()).setJoined(false)
    return say('joined-not')
  },
  recorded: false,
})
