import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const weighTagsCommand = defineCommand({
  id: 'weigh-tags',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['weigh tags {number}', 'tag weighting {number} [percent]', 'inverse weighting {number} [percent]'],
    es: ['pesa las etiquetas {number}', 'peso de etiquetas {number} [por ciento]'],
    de: ['schlagworte wiegen {number}', 'gewichtung der schlagworte {number} [prozent]'],
    fr: ['pèse les étiquettes {number}', 'poids des étiquettes {number} [pour cent]'],
  },
  keys: { motifs: ['60-62-66-65-60'] },
  help: {
    en: 'Sets how much tags that many entries have are held back, 0 to 100 per cent.',
    es: 'Fija cuánto se frenan las etiquetas que tienen muchas entradas, de 0 a 100 por ciento.',
    de: 'Stellt ein, wie sehr Schlagworte, die viele Einträge haben, zurückstehen, 0 bis 100 Prozent.',
    fr: 'Règle de combien pèsent moins les étiquettes de beaucoup d’entrées, de 0 à 100 pour cent.',
  },
  parse: slots => wantNumberWithin(slots, 0, 100),
  run: async (percent, { controls }) => ({
    text: say('tags-weighed', { percent }),
    undo: await controls.changeSettings({ tagWeighting: percent }),
  }),
  undo: restoreSettings,
})
