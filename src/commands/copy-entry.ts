import { defineCommand } from './define-command.ts'
import { optionalEntry } from './entry-slots.ts'

export const copyEntryCommand = defineCommand({
  id: 'copy-entry',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['copy entry {number}', 'copy [this] entry'],
    es: ['copia la entrada {number}', 'copia [la|esta] entrada'],
    de: ['kopiere eintrag {number}', 'kopiere [diesen] eintrag', 'eintrag kopieren'],
    fr: ["copie l'entrée {number}", "copie l'entrée"],
  },
  keys: { motifs: ['60-64-63-61-60'] },
  help: {
    en: 'Copies question, answer and address of an entry.',
    es: 'Copia pregunta, respuesta y dirección de una entrada.',
    de: 'Kopiert Frage, Antwort und Adresse eines Eintrags.',
    fr: 'Copie la question, la réponse et l’adresse d’une entrée.',
  },
  parse: optionalEntry,
  run: async (number, { knowledge }) => (await knowledge()).copy(number),
  undo: 'not-undoable',
})
