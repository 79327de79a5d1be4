import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const readSectionCommand = defineCommand({
  id: 'read-section',
  group: 'reading',
  phrases: {
    en: ['read section {words}'],
    es: ['lee la sección {words}'],
    de: ['lies [den] abschnitt {words}', 'abschnitt vorlesen {words}'],
    fr: ['lis la section {words}'],
  },
  keys: { motifs: ['60-59-59-62-60'] },
  help: {
    en: 'Reads the section with these words in its heading.',
    es: 'Lee la sección que tiene esas palabras en su título.',
    de: 'Liest den Abschnitt vor, dessen Überschrift diese Worte hat.',
    fr: 'Lit la section dont le titre a ces mots.',
  },
  parse: wantWords,
  run: async (words, { reading, tabs }, signal) =>
    (await reading()).read(await tabs.active(), { kind: 'section', words }, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
