import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'

export const decreaseCommand = defineCommand({
  id: 'decrease',
  group: 'elements',
  phrases: {
    en: ['decrease', 'decrease by {number}', 'a bit less'],
    es: ['disminuye', 'disminuye {number}', 'un poco menos'],
    de: ['verringern', 'verringern um {number}', 'etwas weniger'],
    fr: ['diminue', 'diminue de {number}', 'un peu moins'],
  },
  keys: { motifs: ['48-58-56-55-48', '60-58-61-62-60'] },
  help: {
    en: 'Moves the field reached last down by a step, or by as many as you say.',
    es: 'Baja un paso el último campo alcanzado, o los que digas.',
    de: 'Verringert das zuletzt erreichte Feld um einen Schritt oder so viele, wie du sagst.',
    fr: "Baisse d'un pas le dernier champ atteint, ou d'autant que dit.",
  },
  parse: countUpTo(1_000),
  run: async (steps, { acting }) => (await acting()).stepField(-steps),
  undo: takeActBack('decrease'),
})
