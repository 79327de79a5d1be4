import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const showKeysCommand = defineCommand({
  id: 'show-keys',
  group: 'help',
  phrases: {
    en: ['show me', 'show me the keys', 'play it to me'],
    es: ['muéstrame', 'muéstrame las teclas', 'tócamelo'],
    de: ['zeig mir', 'zeig es mir', 'zeig mir die tasten', 'spiel es mir vor'],
    fr: ['montre moi', 'montre moi les touches', 'joue le moi'],
  },
  keys: { motifs: ['48-50-50-55-57-48'] },
  help: {
    en: 'In practice: plays what is asked, and lights its keys.',
    es: 'En la práctica: toca lo que se pide e ilumina sus teclas.',
    de: 'Beim Üben: spielt vor, was gefragt ist, und lässt die Tasten leuchten.',
    fr: 'À l’exercice : joue ce qui est demandé et éclaire ses touches.',
  },
  when: ['mode'],
  parse: nothing,
  run: async (_, { practice }) => {
    const { text, motif } = (await practice()).show()
    return { text, readBack: motif }
  },
  undo: 'changes-nothing',
  recorded: false,
})
