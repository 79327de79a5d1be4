import { defineCommand } from './define-command.ts'
import { optionalEntry } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const pinEntryCommand = defineCommand({
  id: 'pin-entry',
  group: 'answers',
  phrases: {
    en: ['pin [this] entry', 'pin entry {number}'],
    es: ['fija [la|esta] entrada', 'fija la entrada {number}'],
    de: ['eintrag anheften', 'hefte [diesen] eintrag an', 'hefte eintrag {number} an'],
    fr: ["épingle l'entrée", "épingle l'entrée {number}"],
  },
  keys: { motifs: ['60-61-61-56-60'] },
  help: {
    en: 'Keeps what was kept or opened last, or that entry, when room is made.',
    es: 'Conserva lo último que se guardó o abrió, o esa entrada, cuando se hace sitio.',
    de: 'Behält, was zuletzt behalten oder geöffnet wurde, oder diesen Eintrag, auch wenn Platz gemacht wird.',
    fr: 'Garde ce qui a été gardé ou ouvert en dernier, ou cette entrée, même s’il faut faire de la place.',
  },
  parse: optionalEntry,
  run: async (number, { knowledge }) => (await knowledge()).pin(true, number),
  undo: keptBack,
})
