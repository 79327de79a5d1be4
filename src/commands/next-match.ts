import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { stepBack, stepMatch } from './step-match.ts'

export const nextMatchCommand = defineCommand({
  id: 'next-match',
  group: 'find',
  phrases: {
    en: ['next match', 'find next', 'next result', 'go to [the] next match'],
    es: ['siguiente coincidencia', 'coincidencia siguiente', 'siguiente resultado', 'resultado siguiente'],
    de: ['nächster treffer', 'weitersuchen', 'zum nächsten treffer', 'nächstes ergebnis'],
    fr: ['résultat suivant', 'occurrence suivante', 'prochain résultat'],
  },
  keys: { motifs: ['48-59-54-53-48'] },
  help: {
    en: 'Goes to the next place of the words that were sought.',
    es: 'Va al siguiente lugar de las palabras buscadas.',
    de: 'Geht zur nächsten Stelle der gesuchten Worte.',
    fr: 'Va au prochain endroit des mots cherchés.',
  },
  when: ['found'],
  parse: nothing,
  run: (_, context) => stepMatch(context, 1),
  undo: stepBack,
})
