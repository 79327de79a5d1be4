import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const rareTagsFirstCommand = defineCommand({
  id: 'rare-tags-first',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['rare tags first'],
    es: ['primero las etiquetas raras', 'etiquetas raras primero'],
    de: ['seltene schlagworte zuerst'],
    fr: ["étiquettes rares d'abord"],
  },
  keys: { motifs: ['48-53-53-57-57-48'] },
  help: {
    en: 'Rare tags weigh much more than those that many entries have.',
    es: 'Las etiquetas raras pesan mucho más que las que tienen muchas entradas.',
    de: 'Seltene Schlagworte wiegen viel mehr als solche, die viele Einträge haben.',
    fr: 'Les étiquettes rares pèsent bien plus que celles de beaucoup d’entrées.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('tags-weighed', { percent: 100 }),
    undo: await controls.changeSettings({ tagWeighting: 100 }),
  }),
  undo: restoreSettings,
})
