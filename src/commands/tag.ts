import { defineCommand } from './define-command.ts'
import { wordsOfEntry } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const tagCommand = defineCommand({
  id: 'tag',
  group: 'answers',
  phrases: {
    en: ['tag {words}', 'tag entry {number} as {words}'],
    es: ['etiqueta {words}', 'etiqueta la entrada {number} como {words}'],
    de: ['schlagwort {words}', 'tagge {words}', 'tagge eintrag {number} als {words}'],
    fr: ['étiquette {words}', "étiquette l'entrée {number} comme {words}"],
  },
  keys: { motifs: ['60-61-55-55-60'] },
  help: {
    en: 'Gives what was kept or opened last a tag, or several with “and” between them.',
    es: 'Da una etiqueta, o varias con «y», a lo último que se guardó o abrió.',
    de: 'Gibt dem, was zuletzt behalten oder geöffnet wurde, ein Schlagwort, oder mehrere mit „und“.',
    fr: 'Donne une étiquette, ou plusieurs avec « et », à ce qui a été gardé ou ouvert en dernier.',
  },
  parse: wordsOfEntry,
  run: async ({ words, number }, { knowledge }) => (await knowledge()).tag(words, number),
  undo: keptBack,
})
