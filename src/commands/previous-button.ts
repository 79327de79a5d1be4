import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const previousButtonCommand = defineCommand({
  id: 'previous-button',
  group: 'elements',
  phrases: {
    en: ['previous button'],
    es: ['botón anterior'],
    de: ['voriger knopf', 'vorheriger knopf'],
    fr: ['bouton précédent'],
  },
  keys: { motifs: ['48-56-55-49-48'] },
  help: {
    en: 'Goes to the previous button.',
    es: 'Va al botón anterior.',
    de: 'Geht zum vorigen Knopf.',
    fr: 'Va au bouton précédent.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('button', -1),
  undo: takeActBack('previous-button'),
})
