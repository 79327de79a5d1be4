import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const closeTabCommand = defineCommand({
  id: 'close-tab',
  group: 'tabs',
  phrases: {
    en: ['close [this] tab'],
    es: ['cierra [esta] pestaña', 'cerrar pestaña'],
    de: ['tab schließen', 'schließ [diesen] tab'],
    fr: ['ferme [cet] onglet', "fermer l'onglet"],
  },
  keys: { motifs: ['48-59-57-48'], chord: '67+72' },
  help: {
    en: 'Closes the tab you are on; undo brings it back.',
    es: 'Cierra la pestaña actual; deshacer la recupera.',
    de: 'Schließt den aktuellen Tab; Rückgängig holt ihn zurück.',
    fr: "Ferme l'onglet actuel ; annuler le ramène.",
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const tab = await tabs.active()
    await tabs.close(tab.id)
    return {
      text: say('tab-closed', { title: tab.title }),
      earcon: 'tab-changed',
      undo: { url: tab.url, title: tab.title },
    }
  },
  undo: async ({ url, title }, { tabs }) => {
    const tab = (await tabs.reopen(url)) ?? (await tabs.open(url))
    return say('tab-reopened', { title: tab.title || title })
  },
})
