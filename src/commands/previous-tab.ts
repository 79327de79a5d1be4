import { defineCommand } from './define-command.ts'
import { backToTab, neighbourTab } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'

export const previousTabCommand = defineCommand({
  id: 'previous-tab',
  group: 'tabs',
  phrases: {
    en: ['previous tab', 'go to [the] previous tab', 'switch to [the] previous tab'],
    es: ['pestaña anterior', 've a la pestaña anterior'],
    de: [
      'vorheriger tab',
      'voriger tab',
      '(geh|gehe|wechsle) zum (vorigen|vorherigen) tab',
      'zum (vorigen|vorherigen) tab',
    ],
    fr: ['onglet précédent', "va à l'onglet précédent"],
  },
  keys: { motifs: ['48-58-57-48'], chord: '62+69' },
  help: {
    en: 'Goes to the tab on the left.',
    es: 'Va a la pestaña de la izquierda.',
    de: 'Geht zum Tab links.',
    fr: "Va à l'onglet de gauche.",
  },
  parse: nothing,
  run: (_, { tabs }) => neighbourTab(tabs, -1),
  undo: backToTab,
})
