import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const howAmIDoingCommand = defineCommand({
  id: 'how-am-i-doing',
  group: 'help',
  phrases: {
    en: ['how am i doing', 'my progress'],
    es: ['cómo voy', 'mi progreso'],
    de: ['wie läuft es', 'mein fortschritt'],
    fr: ["comment je m'en sors", 'mes progrès'],
  },
  keys: { motifs: ['48-50-57-52-50-48'] },
  help: {
    en: 'Says how much you know of what you practise, how often it is right, and how fast.',
    es: 'Dice cuánto sabes de lo que practicas, cuántas veces aciertas y a qué velocidad.',
    de: 'Sagt, wie viel du vom Geübten kannst, wie oft es stimmt und wie schnell.',
    fr: 'Dit ce que vous savez de vos exercices, combien sont justes et à quelle vitesse.',
  },
  parse: nothing,
  run: async (_, { practice }) => ({ text: await (await practice()).score() }),
  undo: 'changes-nothing',
  recorded: false,
})
