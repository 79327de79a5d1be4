import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { showHints } from './show-hints.ts'

export const hintsCommand = defineCommand({
  id: 'hints',
  group: 'elements',
  phrases: {
    en: ['hints', 'show hints', 'show numbers'],
    es: ['pistas', 'muestra números'],
    de: ['hinweise', 'nummern zeigen'],
    fr: ['repères', 'montre les numéros'],
  },
  keys: { motifs: ['48-56-48'], chord: '62+67' },
  help: {
    en: 'Shows a number on everything that can be clicked.',
    es: 'Muestra un número en todo lo que se puede pulsar.',
    de: 'Zeigt eine Nummer an allem, was anklickbar ist.',
    fr: 'Montre un numéro sur tout ce qui se clique.',
  },
  parse: nothing,
  run: (_, context) => showHints(context),
  undo: async (tabId, { page }) => {
    await page.hideHints(tabId)
    return say('hints-hidden')
  },
})
