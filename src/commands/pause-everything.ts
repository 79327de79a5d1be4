import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const pauseEverythingCommand = defineCommand({
  id: 'pause-everything',
  group: 'media',
  phrases: {
    en: ['pause everything'],
    es: ['pausa todo'],
    de: ['alles anhalten', 'alles pausieren'],
    fr: ['tout en pause', 'mets tout en pause'],
  },
  keys: { motifs: ['48-52-56-49-48'] },
  help: {
    en: 'Pauses what sounds in any tab.',
    es: 'Pausa lo que suena en cualquier pestaña.',
    de: 'Hält an, was in irgendeinem Tab klingt.',
    fr: 'Met en pause ce qui sonne dans n’importe quel onglet.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).everywhere.pause(),
  undo: mediaBack,
})
