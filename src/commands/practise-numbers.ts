import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseNumbersCommand = defineCommand({
  id: 'practise-numbers',
  group: 'help',
  phrases: {
    en: ['(practise|practice) [the] numbers'],
    es: ['practica [los] números', 'practicar [los] números'],
    de: ['zahlen üben', 'übe [die] zahlen'],
    fr: ['exerce les nombres', 'exercer les nombres'],
  },
  keys: { motifs: ['48-49-55-53-50-48'] },
  help: {
    en: 'Ten numbers to play, in the number language that is chosen.',
    es: 'Diez números para tocar, en el lenguaje numérico elegido.',
    de: 'Zehn Zahlen zum Spielen, in der gewählten Zahlensprache.',
    fr: 'Dix nombres à jouer, dans le langage des nombres choisi.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('numbers', context, signal),
  undo: leaveMode,
  recorded: false,
})
