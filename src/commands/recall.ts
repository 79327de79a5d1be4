import { questionIn } from '../answers/kept-query.ts'
import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const recallCommand = defineCommand({
  id: 'recall',
  group: 'answers',
  phrases: {
    en: ['recall {words}', 'what did I keep about {words}'],
    es: ['recuerda {words}', 'qué guardé sobre {words}'],
    de: ['erinnere mich an {words}', 'was habe ich behalten über {words}'],
    fr: ['rappelle {words}', "qu'ai-je gardé sur {words}"],
  },
  keys: { motifs: ['60-63-58-62-60'] },
  help: {
    en: 'Finds what was kept, by words and by tags with “and”, “or” and “not”, by site, author and time.',
    es: 'Encuentra lo guardado, por palabras y por etiquetas con «y», «o» y «no», por sitio, autor y fecha.',
    de: 'Findet Behaltenes, mit Worten und mit Schlagworten und „und“, „oder“, „nicht“, nach Seite, Autor und Zeit.',
    fr: 'Trouve ce qui est gardé, par mots et par étiquettes avec « et », « ou », « pas », par site, auteur et date.',
  },
  parse: wantWords,
  run: async (said, { knowledge, keptAnswers }, signal) =>
    questionIn(said) === undefined
      ? (await knowledge()).recall(said, signal)
      : (await keptAnswers()).ask(said, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
