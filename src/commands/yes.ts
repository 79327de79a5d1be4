import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const yesCommand = defineCommand({
  id: 'yes',
  group: 'help',
  phrases: {
    en: ['yes', 'correct'],
    es: ['sí'],
    de: ['ja'],
    fr: ['oui'],
  },
  keys: { motifs: ['48-58-58-48'] },
  help: {
    en: 'Says yes to "did you mean".',
    es: 'Responde sí a «¿querías decir…?».',
    de: 'Sagt Ja zu „Meintest du …?“.',
    fr: 'Répond oui à « vouliez-vous dire ».',
  },
  when: ['question'],
  parse: nothing,
  // The command that the answer starts tells of itself.
  run: async (_, { controls }) => ({ text: await controls.answerQuestion(true), cut: true }),
  undo: 'changes-nothing',
  // In turn it would wait for the very command that waits for it.
  order: 'beside',
  recorded: false,
})
