import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { showHints } from './show-hints.ts'

export const moreHintsCommand = defineCommand({
  id: 'more-hints',
  group: 'elements',
  phrases: {
    en: ['more hints', 'more numbers'],
    es: ['más pistas', 'más números'],
    de: ['mehr hinweise', 'mehr nummern'],
    fr: ['plus de repères', 'plus de numéros'],
  },
  keys: { motifs: ['48-54-53-59-48'] },
  help: {
    en: 'Shows a number also on what only may take a click.',
    es: 'Muestra un número también en lo que quizá se pueda pulsar.',
    de: 'Zeigt auch an dem eine Nummer, was vielleicht anklickbar ist.',
    fr: 'Montre un numéro aussi sur ce qui se clique peut-être.',
  },
  when: ['hints'],
  parse: nothing,
  run: (_, context) => showHints(context, true),
  undo: async (tabId, { page }) => {
    await page.hideHints(tabId)
    return say('hints-hidden')
  },
})
