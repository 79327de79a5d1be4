import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const readItemsCommand = defineCommand({
  id: 'read-items',
  group: 'answers',
  phrases: {
    en: ['read [the] items', 'read [the] group {words}'],
    es: ['lee [los] elementos', 'lee [el] grupo {words}'],
    de: ['lies [die] punkte [vor]', 'lies [die] gruppe {words}'],
    fr: ['lis [les] éléments', 'lis [le] groupe {words}'],
  },
  keys: { motifs: ['60-65-59-62-60'] },
  help: {
    en: 'Reads the items out by group, or those of one group.',
    es: 'Lee los elementos por grupos, o los de uno.',
    de: 'Liest die Punkte nach Gruppen vor, oder die einer Gruppe.',
    fr: 'Lit les éléments par groupe, ou ceux d’un groupe.',
  },
  when: ['list'],
  parse: optionalWords,
  run: async (group, { lists }) => (await lists()).read(group),
  undo: 'changes-nothing',
})
