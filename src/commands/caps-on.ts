import { say } from '../language/text.ts'
import { capitalsBack } from './capitals-back.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const capsOnCommand = defineCommand({
  id: 'caps-on',
  group: 'text',
  phrases: {
    en: ['caps on'],
    es: ['mayúsculas activadas', 'activar mayúsculas'],
    de: ['großschreibung an', 'großschreibung ein'],
    fr: ['majuscules activées', 'début majuscules'],
  },
  keys: { motifs: ['48-59-51-49-48'] },
  help: {
    en: 'Dictation writes every word with a capital.',
    es: 'El dictado escribe cada palabra con mayúscula.',
    de: 'Das Diktat schreibt jedes Wort groß.',
    fr: 'La dictée écrit chaque mot avec une majuscule.',
  },
  when: ['dictation'],
  parse: nothing,
  run: async (_, { dictation }) => {
    const before = (await dictation()).setCapitals(true)
    return { text: say('capitals-on'), earcon: 'heard', undo: before }
  },
  undo: capitalsBack,
  recorded: false,
})
