import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const listeningModeCommand = defineCommand({
  id: 'listening-mode',
  group: 'settings',
  phrases: {
    en: ['listening mode', 'how do you listen'],
    es: ['modo de escucha', 'cómo escuchas'],
    de: ['zuhörmodus', 'wie hörst du zu'],
    fr: ["mode d'écoute", 'comment écoutes-tu'],
  },
  keys: { motifs: ['48-51-51-52-52-48'] },
  help: {
    en: 'Says when words count: always, while something is held, or after the wake word.',
    es: 'Dice cuándo cuentan las palabras: siempre, al mantener algo o tras la palabra de activación.',
    de: 'Sagt, wann Worte zählen: immer, beim Halten oder nach dem Weckwort.',
    fr: 'Dit quand les mots comptent : toujours, en tenant quelque chose ou après le mot d’éveil.',
  },
  parse: nothing,
  run: async (_, { listening }) => ({ text: modes[listening.mode()](listening.wakeWord()) }),
  undo: 'changes-nothing',
  recorded: false,
})

const modes = {
  always: () => say('listen-always'),
  push: () => say('listen-push'),
  wake: (word: string) => say('listen-wake', { word }),
} as const
