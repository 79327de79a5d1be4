import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const numbersInTwoCommand = defineCommand({
  id: 'numbers-in-two',
  group: 'settings',
  phrases: {
    en: ['numbers in powers of two'],
    es: ['números en potencias de dos'],
    de: ['zahlen in zweierpotenzen'],
    fr: ['nombres en puissances de deux'],
  },
  keys: { motifs: ['48-71-69-48'] },
  help: {
    en: 'Played numbers are one strike, each key a power of two.',
    es: 'Los números se tocan de un golpe, cada tecla una potencia de dos.',
    de: 'Gespielte Zahlen sind ein Anschlag, jede Taste eine Zweierpotenz.',
    fr: 'Les nombres joués font une frappe, chaque touche une puissance de deux.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('numbers-in-two'),
    undo: await controls.changeSettings({ numberLanguage: 'two' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
