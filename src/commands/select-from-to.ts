import { defineCommand } from './define-command.ts'
import { fromTo } from './writing-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectFromToCommand = defineCommand({
  id: 'select-from-to',
  group: 'text',
  phrases: {
    en: ['select from {from:words} to {to:words}'],
    es: ['selecciona desde {from:words} hasta {to:words}'],
    de: ['markiere von {from:words} bis {to:words}'],
    fr: ["sélectionne de {from:words} jusqu'à {to:words}"],
  },
  keys: { motifs: ['60-61-64-64-60'] },
  help: {
    en: 'Selects from the first words to the second, both included.',
    es: 'Selecciona desde las primeras palabras hasta las segundas, incluidas.',
    de: 'Wählt von den ersten Wörtern bis zu den zweiten aus, beide eingeschlossen.',
    fr: "Sélectionne des premiers mots jusqu'aux seconds, compris.",
  },
  parse: fromTo,
  run: async (between, { writing }) => (await writing()).selectBetween(between),
  undo: writtenBack,
  guarded: true,
})
