import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const beQuietCommand = defineCommand({
  id: 'be-quiet',
  group: 'help',
  phrases: {
    en: ['be quiet', 'quiet'],
    es: ['silencio', 'calla'],
    de: ['sei still', 'ruhe'],
    fr: ['silence', 'tais-toi'],
  },
  keys: { motifs: ['48-51-49-49-53-48'] },
  help: {
    en: 'Silences what Clavier says now, and stops nothing else.',
    es: 'Calla lo que Clavier dice ahora, sin detener nada más.',
    de: 'Lässt Clavier jetzt schweigen und hält sonst nichts an.',
    fr: 'Fait taire Clavier maintenant, sans rien arrêter d’autre.',
  },
  parse: nothing,
  run: async (_, { feedback }) => {
    feedback.hush()
    return { text: say('quiet-now'), spoken: '', earcon: 'heard' }
  },
  undo: 'changes-nothing',
  order: 'at-once',
  recorded: false,
})
