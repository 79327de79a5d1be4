import { defineCommand } from './define-command.ts'
import { readOn } from './read-on.ts'
import { nothing } from './read-slots.ts'

export const nextSentenceCommand = defineCommand({
  id: 'next-sentence',
  group: 'reading',
  phrases: {
    en: ['next sentence'],
    es: ['siguiente frase', 'frase siguiente', 'próxima frase'],
    de: ['nächster satz', 'nächsten satz'],
    fr: ['phrase suivante', 'prochaine phrase'],
  },
  keys: { motifs: ['48-56-49-55-48'] },
  help: {
    en: 'Reads on with the next sentence.',
    es: 'Sigue leyendo con la frase siguiente.',
    de: 'Liest mit dem nächsten Satz weiter.',
    fr: 'Continue la lecture à la phrase suivante.',
  },
  when: ['reading'],
  parse: nothing,
  run: (_, context, signal) => readOn(context, 'next', signal),
  undo: 'changes-nothing',
  order: 'beside',
})
