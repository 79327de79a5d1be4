import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseMotifsCommand = defineCommand({
  id: 'practise-motifs',
  group: 'help',
  phrases: {
    en: ['(practise|practice) [the] motifs'],
    es: ['practica [los] motivos', 'practicar [los] motivos'],
    de: ['motive üben', 'übe [die] motive'],
    fr: ['exerce les motifs', 'exercer les motifs'],
  },
  keys: { motifs: ['48-52-51-51-53-48'] },
  help: {
    en: 'Ten motifs of commands to play; nothing that you play acts.',
    es: 'Diez motivos de órdenes para tocar; nada de lo que tocas actúa.',
    de: 'Zehn Motive von Befehlen zum Spielen; nichts, was du spielst, wirkt.',
    fr: 'Dix motifs de commandes à jouer ; rien de ce que vous jouez n’agit.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('motifs', context, signal),
  undo: leaveMode,
  recorded: false,
})
