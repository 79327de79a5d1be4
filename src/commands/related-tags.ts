import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const relatedTagsCommand = defineCommand({
  id: 'related-tags',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['related tags'],
    es: ['etiquetas afines', 'etiquetas relacionadas'],
    de: ['verwandte schlagworte'],
    fr: ['étiquettes proches', 'étiquettes voisines'],
  },
  keys: { motifs: ['48-53-55-57-50-48'] },
  help: {
    en: 'Offers tags that come with those that were recalled.',
    es: 'Ofrece etiquetas que van con las recordadas.',
    de: 'Bietet Schlagworte an, die mit den gesuchten zusammen vorkommen.',
    fr: 'Propose des étiquettes qui vont avec celles qui ont été rappelées.',
  },
  parse: nothing,
  run: async (_, { knowledge }) => (await knowledge()).related(),
  undo: 'changes-nothing',
})
