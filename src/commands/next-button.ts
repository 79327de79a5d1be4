import { takeActBack } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const nextButtonCommand = defineCommand({
  id: 'next-button',
  group: 'elements',
  phrases: {
    en: ['next button'],
    es: ['botón siguiente', 'siguiente botón'],
    de: ['nächster knopf', 'zum nächsten knopf', 'nächste schaltfläche'],
    fr: ['bouton suivant', 'prochain bouton'],
  },
  keys: { motifs: ['48-50-52-49-51-48'] },
  help: {
    en: 'Goes to the next button.',
    es: 'Va al botón siguiente.',
    de: 'Geht zum nächsten Knopf.',
    fr: 'Va au bouton suivant.',
  },
  parse: nothing,
  run: async (_, { acting }) => (await acting()).step('button', 1),
  undo: takeActBack('next-button'),
})
