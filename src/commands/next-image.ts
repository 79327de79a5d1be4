import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextImageCommand = defineCommand({
  id: 'next-image',
  group: 'elements',
  phrases: {
    en: ['next image', 'next picture'],
    es: ['imagen siguiente', 'siguiente imagen'],
    de: ['nächstes bild', 'zum nächsten bild'],
    fr: ['image suivante', 'prochaine image'],
  },
  keys: { motifs: ['48-50-52-54-54-48'] },
  help: {
    en: 'Goes to the next image.',
    es: 'Va a la imagen siguiente.',
    de: 'Geht zum nächsten Bild.',
    fr: 'Va à l’image suivante.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('image', 1),
  undo: takeActBack('next-image'),
})
