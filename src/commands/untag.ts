import { defineCommand } from './define-command.ts'
import { wordsOfEntry } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const untagCommand = defineCommand({
  id: 'untag',
  group: 'answers',
  phrases: {
    en: ['untag {words}', 'remove [the] tag {words}', 'remove [the] tag {words} from entry {number}'],
    es: ['quita la etiqueta {words}', 'quita la etiqueta {words} de la entrada {number}'],
    de: [
      'schlagwort {words} entfernen',
      'entferne [das] schlagwort {words}',
      'entferne [das] schlagwort {words} von eintrag {number}',
    ],
    fr: ["enlève l'étiquette {words}", "enlève l'étiquette {words} de l'entrée {number}"],
  },
  keys: { motifs: ['60-61-56-56-60'] },
  help: {
    en: 'Takes a tag from what was kept or opened last.',
    es: 'Quita una etiqueta a lo último que se guardó o abrió.',
    de: 'Nimmt dem, was zuletzt behalten oder geöffnet wurde, ein Schlagwort.',
    fr: 'Enlève une étiquette à ce qui a été gardé ou ouvert en dernier.',
  },
  parse: wordsOfEntry,
  run: async ({ words, number }, { knowledge }) => (await knowledge()).untag(words, number),
  undo: keptBack,
})
