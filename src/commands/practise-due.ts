import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseDueCommand = defineCommand({
  id: 'practise-due',
  group: 'help',
  phrases: {
    en: ['practise what is due', 'practice what is due', 'practise what i forget'],
    es: ['practica lo que toca', 'repasa lo que toca'],
    de: ['üben was dran ist', 'übe was dran ist'],
    fr: ['exerce ce qui est à revoir', 'exercer ce qui est à revoir'],
  },
  keys: { motifs: ['48-50-53-57-53-48'] },
  help: {
    en: 'Practises what is due of all that you have begun; nothing that you play acts.',
    es: 'Practica lo que toca de todo lo empezado; nada de lo que tocas actúa.',
    de: 'Übt, was von allem Begonnenen dran ist; nichts, was du spielst, wirkt.',
    fr: 'Exerce ce qui est à revoir de ce qui est commencé ; rien de ce que vous jouez n’agit.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('due', context, signal),
  undo: leaveMode,
  recorded: false,
})
