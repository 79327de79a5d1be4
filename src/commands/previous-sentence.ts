import { defineCommand } from './define-command.ts'
import { readOn } from './read-on.ts'
import { nothing } from './read-slots.ts'

export const previousSentenceCommand = defineCommand({
  id: 'previous-sentence',
  group: 'reading',
  phrases: {
    en: ['previous sentence'],
    es: ['frase anterior'],
    de: ['voriger satz', 'vorheriger satz'],
    fr: ['phrase précédente'],
  },
  keys: { motifs: ['48-56-51-57-48'] },
  help: {
    en: 'Goes back a sentence and reads on from there.',
    es: 'Vuelve una frase atrás y sigue leyendo.',
    de: 'Geht einen Satz zurück und liest von dort weiter.',
    fr: "Revient d'une phrase et continue la lecture.",
  },
  when: ['reading'],
  parse: nothing,
  run: (_, context, signal) => readOn(context, 'previous', signal),
  undo: 'changes-nothing',
  order: 'beside',
})
