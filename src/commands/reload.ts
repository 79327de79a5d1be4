import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const reloadCommand = defineCommand({
  id: 'reload',
  group: 'history',
  destructive: true,
  phrases: {
    en: ['reload', 'reload page', 'refresh'],
    es: ['recarga', 'recargar'],
    de: ['neu laden'],
    fr: ['recharge', 'recharger'],
  },
  keys: { motifs: ['48-53-55-48'] },
  help: {
    en: 'Loads the page again.',
    es: 'Vuelve a cargar la página.',
    de: 'Lädt die Seite neu.',
    fr: 'Recharge la page.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const tab = await tabs.active()
    await tabs.reload(tab.id)
    return { text: say('reloaded', { title: tab.title }) }
  },
  undo: 'not-undoable',
})
