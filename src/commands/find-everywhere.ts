import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const findEverywhereCommand = defineCommand({
  id: 'find-everywhere',
  group: 'find',
  phrases: {
    en: ['find everywhere {words}', 'find in all tabs {words}'],
    es: ['busca en todas partes {words}', 'busca en todas las pestañas {words}'],
    de: ['überall suchen {words}', 'suche überall {words}', 'finde überall {words}'],
    fr: ['cherche partout {words}', 'cherche dans tous les onglets {words}'],
  },
  keys: { motifs: ['60-64-64-64-60'] },
  help: {
    en: 'Offers passages with these words from all open tabs.',
    es: 'Ofrece pasajes con esas palabras de todas las pestañas.',
    de: 'Bietet Stellen mit diesen Worten aus allen Tabs an.',
    fr: 'Propose des passages avec ces mots de tous les onglets.',
  },
  parse: wantWords,
  run: async (words, { finding }, signal) => (await finding()).everywhere(words, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
