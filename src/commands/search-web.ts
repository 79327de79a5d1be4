import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { wantWords } from './read-slots.ts'

export const searchWebCommand = defineCommand({
  id: 'search-web',
  group: 'tabs',
  phrases: {
    en: ['search for {words}', 'search the web for {words}'],
    es: ['busca en la web {words}', 'busca en internet {words}'],
    de: ['suche im netz {words}', 'suche nach {words}'],
    fr: ['cherche sur le web {words}', 'recherche {words}'],
  },
  keys: { motifs: ['60-50-54-60'] },
  help: {
    en: 'Looks words up in a new tab, with the search engine of the browser.',
    es: 'Busca palabras en una pestaña nueva, con el buscador del navegador.',
    de: 'Sucht Worte in einem neuen Tab, mit der Suchmaschine des Browsers.',
    fr: 'Cherche des mots dans un nouvel onglet, avec le moteur du navigateur.',
  },
  parse: wantWords,
  run: (words, context) => inNewTab({ words }, context),
  undo: leaveAgain,
})
