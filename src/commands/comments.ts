import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const commentsCommand = defineCommand({
  id: 'comments',
  group: 'answers',
  phrases: {
    en: ['comments', 'comments {words}'],
    es: ['comentarios', 'comentarios {words}'],
    de: ['kommentare', 'kommentare {words}'],
    fr: ['commentaires', 'commentaires {words}'],
  },
  keys: { motifs: ['60-55-59-63-60'] },
  help: {
    en: 'Lists the comments by number; “older than a week”, “by” a name or “unanswered” may follow.',
    es: 'Enumera los comentarios; puede seguir «más antiguos que una semana», «de» un nombre o «sin respuesta».',
    de: 'Zählt die Kommentare auf; „älter als eine Woche“, „von“ und ein Name oder „unbeantwortet“ kann folgen.',
    fr: 'Énumère les commentaires ; « plus anciens qu’une semaine », « de » un nom ou « sans réponse » peut suivre.',
  },
  parse: optionalWords,
  run: async (said, { comments }) => (await comments()).show(said),
  undo: 'changes-nothing',
})
