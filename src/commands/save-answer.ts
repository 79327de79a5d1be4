import { defineCommand } from './define-command.ts'
import { keptBack } from './kept-back.ts'
import { nothing } from './read-slots.ts'

export const saveAnswerCommand = defineCommand({
  id: 'save-answer',
  group: 'answers',
  phrases: {
    en: ['save [this|the] answer', 'keep [this|the] answer'],
    es: ['guarda [la|esta] respuesta', 'conserva [la|esta] respuesta'],
    de: [
      'antwort speichern',
      'antwort behalten',
      'behalte [die|diese] antwort',
      'speichere [die|diese] antwort',
    ],
    fr: ['garde [la|cette] réponse', 'enregistre [la|cette] réponse'],
  },
  keys: { motifs: ['48-53-53-57-53-48'] },
  help: {
    en: 'Keeps the answer that is shown, with its page; tags may be suggested for it.',
    es: 'Conserva la respuesta que se muestra, con su página; puede que se sugieran etiquetas.',
    de: 'Behält die Antwort, die gezeigt wird, mit ihrer Seite; Schlagworte werden dazu vorgeschlagen.',
    fr: 'Garde la réponse affichée, avec sa page ; des étiquettes peuvent être proposées.',
  },
  parse: nothing,
  run: async (_, { knowledge }) => (await knowledge()).saveAnswer(),
  undo: keptBack,
})
