import { defineCommand } from './define-command.ts'
import { lowestNoteNow, undoLowestNote } from './lowest-note.ts'
import { nothing } from './read-slots.ts'

export const lowestKeyCommand = defineCommand({
  id: 'lowest-key',
  group: 'settings',
  phrases: {
    en: ['learn [the] lowest key', 'lowest key'],
    es: ['aprende la tecla más grave', 'tecla más grave'],
    de: ['tiefste taste lernen', 'tiefste taste'],
    fr: ['apprends la touche la plus grave', 'touche la plus grave'],
  },
  keys: { motifs: ['48-50-49-52-48'] },
  help: {
    en: 'The next key you play on your keyboard is the lowest of the 25.',
    es: 'La próxima tecla que toques en tu teclado será la más grave de las 25.',
    de: 'Die nächste Taste, die du auf deinem Keyboard spielst, ist die tiefste der 25.',
    fr: 'La prochaine touche jouée sur votre clavier sera la plus grave des 25.',
  },
  parse: nothing,
  run: async (_, { keyboards }, signal) => lowestNoteNow(await keyboards.learnLowest(signal)),
  undo: undoLowestNote,
  // It waits for a hand: nothing else has to wait with it.
  order: 'beside',
  recorded: false,
})
