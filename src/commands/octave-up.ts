import { defineCommand } from './define-command.ts'
import { lowestNoteNow, undoLowestNote } from './lowest-note.ts'
import { nothing } from './read-slots.ts'

export const octaveUpCommand = defineCommand({
  id: 'octave-up',
  group: 'settings',
  phrases: {
    en: ['octave up'],
    es: ['octava arriba'],
    de: ['oktave höher'],
    fr: ['octave plus haut'],
  },
  keys: { motifs: ['48-50-51-54-48'] },
  help: {
    en: 'The 25 keys begin an octave higher on your keyboard.',
    es: 'Las 25 teclas empiezan una octava más arriba en tu teclado.',
    de: 'Die 25 Tasten beginnen auf deinem Keyboard eine Oktave höher.',
    fr: 'Les 25 touches commencent une octave plus haut sur votre clavier.',
  },
  parse: nothing,
  run: async (_, { keyboards }) => lowestNoteNow(await keyboards.shift(12)),
  undo: undoLowestNote,
  recorded: false,
})
