import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const putKeptCommand = defineCommand({
  id: 'put-kept',
  group: 'text',
  phrases: {
    en: ['put it in', 'type what was kept'],
    es: ['ponlo ahí', 'escribe lo guardado'],
    de: ['setz es ein', 'schreibe das aufgehobene'],
    fr: ['mets-le là', 'écris ce qui est gardé'],
  },
  keys: { motifs: ['48-50-52-52-50-48'] },
  help: {
    en: 'Writes what was dictated while no field had the focus.',
    es: 'Escribe lo dictado mientras ningún campo tenía el foco.',
    de: 'Schreibt, was diktiert wurde, während kein Feld den Fokus hatte.',
    fr: 'Écrit ce qui a été dicté pendant qu’aucun champ n’avait le focus.',
  },
  parse: nothing,
  run: async (_, { dictation }) => (await dictation()).putKept(),
  undo: async (change, { dictation }) => (await dictation()).keepAgain(change),
  recorded: false,
})
