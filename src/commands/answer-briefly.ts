import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const answerBrieflyCommand = defineCommand({
  id: 'answer-briefly',
  group: 'answers',
  phrases: {
    en: ['answer briefly', 'brief answers', 'short answers'],
    es: ['responde con brevedad', 'respuestas breves'],
    de: ['antworte kurz', 'kurze antworten'],
    fr: ['réponds brièvement', 'réponses brèves'],
  },
  keys: { motifs: ['48-54-50-53-53-48'] },
  help: {
    en: 'From now on answers are one short sentence.',
    es: 'Desde ahora las respuestas son una frase corta.',
    de: 'Antworten sind von nun an ein kurzer Satz.',
    fr: 'Désormais les réponses tiennent en une phrase courte.',
  },
  parse: nothing,
  run: async (_, { prompts }) => ({
    text: say('answers-brief'),
    undo: await (await prompts()).setStyle('brief'),
  }),
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
