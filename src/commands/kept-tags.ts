import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const keptTagsCommand = defineCommand({
  id: 'kept-tags',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['my tags', 'tags', 'list [my] tags', 'all tags'],
    es: ['mis etiquetas', 'etiquetas', 'todas las etiquetas'],
    de: ['meine schlagworte', 'schlagworte', 'alle schlagworte'],
    fr: ['mes étiquettes', 'étiquettes', 'toutes les étiquettes'],
  },
  keys: { motifs: ['48-53-56-54-50-48'] },
  help: {
    en: 'Offers all tags, the most used first.',
    es: 'Ofrece todas las etiquetas, las más usadas primero.',
    de: 'Bietet alle Schlagworte an, die häufigsten zuerst.',
    fr: 'Propose toutes les étiquettes, les plus utilisées d’abord.',
  },
  parse: nothing,
  run: async (_, { knowledge }) => (await knowledge()).tags(),
  undo: 'changes-nothing',
})
