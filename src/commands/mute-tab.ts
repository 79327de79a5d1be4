import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { switchBack, switchTab } from './switch-tab.ts'

export const muteTabCommand = defineCommand({
  id: 'mute-tab',
  group: 'tabs',
  phrases: {
    en: ['mute [this] tab', 'mute the tab'],
    es: ['silencia [la] pestaña', 'silenciar [la|esta] pestaña', 'silencia esta pestaña'],
    de: ['tab stumm', 'tab stummschalten', 'diesen tab stumm', 'schalte [den] tab stumm'],
    fr: ["coupe le son de l'onglet", "couper le son de l'onglet", 'coupe le son de cet onglet'],
  },
  keys: { motifs: ['48-57-49-48'] },
  help: {
    en: 'Mutes the tab.',
    es: 'Silencia la pestaña.',
    de: 'Schaltet den Tab stumm.',
    fr: "Coupe le son de l'onglet.",
  },
  parse: nothing,
  run: (_, { tabs }) => switchTab(tabs, 'muted', true),
  undo: switchBack,
})
