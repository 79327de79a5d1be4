import { say } from '../language/text.ts'
import { closeAgain, inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const newTabCommand = defineCommand({
  id: 'new-tab',
  group: 'tabs',
  phrases: {
    en: ['new tab', 'open [a] new tab', 'open [a] tab', 'make [a] new tab', 'create [a] new tab'],
    es: [
      'nueva pestaña',
      'abre [una] nueva pestaña',
      'pestaña nueva',
      'abre [una] pestaña nueva',
      'abrir [una] pestaña nueva',
      'abrir [una] nueva pestaña',
    ],
    de: [
      'neuer tab',
      'neuen tab öffnen',
      'öffne [einen] neuen tab',
      'mach [einen] neuen tab auf',
      'neuer reiter',
    ],
    fr: ['nouvel onglet', 'ouvre [un] nouvel onglet', 'ouvre [un] onglet', 'nouvelle onglet'],
  },
  keys: { motifs: ['48-57-59-48'], chord: '64+71' },
  help: {
    en: 'Opens a tab and goes to it.',
    es: 'Abre una pestaña y va a ella.',
    de: 'Öffnet einen Tab und geht dorthin.',
    fr: 'Ouvre un onglet et y va.',
  },
  when: ['always'],
  parse: nothing,
  run: async (_, { tabs }) => {
    const from = await inFront(tabs)
    const tab = await tabs.open()
    return { text: say('tab-opened'), earcon: 'tab-changed', undo: { brought: tab.id, from } }
  },
  undo: closeAgain,
})
