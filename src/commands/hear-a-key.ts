import { say } from '../language/text.ts'
import { middle } from '../music/notes.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const hearAKeyCommand = defineCommand({
  id: 'hear-a-key',
  group: 'help',
  phrases: {
    en: ['hear a key', 'sound a key'],
    es: ['oye una tecla', 'haz sonar una tecla'],
    de: ['eine taste hören', 'lass eine taste klingen'],
    fr: ['entends une touche', 'fais sonner une touche'],
  },
  keys: { motifs: ['48-57-53-53-50-48'] },
  help: {
    en: 'Sounds the key in the middle, C4.',
    es: 'Hace sonar la tecla del medio, C4.',
    de: 'Lässt die mittlere Taste klingen, C4.',
    fr: 'Fait sonner la touche du milieu, C4.',
  },
  parse: nothing,
  run: async () => {
    const heard = [[middle]]
    return { text: say('key-heard', { notes: notesInWords(heard) }), readBack: heard }
  },
  undo: 'changes-nothing',
  recorded: false,
})
