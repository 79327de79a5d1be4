import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const resetPromptCommand = defineCommand({
  id: 'reset-prompt',
  group: 'answers',
  phrases: {
    en: ['reset [the] [system] prompt', 'standard prompt'],
    es: ['restablece las indicaciones', 'indicaciones estándar'],
    de: ['systemprompt zurücksetzen', 'standardanweisung'],
    fr: ['rétablis la consigne', 'consigne par défaut'],
  },
  keys: { motifs: ['48-54-53-53-52-48'] },
  help: {
    en: 'What the model is told before every question is the standard text again.',
    es: 'Lo que se dice al modelo vuelve a ser el texto estándar.',
    de: 'Dem Modell wird vor jeder Frage wieder der Standardtext gesagt.',
    fr: 'Ce qui est dit au modèle redevient le texte par défaut.',
  },
  parse: nothing,
  run: async (_, { prompts }) => ({
    text: say('prompt-standard'),
    undo: await (await prompts()).setPrompt(''),
  }),
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
