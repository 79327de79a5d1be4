import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseNamesCommand = defineCommand({
  id: 'practise-names',
  group: 'help',
  phrases: {
    en: ['(practise|practice) my names'],
    es: ['practica mis nombres', 'practicar mis nombres'],
    de: ['meine namen üben', 'übe meine namen'],
    fr: ['exerce mes noms', 'exercer mes noms'],
  },
  keys: { motifs: ['48-50-57-57-50-48'] },
  help: {
    en: 'Your own names and words to play; nothing that you play acts.',
    es: 'Tus nombres y palabras para tocar; nada de lo que tocas actúa.',
    de: 'Deine eigenen Namen und Wörter zum Spielen; nichts, was du spielst, wirkt.',
    fr: 'Vos noms et vos mots à jouer ; rien de ce que vous jouez n’agit.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('names', context, signal),
  undo: leaveMode,
  recorded: false,
})
