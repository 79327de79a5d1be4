import { defineCommand } from './define-command.ts'
import { moveBack, moveTab } from './move-tab.ts'
import { nothing } from './read-slots.ts'

export const moveTabRightCommand = defineCommand({
  id: 'move-tab-right',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab right'],
    es: ['mueve [la] pestaña a la derecha'],
    de: ['tab nach rechts', 'tab nach rechts schieben'],
    fr: ["déplace l'onglet à droite", 'onglet à droite'],
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
