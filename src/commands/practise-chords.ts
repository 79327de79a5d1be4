import { defineCommand } from './define-command.ts'
import { leaveMode } from './enter-mode.ts'
import { practise } from './practise.ts'
import { nothing } from './read-slots.ts'

export const practiseChordsCommand = defineCommand({
  id: 'practise-chords',
  group: 'help',
  phrases: {
    en: ['(practise|practice) [the] chords'],
    es: ['practica [los] acordes', 'practicar [los] acordes'],
    de: ['akkorde üben', 'übe [die] akkorde'],
    fr: ['exerce les accords', 'exercer les accords'],
  },
  keys: { motifs: ['48-50-56-56-50-48'] },
  help: {
    en: 'Ten chords to play, one after another; nothing that you play acts.',
    es: 'Diez acordes para tocar, uno tras otro; nada de lo que tocas actúa.',
    de: 'Zehn Akkorde zum Spielen, einer nach dem anderen; nichts, was du spielst, wirkt.',
    fr: 'Dix accords à jouer, l’un après l’autre ; rien de ce que vous jouez n’agit.',
  },
  parse: nothing,
  run: (_, context, signal) => practise('chords', context, signal),
  undo: leaveMode,
  recorded: false,
})
