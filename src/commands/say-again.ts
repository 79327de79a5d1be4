import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const sayAgainCommand = defineCommand({
  id: 'say-again',
  group: 'help',
  phrases: {
    en: ['say that again', 'say it again', 'repeat that', 'what did you say'],
    es: ['dilo otra vez', 'repite eso', 'qué has dicho'],
    de: ['sag das noch einmal', 'sag das nochmal', 'was hast du gesagt'],
    fr: ['redis ça', 'répète ça', "qu'as-tu dit"],
  },
  keys: { motifs: ['48-49-53-52-50-48'] },
  help: {
    en: 'Says the last outcome once more.',
    es: 'Dice otra vez el último resultado.',
    de: 'Sagt das letzte Ergebnis noch einmal.',
    fr: 'Redit le dernier résultat.',
  },
  parse: nothing,
  // It has been said already: nothing more is spoken of it.
  run: async (_, { feedback }) => ({ ...(await feedback.sayAgain()), spoken: '' }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
