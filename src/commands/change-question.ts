import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const changeQuestionCommand = defineCommand({
  id: 'change-question',
  group: 'answers',
  phrases: {
    en: ['change [the] question to {words}', 'ask instead {words}'],
    es: ['cambia la pregunta a {words}', 'cambia la pregunta por {words}', 'pregunta en cambio {words}'],
    de: ['ändere die frage in {words}', 'frag stattdessen {words}', 'frage stattdessen {words}'],
    fr: ['change la question en {words}', 'demande plutôt {words}'],
  },
  keys: { motifs: ['60-64-55-58-60'] },
  help: {
    en: 'Asks another question in place of the last; undo brings the answer before back.',
    es: 'Hace otra pregunta en lugar de la última; deshacer trae la respuesta anterior.',
    de: 'Stellt statt der letzten eine andere Frage; Rückgängig bringt die Antwort davor zurück.',
    fr: 'Pose une autre question au lieu de la dernière ; annuler ramène la réponse précédente.',
  },
  parse: wantWords,
  run: async (question, { answers, tabs }, signal) => {
    const { turn, ...answered } = await (await answers()).askAgain(question, await tabs.active(), signal)
    return { ...answered, undo: { turn } }
  },
  undo: async ({ turn }: { readonly turn: string }, { answers }) =>
    (await (await answers()).putBack(turn)) ? say('answer-before-back') : undefined,
  order: 'beside',
})
