import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const numbersInTenCommand = defineCommand({
  id: 'numbers-in-ten',
  group: 'settings',
  phrases: {
    en: ['numbers in base ten', 'numbers in digits'],
    es: ['números en cifras', 'números en base diez'],
    de: ['zahlen in ziffern', 'zahlen zur basis zehn'],
    fr: ['nombres en chiffres', 'nombres en base dix'],
  },
  keys: { motifs: ['48-71-68-48'] },
  help: {
    en: 'Played numbers are digits, one key each.',
    es: 'Los números se tocan en cifras, una tecla cada una.',
    de: 'Gespielte Zahlen sind Ziffern, je eine Taste.',
    fr: 'Les nombres joués sont des chiffres, une touche chacun.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('numbers-in-ten'),
    undo: await controls.changeSettings({ numberLanguage: 'ten' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
