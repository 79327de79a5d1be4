import { takeActBack, targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const focusCommand = defineCommand({
  id: 'focus',
  group: 'elements',
  phrases: {
    en: ['focus {number}', 'focus [on] {words}', 'focus [on] number {number}', 'focus on {number}'],
    es: [
      'enfoca {number}',
      'enfoca {words}',
      'enfoca [el] número {number}',
      'enfoca el {number}',
      'enfoca en {words}',
    ],
    de: [
      'fokus {number}',
      'fokus [auf] {words}',
      'fokus auf {number}',
      'fokussiere {words}',
      'fokussiere {number}',
    ],
    fr: ['focus {number}', 'focus [sur] {words}', 'focus sur [le] [numéro] {number}'],
  },
  keys: { motifs: ['60-58-65-62-60'] },
  help: {
    en: 'Gives an element the focus.',
    es: 'Da el foco a un elemento.',
    de: 'Gibt einem Element den Fokus.',
    fr: 'Donne le focus à un élément.',
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).act('focus', target),
  undo: takeActBack('focus'),
})
