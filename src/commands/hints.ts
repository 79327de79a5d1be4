import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { showHints } from './show-hints.ts'

export const hintsCommand = defineCommand({
  id: 'hints',
  group: 'elements',
  phrases: {
    en: ['hints', 'show hints', 'show numbers', 'show [me] [the] (hints|numbers)'],
    es: [
      'pistas',
      'muestra números',
      'muestra [las] pistas',
      'mostrar (pistas|números)',
      'muestra los números',
      'muéstrame (las pistas|los números)',
    ],
    de: [
      'hinweise',
      'nummern zeigen',
      'hinweise (zeigen|einblenden)',
      'zeig [mir] [die] (hinweise|nummern)',
      'zeige [mir] [die] (hinweise|nummern)',
      'nummern',
    ],
    fr: [
      'repères',
      'montre les numéros',
      'montre [les] repères',
      'affiche [les] (repères|numéros)',
      'numéros',
      'montre moi les (repères|numéros)',
    ],
  },
  keys: { motifs: ['48-56-48'], chord: '62+67' },
  help: {
    en: 'Shows a number on everything that can be clicked.',
    es: 'Muestra un número en todo lo que se puede pulsar.',
    de: 'Zeigt eine Nummer an allem, was anklickbar ist.',
    fr: 'Montre un numéro sur tout ce qui se clique.',
  },
  when: ['page'],
  parse: nothing,
  run: (_, context) => showHints(context),
  undo: async (tabId, { page }) => {
    await page.hideHints(tabId)
    return say('hints-hidden')
  },
})
