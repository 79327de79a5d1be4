import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { stepBack, stepMatch } from './step-match.ts'

export const previousMatchCommand = defineCommand({
  id: 'previous-match',
  group: 'find',
  phrases: {
    en: ['previous match', 'find previous', 'previous result'],
    es: ['coincidencia anterior', 'resultado anterior'],
    de: ['voriger treffer', 'vorheriger treffer', 'zum vorigen treffer'],
    fr: ['résultat précédent', 'occurrence précédente'],
  },
  keys: { motifs: ['48-49-54-59-48'] },
  help: {
    en: 'Goes to the place of the sought words before this one.',
    es: 'Va al lugar anterior de las palabras buscadas.',
    de: 'Geht zur vorigen Stelle der gesuchten Worte.',
    fr: "Revient à l'endroit précédent des mots cherchés.",
  },
  when: ['found'],
  parse: nothing,
  run: (_, context) => stepMatch(context, -1),
  undo: stepBack,
})
