import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const recallQuestionCommand = defineCommand({
  id: 'recall-question',
  group: 'answers',
  phrases: {
    en: ['answer from {words} the question {to:words}', 'ask what I kept {words}'],
    es: ['responde con {words} a la pregunta {to:words}', 'pregunta a lo guardado {words}'],
    de: ['antworte aus {words} auf die frage {to:words}', 'frage das behaltene {words}'],
    fr: ['réponds avec {words} à la question {to:words}', 'demande à ce qui est gardé {words}'],
  },
  keys: { motifs: ['60-58-64-64-60'] },
  help: {
    en: 'Answers a question from what was kept under tags, as “recall midi and ai: which is faster?” does.',
    es: 'Responde una pregunta con lo guardado bajo etiquetas, como «recuerda midi e ia: ¿cuál es más rápido?».',
    de: 'Beantwortet eine Frage aus dem unter Schlagworten Behaltenen, wie „erinnere mich an midi und ki: was ist schneller?“.',
    fr: 'Répond à une question avec ce qui est gardé sous des étiquettes, comme « rappelle midi et ia : lequel est plus rapide ? ».',
  },
  parse: ({ to, ...slots }) => ({
    words: wantWords(slots),
    question: to === undefined ? undefined : wantWords({ words: to }),
  }),
  run: async ({ words, question }, { keptAnswers }, signal) => {
    const answers = await keptAnswers()
    return question === undefined ? answers.ask(words, signal) : answers.askAbout(words, question, signal)
  },
  undo: 'changes-nothing',
  order: 'beside',
})
