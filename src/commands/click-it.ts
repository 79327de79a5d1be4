import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const clickItCommand = defineCommand({
  id: 'click-it',
  group: 'elements',
  phrases: {
    en: ['click it'],
    es: ['clic en eso', 'haz clic en eso'],
    de: ['klick das', 'klick es'],
    fr: ['clique cela', 'clique dessus'],
  },
  keys: { motifs: ['48-50-50-53-55-48'] },
  help: {
    en: 'Clicks what was reached or acted on last.',
    es: 'Pulsa lo último alcanzado.',
    de: 'Klickt, was zuletzt erreicht wurde.',
    fr: 'Clique ce qui a été atteint en dernier.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).clickReached(),
  undo: takeActBack('click-it'),
})
