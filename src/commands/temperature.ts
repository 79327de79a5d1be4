import { say } from '../language/text.ts'
import type { PromptsBefore } from './answers-context.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'

export const temperatureCommand = defineCommand({
  id: 'temperature',
  group: 'answers',
  phrases: {
    en: ['temperature {number}', 'set [the] temperature to {number}'],
    es: ['temperatura {number}', 'pon la temperatura a {number}'],
    de: ['temperatur {number}', 'temperatur auf {number}'],
    fr: ['température {number}', 'mets la température à {number}'],
  },
  keys: { motifs: ['60-63-66-59-60'] },
  help: {
    en: 'How freely the model chooses its words, in per cent, 0 to 200.',
    es: 'Con cuánta libertad elige el modelo sus palabras, en tanto por ciento, de 0 a 200.',
    de: 'Wie frei das Modell seine Worte wählt, in Prozent, 0 bis 200.',
    fr: 'Avec quelle liberté le modèle choisit ses mots, en pour cent, de 0 à 200.',
  },
  parse: slots => wantNumberWithin(slots, 0, 200),
  run: async (percent, { prompts }) => {
    const { model, ...undo } = await (await prompts()).setTemperature(percent)
    return { text: say('temperature-set', { percent, model }), undo }
  },
  undo: async (before: PromptsBefore, { prompts }) => {
    await (await prompts()).restore(before)
    return say('prompts-back')
  },
})
