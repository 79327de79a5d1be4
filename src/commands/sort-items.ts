import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const sortItemsCommand = defineCommand({
  id: 'sort-items',
  group: 'answers',
  phrases: {
    en: ['sort [the] items into {words}'],
    es: ['ordena [los] elementos en {words}', 'clasifica [los] elementos en {words}'],
    de: ['sortiere [die] punkte in {words}', 'sortier [die] punkte in {words}'],
    fr: ['trie [les] éléments en {words}', 'classe [les] éléments en {words}'],
  },
  keys: { motifs: ['60-65-66-64-60'] },
  help: {
    en: 'Has the model put each item under one of the labels that you say.',
    es: 'El modelo pone cada elemento bajo una de las etiquetas que dices.',
    de: 'Lässt das Modell jeden Punkt unter eines der genannten Wörter legen.',
    fr: 'Le modèle range chaque élément sous l’un des mots que vous dites.',
  },
  parse: wantWords,
  run: async (labels, { lists }, signal) => (await lists()).sort(labels, signal),
  undo: async (labels, { lists }) => (await lists()).takeBack(labels),
  order: 'beside',
})
