import { say } from '../language/text.ts'
import { constantRanges } from '../music/constants.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

const { min: least, max: most } = constantRanges.gap

export const pauseLengthCommand = defineCommand({
  id: 'pause-length',
  group: 'settings',
  phrases: {
    en: ['pause {number}'],
    es: ['pausa {number}'],
    de: ['pause {number}'],
    fr: ['pause {number}'],
  },
  keys: { motifs: ['60-71-67-60'] },
  help: {
    en: 'Sets the pause that ends a gesture, in milliseconds (300 to 3,000).',
    es: 'Fija la pausa que termina un gesto, en milisegundos (300 a 3000).',
    de: 'Stellt die Pause ein, die eine Geste beendet, in Millisekunden (300 bis 3000).',
    fr: 'Règle la pause qui finit un geste, en millisecondes (300 à 3000).',
  },
  parse: slots => wantNumberWithin(slots, least, most),
  run: async (gap, { controls }) => ({
    text: say('gap-set', { ms: gap }),
    undo: await controls.changeSettings(({ hands }) => ({ hands: { ...hands, gap } })),
  }),
  undo: restoreSettings,
  recorded: false,
})
