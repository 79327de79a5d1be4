import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const askCommand = defineCommand({
  id: 'ask',
  group: 'answers',
  phrases: {
    en: ['ask {words}'],
    es: ['pregunta {words}', 'preguntar {words}'],
    de: ['frage {words}', 'frag {words}', 'fragen {words}'],
    fr: ['demande {words}', 'demander {words}'],
  },
  keys: { motifs: ['60-63-60'] },
  help: {
    en: 'Asks the local model about this page.',
    es: 'Pregunta al modelo local sobre esta página.',
    de: 'Fragt das lokale Modell zu dieser Seite.',
    fr: 'Interroge le modèle local sur cette page.',
  },
  parse: wantWords,
  run: async (question, { answers, tabs }, signal) => answers.ask(question, await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
