import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const askAgainCommand = defineCommand({
  id: 'ask-again',
  group: 'answers',
  phrases: {
    en: ['ask again', 'answer again', 'another answer', 'regenerate [the] [answer]'],
    es: ['pregunta otra vez', 'pregunta de nuevo', 'otra respuesta', 'responde otra vez'],
    de: ['frag noch einmal', 'frage noch einmal', 'frag nochmal', 'andere antwort', 'antworte noch einmal'],
    fr: ['redemande', 'demande encore', 'autre réponse', 'réponds encore'],
  },
  keys: { motifs: ['48-53-53-51-55-48'] },
  help: {
    en: 'Asks the last question again; undo brings the answer before back.',
    es: 'Vuelve a hacer la última pregunta; deshacer trae la respuesta anterior.',
    de: 'Stellt die letzte Frage noch einmal; Rückgängig bringt die Antwort davor zurück.',
    fr: 'Repose la dernière question ; annuler ramène la réponse précédente.',
  },
  parse: nothing,
  run: async (_, { answers, tabs }, signal) => {
    const { turn, ...answered } = await (await answers()).askAgain(undefined, await tabs.active(), signal)
    return { ...answered, undo: { turn } }
  },
  undo: async ({ turn }: { readonly turn: string }, { answers }) =>
    (await (await answers()).putBack(turn)) ? say('answer-before-back') : undefined,
  order: 'beside',
})
