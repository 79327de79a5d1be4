import { defineCommand } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'
import { goToSound } from './sounding-tab.ts'

export const goToSoundCommand = defineCommand({
  id: 'go-to-sound',
  group: 'media',
  phrases: {
    en: ['go to the sound', 'go to what is playing'],
    es: ['ve al sonido', 've a lo que suena'],
    de: ['geh zum ton', 'geh zu dem was läuft'],
    fr: ['va au son', 'va à ce qui joue'],
  },
  keys: { motifs: ['48-56-54-51-48'] },
  help: {
    en: 'Goes to the tab that sounds; to the next one where it is in front already.',
    es: 'Va a la pestaña que suena; si ya está delante, a la siguiente.',
    de: 'Geht zum Tab, der klingt; ist er schon vorn, zum nächsten.',
    fr: 'Va à l’onglet qui sonne ; s’il est déjà devant, au suivant.',
  },
  parse: nothing,
  run: async (_, { tabs }) => goToSound(tabs),
  undo: backToTab,
})
