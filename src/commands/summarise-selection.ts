import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const summariseSelectionCommand = defineCommand({
  id: 'summarise-selection',
  group: 'answers',
  phrases: {
    en: ['summarise [the] selection', 'summarize [the] selection', 'sum up [the] selection'],
    es: ['resume la selección', 'resume lo seleccionado'],
    de: ['fasse die auswahl zusammen', 'fass die auswahl zusammen', 'auswahl zusammenfassen'],
    fr: ['résume la sélection'],
  },
  keys: { motifs: ['48-53-53-50-54-48'] },
  help: {
    en: 'Asks the local model for a summary of what is selected.',
    es: 'Pide al modelo local un resumen de lo seleccionado.',
    de: 'Lässt das lokale Modell das Markierte zusammenfassen.',
    fr: 'Demande au modèle local un résumé de ce qui est sélectionné.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }, signal) =>
    (await answers()).summarise('selection', await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
