import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousImageCommand = defineCommand({
  id: 'previous-image',
  group: 'elements',
  phrases: {
    en: ['previous image', 'previous picture'],
    es: ['imagen anterior'],
    de: ['voriges bild', 'vorheriges bild'],
    fr: ['image précédente'],
  },
  keys: { motifs: ['48-51-51-49-50-48'] },
  help: {
    en: 'Goes to the previous image.',
    es: 'Va a la imagen anterior.',
    de: 'Geht zum vorigen Bild.',
    fr: 'Va à l’image précédente.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('image', -1),
  undo: takeActBack('previous-image'),
})
