import { fieldValue, takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const setFieldCommand = defineCommand({
  id: 'set-field',
  group: 'elements',
  phrases: {
    en: ['set {number} to {value:words}', 'set {words} to {value:words}'],
    es: ['pon {number} a {value:words}', 'pon {words} a {value:words}'],
    de: ['setze {number} auf {value:words}', 'setze {words} auf {value:words}'],
    fr: ['mets {number} à {value:words}', 'mets {words} à {value:words}'],
  },
  keys: { motifs: ['60-57-61-61-60'] },
  help: {
    en: 'Sets a field: a date, a time, a number, a colour, an option, on or off.',
    es: 'Fija un campo: fecha, hora, número, color, opción, sí o no.',
    de: 'Setzt ein Feld: Datum, Uhrzeit, Zahl, Farbe, Option, an oder aus.',
    fr: 'Règle un champ : date, heure, nombre, couleur, option, oui ou non.',
  },
  guarded: true,
  parse: fieldValue,
  run: async ({ target, value }, { acting }) => (await acting()).setField(target, value),
  undo: takeActBack('set-field'),
})
