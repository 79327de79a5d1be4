import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const modelOptionCommand = defineCommand({
  id: 'model-option',
  group: 'answers',
  phrases: {
    en: ['model option {words}', 'set model option {words}'],
    es: ['opción del modelo {words}'],
    de: ['modelloption {words}', 'modell option {words}'],
    fr: ['option du modèle {words}'],
  },
  keys: { motifs: ['60-63-65-69-60'] },
  help: {
    en: 'Sets an option of the model, such as “top k 40”, “thinking off” or “seed standard”.',
    es: 'Fija una opción del modelo, como «top k 40», «pensar no» o «semilla estándar».',
    de: 'Setzt eine Option des Modells, etwa „top k 40“, „nachdenken aus“ oder „startwert standard“.',
    fr: 'Règle une option du modèle, comme « top k 40 », « réflexion non » ou « graine par défaut ».',
  },
  parse: wantWords,
  run: async (words, { prompts }) => {
    const { option, model, ...undo } = await (await prompts()).setOption(words)
    return { text: say('option-set', { option, model }), undo }
  },
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
