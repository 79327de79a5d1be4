import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const reloadCommand = defineCommand({
  id: 'reload',
  group: 'history',
  phrases: {
    en: [
      'reload',
      'reload page',
      'refresh',
      'reload the page',
      'reload this page',
      'refresh [the|this] page',
    ],
    es: ['recarga', 'recargar', 'recarga [la|esta] página', 'recargar [la] página', 'actualiza [la] página'],
    de: [
      'neu laden',
      'seite neu laden',
      'lade [die] seite neu',
      'lade neu',
      'die seite neu laden',
      'neuladen',
      'seite aktualisieren',
      'aktualisieren',
    ],
    fr: [
      'recharge',
      'recharger',
      'recharge (la|cette) page',
      'recharger la page',
      'actualise [la page]',
      'rafraîchis [la page]',
    ],
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
