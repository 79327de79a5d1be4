import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const unmuteEverythingCommand = defineCommand({
  id: 'unmute-everything',
  group: 'media',
  phrases: {
    en: ['unmute everything', 'unmute all tabs'],
    es: ['activa todos los sonidos', 'activa el sonido en todas las pestañas'],
    de: ['alles laut', 'alle tabs laut'],
    fr: ['remets tous les sons', 'remets le son partout'],
  },
  keys: { motifs: ['48-50-56-51-48'] },
  help: {
    en: 'Lets all tabs of all windows be heard again.',
    es: 'Vuelve a dejar oír todas las pestañas de todas las ventanas.',
    de: 'Macht alle Tabs aller Fenster wieder hörbar.',
    fr: 'Rend le son à tous les onglets de toutes les fenêtres.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).everywhere.mute(false),
  undo: mediaBack,
})
