import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const hoverCommand = defineCommand({
  id: 'hover',
  group: 'elements',
  phrases: {
    en: [
      'hover {number}',
      'hover [over] {words}',
      'point at {number}',
      'hover over [number] {number}',
      'hover number {number}',
    ],
    es: [
      'señala {number}',
      'señala {words}',
      'puntero en {words}',
      'señala [el] número {number}',
      'señala el {number}',
    ],
    de: ['zeige auf {number}', 'zeige auf {words}', 'zeig auf {number}', 'zeig auf {words}'],
    fr: ['survole {number}', 'survole {words}', 'survole le {number}'],
  },
  keys: { motifs: ['60-58-65-65-60'] },
  help: {
    en: 'Rests the pointer on an element until the next act.',
    es: 'Deja el puntero sobre un elemento hasta la siguiente acción.',
    de: 'Lässt den Zeiger auf einem Element ruhen, bis zur nächsten Aktion.',
    fr: "Laisse le pointeur sur un élément jusqu'à la prochaine action.",
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('hover', target),
  undo: takeActBack('hover'),
})
