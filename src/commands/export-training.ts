import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const exportTrainingCommand = defineCommand({
  id: 'export-training',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['export for training', 'training file of {words}'],
    es: ['exporta para entrenar', 'archivo de entrenamiento de {words}'],
    de: ['fürs training exportieren', 'trainingsdatei aus {words}'],
    fr: ["exporte pour l'entraînement", "fichier d'entraînement de {words}"],
  },
  keys: { motifs: ['48-49-49-53-50-48', '60-57-58-62-60'] },
  help: {
    en: 'Saves what is shown of what is kept, or what fits the words, as chats to tune a model with (JSONL).',
    es: 'Guarda lo que se muestra de lo guardado, o lo que encaja con las palabras, como charlas para afinar un modelo (JSONL).',
    de: 'Speichert, was vom Behaltenen gezeigt wird oder zu den Worten passt, als Gespräche, um ein Modell abzustimmen (JSONL).',
    fr: 'Enregistre ce qui est montré de ce qui est gardé, ou ce qui va avec les mots, en conversations pour affiner un modèle (JSONL).',
  },
  parse: optionalWords,
  run: async (words, { keptFiles }) => (await keptFiles()).exportTraining(words),
  undo: 'changes-nothing',
})
