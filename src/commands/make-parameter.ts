import { defineCommand } from './define-command.ts'
import { editingAt, onEvent } from './edit-slots.ts'
import { wantWords } from './read-slots.ts'
import { takeEditBack } from './take-edit-back.ts'

const meant = onEvent(wantWords)

export const makeParameterCommand = defineCommand({
  id: 'make-parameter',
  group: 'sequences',
  phrases: {
    en: ['make [it] [a] parameter [called] {name}'],
    es: ['hazlo parámetro [llamado] {name}'],
    de: ['mach es zum parameter [namens] {name}'],
    fr: ['fais-en le paramètre [appelé] {name}'],
  },
  keys: { motifs: ['60-64-64-59-60'] },
  help: {
    en: 'Lets the words of the selected step be given when the recording is played.',
    es: 'Deja que las palabras del paso seleccionado se den al reproducir.',
    de: 'Lässt die Worte des gewählten Schritts beim Abspielen angeben.',
    fr: "Laisse donner les mots de l'étape sélectionnée au moment de jouer.",
  },
  when: ['editing'],
  parse: meant,
  run: async ({ value: name, event }, context) => (await editingAt(context, event)).makeParameter(name),
  undo: takeEditBack,
  recorded: false,
})
