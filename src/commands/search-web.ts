import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { wantWords } from './read-slots.ts'

export const searchWebCommand = defineCommand({
  id: 'search-web',
  group: 'tabs',
  phrases: {
    en: [
      'search for {words}',
      'search the web for {words}',
      'web search {words}',
      'google {words}',
      'search web for {words}',
    ],
    es: [
      'busca en la web {words}',
      'busca en internet {words}',
      'buscar en (la web|internet) {words}',
      'busca en google {words}',
    ],
    de: [
      'suche im netz {words}',
      'suche nach {words}',
      'im (netz|internet|web) suchen nach {words}',
      'suche im (internet|web) [nach] {words}',
      'suche im netz nach {words}',
      'such [im netz] nach {words}',
      'suchen nach {words}',
      'google {words}',
    ],
    fr: [
      'cherche sur le web {words}',
      'recherche {words}',
      'cherche sur (internet|google) {words}',
      'rechercher {words}',
      'recherche sur (le web|internet|google) {words}',
    ],
  },
  keys: { motifs: ['60-50-54-60'] },
  help: {
    en: 'Looks words up in a new tab, with the search engine of the browser.',
    es: 'Busca palabras en una pestaña nueva, con el buscador del navegador.',
    de: 'Sucht Worte in einem neuen Tab, mit der Suchmaschine des Browsers.',
    fr: 'Cherche des mots dans un nouvel onglet, avec le moteur du navigateur.',
  },
  when: ['no-page'],
  parse: wantWords,
  run: (words, context) => inNewTab({ words }, context),
  undo: leaveAgain,
})
