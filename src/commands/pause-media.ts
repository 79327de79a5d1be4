import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const pauseMediaCommand = defineCommand({
  id: 'pause-media',
  group: 'media',
  phrases: {
    en: ['pause', 'pause (playing|media)'],
    es: ['pausa', 'pausa [la] reproducción'],
    de: ['pause', 'wiedergabe anhalten'],
    fr: ['pause', 'mets en pause'],
  },
  keys: { motifs: ['48-53-58-56-48'] },
  help: {
    en: 'Pauses whatever plays in the page.',
    es: 'Pausa lo que suena en la página.',
    de: 'Hält an, was auf der Seite spielt.',
    fr: 'Met en pause ce qui joue dans la page.',
  },
  parse: nothing,
  run: async (_, { media }) => (await media()).pause(),
  undo: mediaBack,
})
