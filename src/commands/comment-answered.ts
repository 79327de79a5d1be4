import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const commentAnsweredCommand = defineCommand({
  id: 'comment-answered',
  group: 'answers',
  phrases: {
    en: ['comment {number} is answered', 'mark comment {number} [as] answered'],
    es: ['comentario {number} respondido', 'marca [el] comentario {number} como respondido'],
    de: ['kommentar {number} [ist] beantwortet', 'markiere kommentar {number} als beantwortet'],
    fr: ['commentaire {number} répondu', 'marque [le] commentaire {number} comme répondu'],
  },
  keys: { motifs: ['60-57-52-56-60'] },
  help: {
    en: 'Marks a comment as answered, now and the next time.',
    es: 'Marca un comentario como respondido, ahora y la próxima vez.',
    de: 'Merkt sich, dass ein Kommentar beantwortet ist.',
    fr: 'Marque un commentaire comme répondu, maintenant et la prochaine fois.',
  },
  parse: wantNumber,
  run: async (number, { comments }) => (await comments()).mark(number),
  undo: async (change, { comments }) => (await comments()).takeBack(change),
})
