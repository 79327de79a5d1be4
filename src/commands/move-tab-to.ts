import { defineCommand } from './define-command.ts'
import { moveBack, moveTab } from './move-tab.ts'
import { wantNumber } from './read-slots.ts'

export const moveTabToCommand = defineCommand({
  id: 'move-tab-to',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab to {number}', 'move [this] tab to place {number}'],
    es: ['mueve [la] pestaña al lugar {number}'],
    de: ['tab an stelle {number}', 'tab an stelle {number} schieben'],
    fr: ["déplace l'onglet à la place {number}"],
  },
  keys: { motifs: ['60-54-52-60'] },
  help: {
    en: 'Moves the tab to that place of the window.',
    es: 'Mueve la pestaña a ese lugar de la ventana.',
    de: 'Schiebt den Tab an diese Stelle des Fensters.',
    fr: "Déplace l'onglet à cette place de la fenêtre.",
  },
  parse: wantNumber,
  run: (place, { tabs }) => moveTab(tabs, () => place - 1),
  undo: moveBack,
})
