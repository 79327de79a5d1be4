import { defineCommand } from './define-command.ts'
import { optionalWords, wantNumber } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const draftReplyCommand = defineCommand({
  id: 'draft-reply',
  group: 'answers',
  phrases: {
    en: [
      'draft [a] reply {number}',
      'draft [a] reply to [comment] {number}',
      'draft [a] reply {number} saying {words}',
    ],
    es: [
      'redacta [una] respuesta {number}',
      'redacta [una] respuesta al [comentario] {number}',
      'redacta [una] respuesta {number} que diga {words}',
    ],
    de: [
      'entwirf [eine] antwort {number}',
      'entwirf [eine] antwort auf [kommentar] {number}',
      'entwirf [eine] antwort {number} mit {words}',
    ],
    fr: [
      'rédige [une] réponse {number}',
      'rédige [une] réponse au [commentaire] {number}',
      'rédige [une] réponse {number} disant {words}',
    ],
  },
  keys: { motifs: ['60-56-61-59-60'] },
  help: {
    en: 'The model drafts a reply to that comment, into its box; nothing is sent.',
    es: 'El modelo redacta una respuesta a ese comentario, en su cuadro; no se envía nada.',
    de: 'Das Modell entwirft eine Antwort auf diesen Kommentar, in dessen Feld; gesendet wird nichts.',
    fr: 'Le modèle rédige une réponse à ce commentaire, dans son champ ; rien n’est envoyé.',
  },
  parse: slots => ({ number: wantNumber(slots), wish: optionalWords({ words: slots.words ?? '' }) ?? '' }),
  run: async ({ number, wish }, { comments }, signal) => (await comments()).draft(number, wish, signal),
  undo: writtenBack,
  order: 'beside',
})
