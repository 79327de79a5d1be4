import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const amountsPowerCommand = defineCommand({
  id: 'amounts-power',
  group: 'settings',
  phrases: {
    en: ['amounts doubling', 'amounts in powers of two'],
    es: ['cantidades que duplican', 'cantidades en potencias de dos'],
    de: ['mengen verdoppelnd', 'mengen in zweierpotenzen'],
    fr: ['quantités qui doublent', 'quantités en puissances de deux'],
  },
  keys: { motifs: ['48-70-66-48'] },
  help: {
    en: "A key's amount doubles with each step from the middle.",
    es: 'La cantidad se duplica con cada paso desde el centro.',
    de: 'Die Menge verdoppelt sich mit jedem Schritt von der Mitte.',
    fr: 'La quantité double à chaque pas depuis le milieu.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('amounts-power'),
    undo: await controls.changeSettings({ amounts: 'power' }),
  }),
  undo: restoreSettings,
  recorded: false,
})
