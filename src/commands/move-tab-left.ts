import { defineCommand } from './define-command.ts'
import { moveBack, moveTab } from './move-tab.ts'
import { nothing } from './read-slots.ts'

export const moveTabLeftCommand = defineCommand({
  id: 'move-tab-left',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab left', 'move the tab left', 'move [this|the] tab to the left'],
    es: [
      'mueve [la] pestaña a la izquierda',
      'mover [la|esta] pestaña a la izquierda',
      'mueve esta pestaña a la izquierda',
    ],
    de: [
      'tab nach links',
      'tab nach links schieben',
      'schieb [den|diesen] tab nach links',
      '[den|diesen] tab nach links verschieben',
    ],
    fr: [
      "déplace l'onglet à gauche",
      'onglet à gauche',
      'déplace cet onglet à gauche',
      "déplace l'onglet vers la gauche",
    ],
  },
  keys: { motifs: ['48-57-52-48'] },
  help: {
    en: 'Moves the tab one place to the left.',
    es: 'Mueve la pestaña un lugar a la izquierda.',
    de: 'Schiebt den Tab um eine Stelle nach links.',
    fr: "Déplace l'onglet d'une place à gauche.",
  },
  parse: nothing,
  run: (_, { tabs }) => moveTab(tabs, ({ index }) => index - 1),
  undo: moveBack,
})
