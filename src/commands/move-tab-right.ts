import { defineCommand } from './define-command.ts'
import { moveBack, moveTab } from './move-tab.ts'
import { nothing } from './read-slots.ts'

export const moveTabRightCommand = defineCommand({
  id: 'move-tab-right',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab right', 'move the tab right', 'move [this|the] tab to the right'],
    es: [
      'mueve [la] pestaña a la derecha',
      'mover [la|esta] pestaña a la derecha',
      'mueve esta pestaña a la derecha',
    ],
    de: [
      'tab nach rechts',
      'tab nach rechts schieben',
      'schieb [den|diesen] tab nach rechts',
      '[den|diesen] tab nach rechts verschieben',
    ],
    fr: [
      "déplace l'onglet à droite",
      'onglet à droite',
      'déplace cet onglet à droite',
      "déplace l'onglet vers la droite",
    ],
  },
  keys: { motifs: ['48-57-54-48'] },
  help: {
    en: 'Moves the tab one place to the right.',
    es: 'Mueve la pestaña un lugar a la derecha.',
    de: 'Schiebt den Tab um eine Stelle nach rechts.',
    fr: "Déplace l'onglet d'une place à droite.",
  },
  parse: nothing,
  run: (_, { tabs }) => moveTab(tabs, ({ index }) => index + 1),
  undo: moveBack,
})
