import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const summariseCommand = defineCommand({
  id: 'summarise',
  group: 'answers',
  phrases: {
    en: ['summarise [this|the] [page]', 'summarize [this|the] [page]', 'sum up [this|the] page'],
    es: ['resume [la] página', 'resume esta página', 'resumen [de la página]'],
    de: ['fasse die seite zusammen', 'fass die seite zusammen', 'seite zusammenfassen', 'zusammenfassung'],
    fr: ['résume [la] page', 'résume cette page', 'résumé [de la page]'],
  },
  keys: { motifs: ['48-53-52-50-51-48'] },
  help: {
    en: 'Asks the local model for a summary of this page.',
    es: 'Pide al modelo local un resumen de esta página.',
    de: 'Lässt das lokale Modell diese Seite zusammenfassen.',
    fr: 'Demande au modèle local un résumé de cette page.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }, signal) =>
    (await answers()).summarise('page', await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
