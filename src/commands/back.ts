import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const backCommand = defineCommand({
  id: 'back',
  group: 'history',
  phrases: {
    en: ['back', 'go back'],
    es: ['atrás', 'volver'],
    de: ['zurück'],
    fr: ['retour', 'page précédente'],
  },
  keys: { motifs: ['48-53-50-48'], chord: '62+65' },
  help: {
    en: 'Goes back one page.',
    es: 'Vuelve una página.',
    de: 'Geht eine Seite zurück.',
    fr: "Recule d'une page.",
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const tab = await tabs.active()
    const { title } = await tabs.travel(tab.id, -1)
    return { text: say('went-back', { title }), undo: tab.id }
  },
  undo: async (tabId, { tabs }) => {
    const { title } = await tabs.travel(tabId, 1)
    return say('went-forward', { title })
  },
})
