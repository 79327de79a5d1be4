import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const answerInDetailCommand = defineCommand({
  id: 'answer-in-detail',
  group: 'answers',
  phrases: {
    en: ['answer in detail', 'detailed answers', 'long answers'],
    es: ['responde con detalle', 'respuestas detalladas'],
    de: ['antworte ausführlich', 'ausführliche antworten'],
    fr: ['réponds en détail', 'réponses détaillées'],
  },
  keys: { motifs: ['48-54-52-49-51-48'] },
  help: {
    en: 'From now on answers are long.',
    es: 'Desde ahora las respuestas son largas.',
    de: 'Antworten sind von nun an ausführlich.',
    fr: 'Désormais les réponses sont longues.',
  },
  parse: nothing,
  run: async (_, { prompts }) => ({
    text: say('answers-detailed'),
    undo: await (await prompts()).setStyle('detailed'),
  }),
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
