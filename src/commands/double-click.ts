import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const doubleClickCommand = defineCommand({
  id: 'double-click',
  group: 'elements',
  phrases: {
    en: ['double click {number}', 'double click [on] {words}'],
    es: ['doble clic {number}', 'doble clic en {words}'],
    de: ['doppelklick {number}', 'doppelklick [auf] {words}'],
    fr: ['double clic {number}', 'double clic sur {words}'],
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
