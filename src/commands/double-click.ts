import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const doubleClickCommand = defineCommand({
  id: 'double-click',
  group: 'elements',
  phrases: {
    en: [
      'double click {number}',
      'double click [on] {words}',
      'double click number {number}',
      'double click on {number}',
    ],
    es: [
      'doble clic {number}',
      'doble clic en {words}',
      'doble clic en [el] [número] {number}',
      'haz doble clic en {words}',
      'haz doble clic en [el] {number}',
    ],
    de: [
      'doppelklick {number}',
      'doppelklick [auf] {words}',
      'doppelklick auf {number}',
      'doppelklicke [auf] {words}',
      'doppelklicke [auf] {number}',
      'doppelklick [auf] nummer {number}',
    ],
    fr: [
      'double clic {number}',
      'double clic sur {words}',
      'double clic sur [le] [numéro] {number}',
      'double clique [sur] {words}',
      'double clique [sur] [le] {number}',
    ],
  },
  keys: { motifs: ['60-58-62-63-60'] },
  help: {
    en: 'Double-clicks an element.',
    es: 'Hace doble clic en un elemento.',
    de: 'Klickt ein Element doppelt.',
    fr: 'Double-clique un élément.',
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('double', target),
  undo: takeActBack('double-click'),
})
