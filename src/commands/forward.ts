import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const forwardCommand = defineCommand({
  id: 'forward',
  group: 'history',
  phrases: {
    en: ['forward', 'go forward'],
    es: ['adelante'],
    de: ['vorwärts'],
    fr: ['avance', 'page suivante'],
  },
  keys: { motifs: ['48-50-53-48'], chord: '69+72' },
  help: {
    en: 'Goes forward one page.',
    es: 'Avanza una página.',
    de: 'Geht eine Seite vor.',
    fr: "Avance d'une page.",
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const tab = await tabs.active()
    const { title } = await tabs.travel(tab.id, 1)
    return { text: say('went-forward', { title }), undo: tab.id }
  },
  undo: async (tabId, { tabs }) => {
    const { title } = await tabs.travel(tabId, -1)
    return say('went-back', { title })
  },
})
