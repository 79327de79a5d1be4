import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const hideThoughtsCommand = defineCommand({
  id: 'hide-thoughts',
  group: 'answers',
  phrases: {
    en: ['hide [the] thoughts'],
    es: ['oculta los pensamientos'],
    de: ['gedanken verbergen', 'verbirg die gedanken'],
    fr: ['cache les pensées'],
  },
  keys: { motifs: ['48-53-57-57-51-48'] },
  help: {
    en: 'Folds what the model thought.',
    es: 'Pliega lo que pensó el modelo.',
    de: 'Klappt zu, was das Modell gedacht hat.',
    fr: 'Replie ce que le modèle a pensé.',
  },
  parse: nothing,
  run: async (_, { answers }) => {
    ;(await answers()).hideThoughts()
    return { text: say('thoughts-hidden') }
  },
  undo: 'changes-nothing',
})
