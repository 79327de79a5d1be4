import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { nothing } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(nothing)

export const dropParameterCommand = defineCommand({
  id: 'drop-parameter',
  group: 'sequences',
  phrases: {
    en: ['no parameter', 'remove [the] parameter'],
    es: ['sin parámetro', 'quita el parámetro'],
    de: ['kein parameter', 'entferne den parameter'],
    fr: ['aucun paramètre', 'enlève le paramètre'],
  },
  keys: { motifs: ['48-54-54-52-50-48'] },
  help: {
    en: 'Lets the selected step say its own words again.',
    es: 'Deja que el paso seleccionado vuelva a usar sus palabras.',
    de: 'Lässt den gewählten Schritt wieder seine eigenen Worte sagen.',
    fr: "Rend à l'étape sélectionnée ses propres mots.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ event }, context) => (await editingAt(context, event)).dropParameter(),
  undo: takeEditBack,
  recorded: false,
})
