import { defineCommand } from './define-command.ts'
import { goal, inNewTab, leaveAgain } from './open-page.ts'
import { wantWords } from './read-slots.ts'

export const openCommand = defineCommand({
  id: 'open',
  group: 'tabs',
  phrases: {
    en: ['open {words}'],
    es: ['abre {words}'],
    de: ['öffne {words}'],
    fr: ['ouvre {words}'],
  },
  keys: { motifs: ['60-66-67-60'] },
  help: {
    en: 'Opens an address, or looks words up, in a new tab.',
    es: 'Abre una dirección, o busca palabras, en una pestaña nueva.',
    de: 'Öffnet eine Adresse oder sucht Worte in einem neuen Tab.',
    fr: 'Ouvre une adresse, ou cherche des mots, dans un nouvel onglet.',
  },
  when: ['no-page', 'always'],
  parse: wantWords,
  run: (words, context) => inNewTab(goal(words), context),
  undo: leaveAgain,
})
