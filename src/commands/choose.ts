import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const chooseCommand = defineCommand({
  id: 'choose',
  group: 'help',
  phrases: {
    en: ['choose {number}', 'number {number}', '{number}'],
    es: ['elige {number}', 'número {number}', '{number}'],
    de: ['wähle {number}', 'nummer {number}', '{number}'],
    fr: ['choisis {number}', 'numéro {number}', '{number}'],
  },
  keys: { motifs: ['60-61-60'] },
  help: {
    en: 'Takes what is offered under that number; the number alone does it too.',
    es: 'Toma lo que se ofrece con ese número; basta el número solo.',
    de: 'Nimmt, was unter dieser Nummer angeboten ist; die Zahl allein genügt.',
    fr: 'Prend ce qui est proposé sous ce numéro ; le nombre seul suffit.',
  },
  when: ['choices'],
  parse: wantNumber,
  // The command that the choice starts tells of itself.
  run: async (number, { choices }) => ({ text: await choices.choose(number), cut: true }),
  undo: 'changes-nothing',
  // In turn it would wait for the very command that waits for it.
  order: 'beside',
  recorded: false,
})
