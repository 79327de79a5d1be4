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
    en: 'Says no to "did you mean": it is new.',
    es: 'Responde no a «¿querías decir…?»: es nuevo.',
    de: 'Sagt Nein zu „Meintest du …?“: Es ist neu.',
    fr: "Répond non à « vouliez-vous dire » : c'est nouveau.",
  },
  when: ['question'],
  parse: nothing,
  // The command that the answer starts tells of itself.
  run: async (_, { controls }) => ({ text: await controls.answerQuestion(false), cut: true }),
  undo: 'changes-nothing',
  // In turn it would wait for the very command that waits for it.
  order: 'beside',
  recorded: false,
})
