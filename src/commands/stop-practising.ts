import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const stopPractisingCommand = defineCommand({
  id: 'stop-practising',
  group: 'help',
  phrases: {
    en: ['stop practising', 'stop practicing', 'end [the] practice'],
    es: ['deja de practicar', 'termina la práctica'],
    de: ['üben beenden', 'hör auf zu üben', 'beende das üben'],
    fr: ["arrête l'exercice", "fin de l'exercice", "termine l'exercice"],
  },
  keys: { motifs: ['48-50-55-57-52-48'] },
  help: {
    en: 'Ends practice: keys act again.',
    es: 'Termina la práctica: las teclas vuelven a actuar.',
    de: 'Beendet das Üben: Tasten wirken wieder.',
    fr: 'Met fin à l’exercice : les touches agissent de nouveau.',
  },
  when: ['mode'],
  parse: nothing,
  run: async (_, { practice }) => ({ text: (await practice()).stop() }),
  undo: 'changes-nothing',
  recorded: false,
})
