import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const previousChapterCommand = defineCommand({
  id: 'previous-chapter',
  group: 'media',
  phrases: {
    en: ['previous chapter'],
    es: ['capítulo anterior'],
    de: ['voriges kapitel'],
    fr: ['chapitre précédent'],
  },
  keys: { motifs: ['48-52-59-53-48'] },
  help: {
    en: 'Goes to the beginning of the chapter, or to the one before.',
    es: 'Va al comienzo del capítulo o al anterior.',
    de: 'Geht zum Anfang des Kapitels oder zum vorigen.',
    fr: 'Va au début du chapitre ou au précédent.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).chapter(-1),
  undo: mediaBack,
})
