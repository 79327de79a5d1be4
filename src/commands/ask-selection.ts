import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const askSelectionCommand = defineCommand({
  id: 'ask-selection',
  group: 'answers',
  phrases: {
    en: ['ask about [the] selection {words}', 'ask about what is selected {words}'],
    es: ['pregunta sobre la selección {words}', 'pregunta sobre lo seleccionado {words}'],
    de: ['frage zur auswahl {words}', 'frag zur auswahl {words}'],
    fr: ['demande sur la sélection {words}', 'demande à propos de la sélection {words}'],
  },
  keys: { motifs: ['60-64-58-61-60'] },
  help: {
    en: 'Asks the local model about what is selected in the page.',
    es: 'Pregunta al modelo local sobre lo seleccionado en la página.',
    de: 'Fragt das lokale Modell zu dem, was auf der Seite markiert ist.',
    fr: 'Interroge le modèle local sur ce qui est sélectionné dans la page.',
  },
  parse: wantWords,
  run: async (question, { answers, tabs }, signal) =>
    (await answers()).askSelection(question, await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
