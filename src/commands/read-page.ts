import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const readPageCommand = defineCommand({
  id: 'read-page',
  group: 'reading',
  phrases: {
    en: [
      'read [the] page',
      'read this page',
      'read aloud',
      'read [the|this] page aloud',
      'read [the|this] page out loud',
      'read it aloud',
      'read everything',
    ],
    es: [
      'lee [la] página',
      'lee en voz alta',
      'lee [la|esta] página en voz alta',
      'leer [la] página',
      'léeme [la|esta] página',
    ],
    de: [
      'seite vorlesen',
      'lies [die] seite vor',
      'lies [mir] [diese] seite vor',
      'seite laut vorlesen',
      'lies vor',
      'vorlesen',
      'lies laut vor',
    ],
    fr: [
      'lis la page',
      'lis à voix haute',
      'lis la page à voix haute',
      'lis cette page',
      'lire la page',
      'lis moi la page',
    ],
  },
  keys: { motifs: ['48-53-48'] },
  help: {
    en: 'Reads the main text of the page aloud, sentence by sentence.',
    es: 'Lee en voz alta el texto principal, frase por frase.',
    de: 'Liest den Haupttext der Seite vor, Satz für Satz.',
    fr: 'Lit à voix haute le texte de la page, phrase par phrase.',
  },
  when: ['page'],
  parse: nothing,
  run: async (_, { reading, tabs }, signal) =>
    (await reading()).read(await tabs.active(), { kind: 'page' }, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
