import { say } from '../language/text.ts'
import { closeWindowAgain, inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const newWindowCommand = defineCommand({
  id: 'new-window',
  group: 'tabs',
  phrases: {
    en: ['new window', 'open [a] new window'],
    es: ['nueva ventana', 'abre [una] nueva ventana', 'ventana nueva', 'abre [una] ventana nueva'],
    de: ['neues fenster', 'neues fenster öffnen', 'öffne [ein] neues fenster'],
    fr: ['nouvelle fenêtre', 'ouvre [une] nouvelle fenêtre'],
  },
  keys: { motifs: ['48-55-57-48'] },
  help: {
    en: 'Opens a window and goes to it.',
    es: 'Abre una ventana y va a ella.',
    de: 'Öffnet ein Fenster und geht dorthin.',
    fr: 'Ouvre une fenêtre et y va.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const from = await inFront(tabs)
    const { windowId } = await tabs.openWindow()
    return { text: say('window-opened'), earcon: 'tab-changed', undo: { windowId, from } }
  },
  undo: closeWindowAgain,
})
