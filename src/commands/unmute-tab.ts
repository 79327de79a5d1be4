import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { switchBack, switchTab } from './switch-tab.ts'

export const unmuteTabCommand = defineCommand({
  id: 'unmute-tab',
  group: 'tabs',
  phrases: {
    en: ['unmute [this] tab'],
    es: ['activa el sonido de la pestaña'],
    de: ['tab laut', 'tab nicht mehr stumm'],
    fr: ["remets le son de l'onglet"],
  },
  keys: { motifs: ['48-54-57-48'] },
  help: {
    en: 'Lets the tab sound again.',
    es: 'Vuelve a dejar sonar la pestaña.',
    de: 'Lässt den Tab wieder klingen.',
    fr: "Rend le son à l'onglet.",
  },
  parse: nothing,
  run: (_, { tabs }) => switchTab(tabs, 'muted', false),
  undo: switchBack,
})
