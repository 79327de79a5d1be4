import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import { type BandCount, bandCounts } from '../ports/layout-choices.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

function wantBands(slots: Slots): BandCount {
  const asked = wantNumber(slots)
  const bands = bandCounts.find(count => count === asked)
  if (bands === undefined) throw new ClavierError('bands-unknown', { asked })
  return bands
}

export const layoutBandsCommand = defineCommand({
  id: 'layout-bands',
  group: 'settings',
  phrases: {
    en: ['layout bands {number}', 'layout in {number} bands', 'hear the page in {number} bands'],
    es: ['bandas del diseño {number}', 'diseño en {number} bandas', 'oír la página en {number} bandas'],
    de: ['aufbau bänder {number}', 'aufbau in {number} bändern', 'seite hören in {number} bändern'],
    fr: [
      'bandes de la disposition {number}',
      'disposition en {number} bandes',
      'écoute la page en {number} bandes',
    ],
  },
  keys: { motifs: ['60-59-61-57-60'] },
  help: {
    en: 'Sets how many heights of a page are told apart: 25, 13, 9 or 5.',
    es: 'Fija cuántas alturas de la página se distinguen: 25, 13, 9 o 5.',
    de: 'Stellt ein, wie viele Höhen einer Seite unterschieden werden: 25, 13, 9 oder 5.',
    fr: 'Règle combien de hauteurs de la page se distinguent : 25, 13, 9 ou 5.',
  },
  parse: wantBands,
  run: async (bands, { controls }) => ({
    text: say('layout-bands', { bands }),
    undo: await controls.changeSettings({ layoutBands: bands }),
  }),
  undo: restoreSettings,
  recorded: false,
})
