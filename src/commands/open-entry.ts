import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const openEntryCommand = defineCommand({
  id: 'open-entry',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['open entry {number}', 'read entry {number}'],
    es: ['abre la entrada {number}', 'lee la entrada {number}'],
    de: ['öffne eintrag {number}', 'lies eintrag {number}'],
    fr: ["ouvre l'entrée {number}", "lis l'entrée {number}"],
  },
  keys: { motifs: ['60-63-65-58-60'] },
  help: {
    en: 'Shows an entry whole and reads it.',
    es: 'Muestra una entrada entera y la lee.',
    de: 'Zeigt einen Eintrag ganz und liest ihn vor.',
    fr: 'Montre une entrée entière et la lit.',
  },
  // No phrase gives words: only a row that was offered says which entry it was.
  parse: slots => ({
    number: wantNumber(slots),
    id: typeof slots.words === 'string' ? slots.words : undefined,
  }),
  run: async ({ number, id }, { knowledge }) => (await knowledge()).open(number, id),
  undo: 'changes-nothing',
})
