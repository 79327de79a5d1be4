import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const amountsLinearCommand = defineCommand({
  id: 'amounts-linear',
  group: 'settings',
  phrases: {
    en: ['amounts in even steps', 'linear amounts'],
    es: ['cantidades en pasos iguales', 'cantidades lineales'],
    de: ['mengen in gleichen schritten', 'lineare mengen'],
    fr: ['quantités en pas égaux', 'quantités linéaires'],
  },
  keys: { motifs: ['48-71-70-48'] },
  help: {
    en: "A key's amount is its distance from the middle.",
    es: 'La cantidad de una tecla es su distancia al centro.',
    de: 'Die Menge einer Taste ist ihr Abstand von der Mitte.',
    fr: "La quantité d'une touche est sa distance au milieu.",
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('amounts-linear'),
    undo: await controls.changeSettings({ amounts: 'linear' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
