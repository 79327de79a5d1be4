import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const seekModeCommand = defineCommand({
  id: 'seek-mode',
  group: 'media',
  phrases: {
    en: ['seek mode', 'seek by keys'],
    es: ['modo de búsqueda', 'avanza con teclas'],
    de: ['spulmodus', 'mit tasten spulen'],
    fr: ['mode avance', 'avance par touches'],
  },
  keys: { motifs: ['48-51-52-50-48'] },
  help: {
    en: 'Keys seek in the sound or film of the page: seconds by distance from C4, left of it back.',
    es: 'Las teclas avanzan en el audio o vídeo: segundos según la distancia a C4, a la izquierda atrás.',
    de: 'Tasten spulen in Ton oder Film der Seite: Sekunden nach Abstand von C4, links davon zurück.',
    fr: 'Les touches avancent dans le son ou le film : secondes selon la distance à C4, à gauche en arrière.',
  },
  parse: nothing,
  run: async (_, context) => enterMode(context, 'seek', say('seek-mode-on')),
  undo: leaveMode,
  recorded: false,
})
