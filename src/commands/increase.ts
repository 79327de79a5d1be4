import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'

export const increaseCommand = defineCommand({
  id: 'increase',
  group: 'elements',
  phrases: {
    en: ['increase', 'increase by {number}', 'a bit more'],
    es: ['aumenta', 'aumenta {number}', 'un poco más'],
    de: ['erhöhen', 'erhöhen um {number}', 'etwas mehr'],
    fr: ['augmente', 'augmente de {number}', 'un peu plus'],
  },
  keys: { motifs: ['48-50-51-51-50-48', '60-58-61-58-60'] },
  help: {
    en: 'Moves the field reached last up by a step, or by as many as you say.',
    es: 'Sube un paso el último campo alcanzado, o los que digas.',
    de: 'Erhöht das zuletzt erreichte Feld um einen Schritt oder so viele, wie du sagst.',
    fr: "Monte d'un pas le dernier champ atteint, ou d'autant que dit.",
  },
  parse: countUpTo(1_000),
  run: async (steps, { acting }) => (await acting()).stepField(steps),
  undo: takeActBack('increase'),
})
