import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const zoomModeCommand = defineCommand({
  id: 'zoom-mode',
  group: 'page',
  phrases: {
    en: ['zoom mode', 'zoom by keys'],
    es: ['modo de zoom', 'zoom con teclas'],
    de: ['zoommodus', 'mit tasten zoomen'],
    fr: ['mode zoom', 'zoom par touches'],
  },
  keys: { motifs: ['48-51-53-52-48'] },
  help: {
    en: 'Keys draw the page larger, right of C4, or smaller, left of it.',
    es: 'Las teclas agrandan la página, a la derecha de C4, o la reducen, a la izquierda.',
    de: 'Tasten zeigen die Seite größer, rechts von C4, oder kleiner, links davon.',
    fr: 'Les touches agrandissent la page, à droite de C4, ou la réduisent, à gauche.',
  },
  parse: nothing,
  run: async (_, context) => enterMode(context, 'zoom', say('zoom-mode-on')),
  undo: leaveMode,
  recorded: false,
})
