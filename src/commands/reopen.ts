import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { type BroughtTab, closeAgain, closeWindowAgain, inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'

export const reopenCommand = defineCommand({
  id: 'reopen',
  group: 'tabs',
  phrases: {
    en: [
      'reopen',
      'reopen tab',
      'reopen [the] [last] closed tab',
      'reopen last tab',
      'bring back [the] [closed] tab',
    ],
    es: ['reabre', 'reabrir pestaña', 'reabre [la] pestaña', 'abre la última pestaña cerrada'],
    de: [
      'wieder öffnen',
      'tab wieder öffnen',
      'letzten tab wieder öffnen',
      'öffne [den] [letzten] tab wieder',
      'geschlossenen tab wieder öffnen',
    ],
    fr: ['rouvre', "rouvrir l'onglet", "rouvre l'onglet", 'rouvre le dernier onglet'],
  },
  keys: { motifs: ['48-59-59-48'] },
  help: {
    en: 'Brings back the tab or window closed last.',
    es: 'Recupera la última pestaña o ventana cerrada.',
    de: 'Holt den Tab oder das Fenster zurück, die zuletzt geschlossen wurden.',
    fr: 'Ramène le dernier onglet ou la dernière fenêtre fermée.',
  },
  parse: ({ session, address }) => ({
    session: typeof session === 'string' ? session : undefined,
    address: typeof address === 'string' && address !== '' ? address : undefined,
  }),
  run: async ({ session, address }, { tabs }) => {
    const from = await inFront(tabs)
    // In a sequence that is played later the session may be forgotten: then the page decides.
    const chosen = session === undefined ? undefined : await tabs.restore(session)
    const tab = chosen ?? (await tabs.reopen(address))
    if (tab === undefined) throw new ClavierError('nothing-to-reopen')
    if (tab.ownWindow) {
      const undo = { windowId: tab.windowId, from }
      return { text: say('window-reopened', { count: await tabsIn(tab, tabs) }), earcon: 'tab-changed', undo }
    }
    return {
      text: say('tab-reopened', { title: tab.title }),
      earcon: 'tab-changed',
      undo: { brought: tab.id, from },
    }
  },
  undo: (gone: BroughtTab | { readonly windowId: number; readonly from: number | undefined }, context) =>
    'brought' in gone ? closeAgain(gone, context) : closeWindowAgain(gone, context),
})

async function tabsIn({ windowId }: Tab, tabs: Tabs): Promise<number> {
  return (await tabs.list()).filter(tab => tab.windowId === windowId).length
}
