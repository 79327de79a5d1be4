import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { switchBack, switchTab } from './switch-tab.ts'

export const pinTabCommand = defineCommand({
  id: 'pin-tab',
  group: 'tabs',
  phrases: {
    en: ['pin [this] tab', 'pin the tab'],
    es: ['fija [la] pestaña', 'fijar [la|esta] pestaña', 'fija esta pestaña', 'ancla [la|esta] pestaña'],
    de: ['tab anheften', 'hefte [den|diesen] tab an', 'diesen tab anheften', 'tab anpinnen'],
    fr: ["épingle l'onglet", "épingler l'onglet", 'épingle cet onglet'],
  },
  keys: { motifs: ['48-57-50-48'] },
  help: {
    en: 'Pins the tab: it stays small, at the left end.',
    es: 'Fija la pestaña: queda pequeña, a la izquierda.',
    de: 'Heftet den Tab an: klein und ganz links.',
    fr: "Épingle l'onglet : petit, tout à gauche.",
  },
  parse: nothing,
  run: (_, { tabs }) => switchTab(tabs, 'pinned', true),
  undo: switchBack,
})
