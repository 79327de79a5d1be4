import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextImageCommand = defineCommand({
  id: 'next-image',
  group: 'elements',
  phrases: {
    en: ['next image'],
    es: ['imagen siguiente'],
    de: ['nächstes bild'],
    fr: ['image suivante'],
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
