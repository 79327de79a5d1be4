import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const selectAllEventsCommand = defineCommand({
  id: 'select-all-events',
  group: 'sequences',
  phrases: {
    en: ['all events', 'select all events'],
    es: ['todos los (sucesos|eventos)', 'selecciona todos los (sucesos|eventos)'],
    de: ['alle ereignisse', 'alle ereignisse wählen'],
    fr: ['tous les événements', 'sélectionne tous les événements'],
  },
  keys: { motifs: ['48-50-53-56-54-48'] },
  help: {
    en: 'Selects all events of the recording that is open.',
    es: 'Selecciona todos los sucesos de la grabación abierta.',
    de: 'Wählt alle Ereignisse der geöffneten Aufnahme.',
    fr: "Sélectionne tous les événements de l'enregistrement ouvert.",
  },
  when: ['editing'],
  parse: nothing,
  run: async (_, { editing }) => ({ text: await (await editing()).select('all') }),
  undo: 'changes-nothing',
  recorded: false,
})
