import { defineCommand } from './define-command.ts'
import { backToTab, neighbourTab } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'

export const nextTabCommand = defineCommand({
  id: 'next-tab',
  group: 'tabs',
  phrases: {
    en: ['next tab', 'go to [the] next tab', 'switch to [the] next tab', 'tab right'],
    es: [
      'pestaña siguiente',
      'siguiente pestaña',
      'próxima pestaña',
      've a la [pestaña] siguiente [pestaña]',
    ],
    de: [
      'nächster tab',
      '(geh|gehe|wechsle) zum nächsten tab',
      'zum nächsten tab',
      'zum nächsten tab (gehen|wechseln)',
    ],
    fr: ['onglet suivant', "va à l'onglet suivant", 'prochain onglet', "passe à l'onglet suivant"],
  },
  keys: { motifs: ['48-57-58-48'], chord: '65+72' },
  help: {
    en: 'Goes to the tab on the right.',
    es: 'Va a la pestaña de la derecha.',
    de: 'Geht zum Tab rechts.',
    fr: "Va à l'onglet de droite.",
  },
  parse: nothing,
  run: (_, { tabs }) => neighbourTab(tabs, 1),
  undo: backToTab,
})
