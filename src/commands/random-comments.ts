import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'

export const randomCommentsCommand = defineCommand({
  id: 'random-comments',
  group: 'answers',
  phrases: {
    en: ['{number} random comments', 'random comments'],
    es: ['{number} comentarios al azar', 'comentarios al azar'],
    de: ['{number} zufällige kommentare', 'zufällige kommentare'],
    fr: ['{number} commentaires au hasard', 'commentaires au hasard'],
  },
  keys: { motifs: ['60-56-52-55-60'] },
  help: {
    en: 'Lists some comments by chance: so many, or as many as suit how fast they grow.',
    es: 'Enumera comentarios al azar: tantos, o según lo rápido que crecen.',
    de: 'Zählt zufällige Kommentare auf: so viele, oder je nachdem, wie schnell es mehr werden.',
    fr: 'Énumère des commentaires au hasard : autant, ou selon la vitesse à laquelle ils augmentent.',
  },
  parse: slots => (slots.number === undefined ? undefined : wantNumberWithin(slots, 1, 200)),
  run: async (count, { comments }) => (await comments()).sample(count),
  undo: 'changes-nothing',
})
