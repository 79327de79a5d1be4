import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const scrollModeCommand = defineCommand({
  id: 'scroll-mode',
  group: 'page',
  phrases: {
    en: ['scroll mode', 'scroll by keys'],
    es: ['modo de desplazamiento', 'desplaza con teclas'],
    de: ['scrollmodus', 'mit tasten scrollen'],
    fr: ['mode défilement', 'défile par touches'],
  },
  keys: { motifs: ['48-54-56-53-48'] },
  help: {
    en: 'Keys scroll: each as far as it is from C4, right of it down; held ones go on.',
    es: 'Las teclas desplazan según su distancia a C4, a la derecha hacia abajo; mantenidas, siguen.',
    de: 'Tasten scrollen, so weit sie von C4 entfernt sind, rechts davon abwärts; gehaltene immer weiter.',
    fr: 'Les touches font défiler selon leur distance à C4, à droite vers le bas ; tenues, elles continuent.',
  },
  parse: nothing,
  run: async (_, context) => enterMode(context, 'scroll', say('scroll-mode-on')),
  undo: leaveMode,
  recorded: false,
})
