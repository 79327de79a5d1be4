import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const noCommand = defineCommand({
  id: 'no',
  group: 'help',
  phrases: {
    en: ['no'],
    es: ['no'],
    de: ['nein'],
    fr: ['non'],
  },
  keys: { motifs: ['48-54-54-48'] },
  help: {
    en: 'Says no to a question, or puts away what is offered to choose from.',
    es: 'Responde no a una pregunta, o retira lo que se ofrece para elegir.',
    de: 'Sagt Nein zu einer Frage oder blendet aus, was zur Wahl steht.',
    fr: 'Répond non à une question, ou retire ce qui est proposé au choix.',
  },
  when: ['question', 'choices'],
  parse: nothing,
  // The command that the answer starts tells of itself.
  run: async (_, { controls }) => ({ text: await controls.answerQuestion(false), cut: true }),
  undo: 'changes-nothing',
  // In turn it would wait for the very command that waits for it.
  order: 'beside',
  recorded: false,
})
