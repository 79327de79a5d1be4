import { defineCommand } from './define-command.ts'
import { lowestNoteNow, undoLowestNote } from './lowest-note.ts'
import { nothing } from './read-slots.ts'

export const octaveDownCommand = defineCommand({
  id: 'octave-down',
  group: 'settings',
  phrases: {
    en: ['octave down'],
    es: ['octava abajo'],
    de: ['oktave tiefer'],
    fr: ['octave plus bas'],
  },
  keys: { motifs: ['48-51-54-52-48'] },
  help: {
    en: 'The 25 keys begin an octave lower on your keyboard.',
    es: 'Las 25 teclas empiezan una octava más abajo en tu teclado.',
    de: 'Die 25 Tasten beginnen auf deinem Keyboard eine Oktave tiefer.',
    fr: 'Les 25 touches commencent une octave plus bas sur votre clavier.',
  },
  parse: nothing,
  run: async (_, { keyboards }) => lowestNoteNow(await keyboards.shift(-12)),
  undo: undoLowestNote,
  recorded: false,
})
