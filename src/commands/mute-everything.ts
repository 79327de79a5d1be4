import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const muteEverythingCommand = defineCommand({
  id: 'mute-everything',
  group: 'media',
  phrases: {
    en: ['mute everything', 'mute all tabs'],
    es: ['silencia todo', 'silencia todas las pestañas'],
    de: ['alles stumm', 'alle tabs stumm'],
    fr: ['coupe tous les sons', 'coupe le son partout'],
  },
  keys: { motifs: ['48-54-51-53-48'] },
  help: {
    en: 'Mutes all tabs of all windows.',
    es: 'Silencia todas las pestañas de todas las ventanas.',
    de: 'Schaltet alle Tabs aller Fenster stumm.',
    fr: 'Coupe le son de tous les onglets de toutes les fenêtres.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).everywhere.mute(true),
  undo: mediaBack,
})
