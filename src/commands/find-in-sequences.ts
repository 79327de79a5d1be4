import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const findInSequencesCommand = defineCommand({
  id: 'find-in-sequences',
  group: 'sequences',
  phrases: {
    en: ['find in sequences {words}', 'find in recordings {words}', 'find in [the] recordings {words}'],
    es: ['busca en las grabaciones {words}'],
    de: ['suche in den aufnahmen {words}', 'suche in aufnahmen {words}'],
    fr: ['cherche dans les enregistrements {words}'],
  },
  keys: { motifs: ['60-65-67-67-60'] },
  help: {
    en: 'Finds where something was said, done or open in the recordings.',
    es: 'Busca dónde se dijo, se hizo o estaba abierto algo en las grabaciones.',
    de: 'Findet, wo in den Aufnahmen etwas gesagt, getan oder offen war.',
    fr: 'Trouve où quelque chose a été dit, fait ou ouvert dans les enregistrements.',
  },
  when: ['sequences'],
  parse: wantWords,
  run: async (words, { recordings }) => ({
    text: say('choices-offered', await (await recordings()).find(words)),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
