import { defineCommand } from './define-command.ts'
import { optionalEntry } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const unpinEntryCommand = defineCommand({
  id: 'unpin-entry',
  group: 'answers',
  phrases: {
    en: ['unpin [this] entry', 'unpin entry {number}'],
    es: ['suelta [la|esta] entrada', 'suelta la entrada {number}'],
    de: ['eintrag lösen', 'löse [diesen] eintrag', 'löse eintrag {number}'],
    fr: ["détache l'entrée", "détache l'entrée {number}"],
  },
  keys: { motifs: ['60-61-62-58-60'] },
  help: {
    en: 'Lets a pinned entry go when room is made.',
    es: 'Deja que una entrada fijada se quite cuando se hace sitio.',
    de: 'Lässt einen angehefteten Eintrag gehen, wenn Platz gemacht wird.',
    fr: 'Laisse partir une entrée épinglée quand on fait de la place.',
  },
  parse: optionalEntry,
  run: async (number, { knowledge }) => (await knowledge()).pin(false, number),
  undo: keptBack,
})
