import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const answerAsBeforeCommand = defineCommand({
  id: 'answer-as-before',
  group: 'answers',
  phrases: {
    en: ['answer like before', 'answer as before', 'usual answers'],
    es: ['responde como antes', 'respuestas normales'],
    de: ['antworte wie zuvor', 'antworte wie vorher', 'übliche antworten'],
    fr: ['réponds comme avant', 'réponses habituelles'],
  },
  keys: { motifs: ['48-54-52-55-52-48'] },
  help: {
    en: 'Answers are as long again as they were at first.',
    es: 'Las respuestas vuelven a ser como al principio.',
    de: 'Antworten sind wieder so lang wie am Anfang.',
    fr: 'Les réponses redeviennent comme au début.',
  },
  parse: nothing,
  run: async (_, { prompts }) => ({
    text: say('answers-usual'),
    undo: await (await prompts()).setStyle('usual'),
  }),
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
