import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { wantWords } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(wantWords)

export const insertSequenceCommand = defineCommand({
  id: 'insert-sequence',
  group: 'sequences',
  phrases: {
    en: ['insert [the] (recording|sequence) {name}'],
    es: ['inserta la (grabación|secuencia) {name}'],
    de: ['füge [die] (aufnahme|sequenz) {name} ein'],
    fr: ["insère (l'enregistrement|la séquence) {name}"],
  },
  keys: { motifs: ['60-58-55-59-60'] },
  help: {
    en: 'Lets another recording be played before the selected event.',
    es: 'Hace que otra grabación se reproduzca antes del suceso seleccionado.',
    de: 'Lässt vor dem gewählten Ereignis eine andere Aufnahme abspielen.',
    fr: "Fait jouer un autre enregistrement avant l'événement sélectionné.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: name, event }, context) => (await editingAt(context, event)).insertSequence(name),
  undo: takeEditBack,
  recorded: false,
})
