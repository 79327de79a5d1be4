import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const longPressCommand = defineCommand({
  id: 'long-press',
  group: 'elements',
  phrases: {
    en: ['hold {number}', 'long press {number}', 'long press [on] {words}'],
    es: ['mantén {number}', 'mantén pulsado {words}'],
    de: ['halte {number}', 'lange drücken {words}'],
    fr: ['maintiens {number}', 'appui long {words}'],
  },
  keys: { motifs: ['60-65-63-63-60'] },
  help: {
    en: 'Holds the button down on an element for a moment.',
    es: 'Mantiene pulsado un elemento un momento.',
    de: 'Hält die Taste auf einem Element einen Moment gedrückt.',
    fr: "Maintient l'appui sur un élément un moment.",
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('hold', target),
  undo: takeActBack('long-press'),
})
