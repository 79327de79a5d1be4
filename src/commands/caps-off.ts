import { say } from '../language/text.ts'
import { capitalsBack } from './capitals-back.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const capsOffCommand = defineCommand({
  id: 'caps-off',
  group: 'text',
  phrases: {
    en: ['caps off'],
    es: ['mayúsculas desactivadas', 'desactivar mayúsculas'],
    de: ['großschreibung aus'],
    fr: ['majuscules désactivées', 'fin majuscules'],
  },
  keys: { motifs: ['48-59-50-54-48'] },
  help: {
    en: 'Dictation writes capitals as usual.',
    es: 'El dictado escribe mayúsculas como siempre.',
    de: 'Das Diktat schreibt groß und klein wie sonst.',
    fr: 'La dictée écrit les majuscules comme d’habitude.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { dictation }) => {
    const before = (await dictation()).setCapitals(false)
    return { text: say('capitals-off'), earcon: 'heard', undo: before }
  },
  undo: capitalsBack,
  recorded: false,
})
