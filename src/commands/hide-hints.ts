import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const hideHintsCommand = defineCommand({
  id: 'hide-hints',
  group: 'elements',
  phrases: {
    en: ['hide hints', 'hide [the] numbers', 'hide the hints'],
    es: [
      'oculta pistas',
      'oculta números',
      'quita (las pistas|los números)',
      'oculta (las pistas|los números)',
      'esconde (las pistas|los números)',
    ],
    de: [
      'hinweise ausblenden',
      'nummern ausblenden',
      'hinweise (aus|weg)',
      'nummern (aus|weg)',
      'blende [die] (hinweise|nummern) aus',
    ],
    fr: [
      'cache les repères',
      'cache les numéros',
      'masque les (repères|numéros)',
      'enlève les (repères|numéros)',
    ],
  },
  keys: { motifs: ['48-56-56-48'] },
  help: {
    en: 'Takes the numbers away.',
    es: 'Quita los números.',
    de: 'Nimmt die Nummern weg.',
    fr: 'Retire les numéros.',
  },
  when: ['hints'],
  parse: nothing,
  run: async (_, { page, tabs }) => {
    const tabId = (await tabs.active()).id
    const shown = await page.hideHints(tabId)
    return { text: say('hints-hidden'), ...(shown ? { undo: tabId } : {}) }
  },
  undo: async (tabId, { page, numbering }) => {
    const { count } = await page.showHints(tabId, numbering())
    return say('hints-shown', { count })
  },
})
