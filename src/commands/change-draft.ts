import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const changeDraftCommand = defineCommand({
  id: 'change-draft',
  group: 'answers',
  phrases: {
    en: ['make [the] draft {words}', 'redraft {words}'],
    es: ['haz el borrador {words}', 'reescribe el borrador {words}'],
    de: ['mach den entwurf {words}', 'mache den entwurf {words}'],
    fr: ['rends le brouillon {words}', 'réécris le brouillon {words}'],
  },
  keys: { motifs: ['60-56-61-63-60'] },
  help: {
    en: 'The model writes the draft anew: shorter, friendlier, as you say.',
    es: 'El modelo reescribe el borrador: más corto, más amable, como digas.',
    de: 'Das Modell schreibt den Entwurf neu: kürzer, freundlicher, wie du es sagst.',
    fr: 'Le modèle réécrit le brouillon : plus court, plus aimable, comme vous le dites.',
  },
  parse: wantWords,
  run: async (wish, { comments }, signal) => (await comments()).redraft(wish, signal),
  undo: writtenBack,
  order: 'beside',
})
