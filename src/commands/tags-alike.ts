import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const tagsAlikeCommand = defineCommand({
  id: 'tags-alike',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['all tags alike', 'tags alike'],
    es: ['todas las etiquetas igual', 'etiquetas por igual'],
    de: ['alle schlagworte gleich', 'schlagworte gleich'],
    fr: ['toutes les étiquettes pareil', 'étiquettes à égalité'],
  },
  keys: { motifs: ['48-53-55-54-52-48'] },
  help: {
    en: 'Every tag counts the same, however many entries have it.',
    es: 'Cada etiqueta cuenta igual, la tengan cuantas entradas la tengan.',
    de: 'Jedes Schlagwort zählt gleich, wie viele Einträge es auch haben.',
    fr: 'Chaque étiquette compte autant, quel que soit son nombre d’entrées.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('tags-weighed', { percent: 0 }),
    undo: await controls.changeSettings({ tagWeighting: 0 }),
  }),
  undo: restoreSettings,
})
