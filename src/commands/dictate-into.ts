import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const dictateIntoCommand = defineCommand({
  id: 'dictate-into',
  group: 'text',
  phrases: {
    en: ['dictate into {words}'],
    es: ['dicta en {words}', 'dictado en {words}'],
    de: ['diktiere in {words}', 'diktat in {words}'],
    fr: ['dicte dans {words}', 'dictée dans {words}'],
  },
  keys: { motifs: ['60-62-58-58-60'] },
  help: {
    en: 'Goes to the field of that number or name and writes there everything that is said.',
    es: 'Va al campo de ese número o nombre y escribe allí todo lo que se dice.',
    de: 'Geht in das Feld mit dieser Nummer oder diesem Namen und schreibt dort alles Gesagte.',
    fr: 'Va au champ de ce numéro ou de ce nom et y écrit tout ce qui est dit.',
  },
  parse: wantWords,
  run: async (field, { dictation }, signal) => (await dictation()).beginIn(field, signal),
  undo: async (before, { dictation }) => (await dictation()).putBack(before),
  order: 'beside',
  recorded: false,
})
