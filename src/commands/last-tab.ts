import { defineCommand } from './define-command.ts'
import { backToTab, tabAtEnd } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'

export const lastTabCommand = defineCommand({
  id: 'last-tab',
  group: 'tabs',
  phrases: {
    en: ['last tab', 'go to [the] last tab'],
    es: ['última pestaña', 've a la última pestaña'],
    de: ['letzter tab', '(geh|gehe) zum letzten tab', 'zum letzten tab'],
    fr: ['dernier onglet', 'va au dernier onglet'],
  },
  keys: { motifs: ['48-57-56-48'] },
  help: {
    en: 'Goes to the last tab of the window.',
    es: 'Va a la última pestaña de la ventana.',
    de: 'Geht zum letzten Tab des Fensters.',
    fr: 'Va au dernier onglet de la fenêtre.',
  },
  parse: nothing,
  run: (_, { tabs }) => tabAtEnd(tabs, -1),
  undo: backToTab,
})
