import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const clearFieldCommand = defineCommand({
  id: 'clear-field',
  group: 'text',
  destructive: true,
  phrases: {
    en: ['clear field', 'clear [the] field', 'empty [the] field', 'clear this field'],
    es: ['vacía [el] campo', 'vaciar [el] campo', 'vacía este campo'],
    de: ['feld leeren', 'leere [das] feld', 'das feld leeren'],
    fr: ['vide le champ', 'vider le champ', 'vide ce champ'],
  },
  keys: { motifs: ['48-59-50-50-48'] },
  help: {
    en: 'Deletes everything in the field.',
    es: 'Borra todo lo del campo.',
    de: 'Löscht alles im Feld.',
    fr: 'Supprime tout dans le champ.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).clear(),
  undo: writtenBack,
})
