import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const sayAnswerCommand = defineCommand({
  id: 'say-answer',
  group: 'answers',
  phrases: {
    en: ['speak [the] [last] answer', 'read [the] answer'],
    es: ['di la respuesta', 'lee la respuesta'],
    de: ['sprich die antwort', 'antwort vorlesen'],
    fr: ['dis la réponse', 'lis la réponse'],
  },
  keys: { motifs: ['48-50-49-51-53-48'] },
  help: {
    en: 'Says the answer that is shown.',
    es: 'Dice la respuesta que se muestra.',
    de: 'Sagt die Antwort, die gezeigt wird.',
    fr: 'Dit la réponse affichée.',
  },
  parse: nothing,
  run: async (_, { answerSpeech }, signal) => (await answerSpeech()).fromStart(signal),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
