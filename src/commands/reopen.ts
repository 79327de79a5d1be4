import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { closeAgain, inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const reopenCommand = defineCommand({
  id: 'reopen',
  group: 'tabs',
  phrases: {
    en: ['reopen', 'reopen tab'],
    es: ['reabre', 'reabrir pestaña'],
    de: ['wieder öffnen', 'tab wieder öffnen'],
    fr: ['rouvre', "rouvrir l'onglet"],
  },
  keys: { motifs: ['48-59-59-48'] },
  help: {
    en: 'Brings back the tab closed last.',
    es: 'Recupera la última pestaña cerrada.',
    de: 'Holt den zuletzt geschlossenen Tab zurück.',
    fr: 'Ramène le dernier onglet fermé.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const from = await inFront(tabs)
    const tab = await tabs.reopen()
    if (tab === undefined) throw new ClavierError('nothing-to-reopen')
    return {
      text: say('tab-reopened', { title: tab.title }),
      earcon: 'tab-changed',
      undo: { brought: tab.id, from },
    }
  },
  undo: closeAgain,
})
