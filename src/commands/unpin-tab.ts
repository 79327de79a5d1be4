import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { switchBack, switchTab } from './switch-tab.ts'

export const unpinTabCommand = defineCommand({
  id: 'unpin-tab',
  group: 'tabs',
  phrases: {
    en: ['unpin [this] tab', 'unpin the tab'],
    es: [
      'suelta [la] pestaña',
      'deja de fijar [la] pestaña',
      'suelta esta pestaña',
      'desancla [la|esta] pestaña',
      'desfija [la|esta] pestaña',
    ],
    de: ['tab lösen', 'tab nicht mehr anheften', 'tab abheften', 'löse [den|diesen] tab'],
    fr: ["détache l'épingle", "désépingle l'onglet", "désépingler l'onglet"],
  },
  keys: { motifs: ['48-50-57-48'] },
  help: {
    en: 'Unpins the tab.',
    es: 'Deja de fijar la pestaña.',
    de: 'Löst den angehefteten Tab.',
    fr: "Désépingle l'onglet.",
  },
  parse: nothing,
  run: (_, { tabs }) => switchTab(tabs, 'pinned', false),
  undo: switchBack,
})
