import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const searchKeptCommand = defineCommand({
  id: 'search-kept',
  group: 'answers',
  phrases: {
    en: ['search [what I] kept {words}', 'search in kept {words}'],
    es: ['busca en lo guardado {words}'],
    de: ['suche im behaltenen {words}', 'suche in behaltenem {words}'],
    fr: ['cherche dans le gardé {words}', "cherche dans ce que j'ai gardé {words}"],
  },
  keys: { motifs: ['60-63-59-56-60'] },
  help: {
    en: 'Finds what was kept by plain words alone.',
    es: 'Encuentra lo guardado solo por palabras.',
    de: 'Findet Behaltenes allein nach Worten.',
    fr: 'Trouve ce qui est gardé par les mots seuls.',
  },
  parse: wantWords,
  run: async (words, { knowledge }, signal) => (await knowledge()).search(words, signal),
  undo: 'changes-nothing',
})
