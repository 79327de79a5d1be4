import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'

export const systemPromptCommand = defineCommand({
  id: 'system-prompt',
  group: 'answers',
  phrases: {
    en: ['system prompt {words}', 'set [the] system prompt to {words}'],
    es: ['indicaciones {words}', 'cambia las indicaciones a {words}'],
    de: ['systemprompt {words}', 'anweisung an das modell {words}'],
    fr: ['consigne {words}', 'change la consigne en {words}'],
  },
  keys: { motifs: ['60-63-63-68-60'] },
  help: {
    en: 'What the model is told before every question, in your own words.',
    es: 'Lo que se dice al modelo antes de cada pregunta, en tus palabras.',
    de: 'Was dem Modell vor jeder Frage gesagt wird, in deinen Worten.',
    fr: 'Ce qui est dit au modèle avant chaque question, dans vos mots.',
  },
  parse: ({ words }) => {
    // Longer than words that are said: it is edited in a field too.
    if (typeof words !== 'string' || words.trim() === '') throw new ClavierError('words-missing')
    return words
  },
  run: async (words, { prompts }) => ({
    text: say('prompt-set'),
    undo: await (await prompts()).setPrompt(words),
  }),
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
