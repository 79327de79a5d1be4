import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const modelsCommand = defineCommand({
  id: 'models',
  group: 'answers',
  phrases: {
    en: [
      'models',
      'show models',
      'list models',
      'which models are there',
      'check [the] models [again]',
      'check ollama',
    ],
    es: ['modelos', 'muestra los modelos', 'qué modelos hay', 'comprueba los modelos', 'comprueba ollama'],
    de: ['modelle', 'modelle zeigen', 'welche modelle gibt es', 'modelle prüfen', 'ollama prüfen'],
    fr: ['modèles', 'montre les modèles', 'quels modèles y a t il', 'vérifie les modèles', 'vérifie ollama'],
  },
  keys: { motifs: ['48-52-50-53-52-48'] },
  help: {
    en: 'Shows the models of Ollama, or what to do until it answers.',
    es: 'Muestra los modelos de Ollama, o qué hacer hasta que responda.',
    de: 'Zeigt die Modelle von Ollama, oder was zu tun ist, bis es antwortet.',
    fr: 'Montre les modèles d’Ollama, ou que faire jusqu’à ce qu’il réponde.',
  },
  parse: nothing,
  run: async (_, { models }, signal) => ({ text: await (await models()).show(signal) }),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
