import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const summariseTagCommand = defineCommand({
  id: 'summarise-tag',
  group: 'answers',
  phrases: {
    en: ['(summarise|summarize) [the] tag {words}', '(summarise|summarize) what I kept about {words}'],
    es: ['resume la etiqueta {words}', 'resume lo guardado sobre {words}'],
    de: ['fasse das schlagwort {words} zusammen', 'schlagwort {words} zusammenfassen'],
    fr: ["résume l'étiquette {words}", 'résume ce qui est gardé sur {words}'],
  },
  keys: { motifs: ['60-55-55-62-60'] },
  help: {
    en: 'Says in a few sentences what was kept under a tag.',
    es: 'Dice en pocas frases lo guardado bajo una etiqueta.',
    de: 'Sagt in wenigen Sätzen, was unter einem Schlagwort behalten ist.',
    fr: 'Dit en quelques phrases ce qui est gardé sous une étiquette.',
  },
  parse: wantWords,
  run: async (tag, { keptAnswers }, signal) => (await keptAnswers()).summarise(tag, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
