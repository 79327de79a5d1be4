import { defineCommand } from './define-command.ts'
import { backToTab, tabAtEnd } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'

export const firstTabCommand = defineCommand({
  id: 'first-tab',
  group: 'tabs',
  phrases: {
    en: ['first tab', 'go to [the] first tab'],
    es: ['primera pestaña', 've a la primera pestaña'],
    de: ['erster tab', '(geh|gehe) zum ersten tab', 'zum ersten tab'],
    fr: ['premier onglet', 'va au premier onglet'],
  },
  keys: { motifs: ['48-57-51-48'] },
  help: {
    en: 'Goes to the first tab of the window.',
    es: 'Va a la primera pestaña de la ventana.',
    de: 'Geht zum ersten Tab des Fensters.',
    fr: 'Va au premier onglet de la fenêtre.',
  },
  parse: nothing,
  run: (_, { tabs }) => tabAtEnd(tabs, 0),
  undo: backToTab,
})
