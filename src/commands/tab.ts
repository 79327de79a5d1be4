import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { wantNumber } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'

/** A place in the window, from 1; or a tab that was chosen, with the page that it showed then. */
type Wanted = { readonly place: number } | { readonly id: number; readonly url: string }

export const tabCommand = defineCommand({
  id: 'tab',
  group: 'tabs',
  phrases: {
    en: [
      'tab {number}',
      'go to tab {number}',
      'tab number {number}',
      'switch to tab {number}',
      'go to tab number {number}',
    ],
    es: [
      'pestaña {number}',
      've a la pestaña {number}',
      'ir a la pestaña {number}',
      'pestaña número {number}',
      've a la pestaña número {number}',
    ],
    de: [
      'tab {number}',
      'geh zu tab {number}',
      '(gehe|wechsle) (zu|zum) tab {number}',
      'tab nummer {number}',
      '(zu|zum) tab {number}',
      'geh zum tab {number}',
    ],
    fr: [
      'onglet {number}',
      "va à l'onglet {number}",
      'onglet numéro {number}',
      "aller à l'onglet {number}",
      "va à l'onglet numéro {number}",
    ],
  },
  keys: { motifs: ['60-54-60'] },
  help: {
    en: 'Goes to the tab at that place of the window.',
    es: 'Va a la pestaña que ocupa ese lugar en la ventana.',
    de: 'Geht zum Tab an dieser Stelle des Fensters.',
    fr: "Va à l'onglet à cette place de la fenêtre.",
  },
  parse: readWanted,
  run: async (wanted, { tabs }) => {
    const from = await inFront(tabs)
    const to = await find(wanted, tabs)
    const { title } = await tabs.activate(to.id)
    const undo = from === undefined || from === to.id ? {} : { undo: { tabId: from } }
    return { text: say('tab-reached', { title }), earcon: 'tab-changed', ...undo }
  },
  undo: backToTab,
})

function readWanted(slots: Slots): Wanted {
  const { tab, address } = slots
  if (typeof tab === 'number' && typeof address === 'string') return { id: tab, url: address }
  return { place: wantNumber(slots) }
}

async function find(wanted: Wanted, tabs: Tabs): Promise<Tab> {
  if ('place' in wanted) {
    const here = await tabsHere(tabs)
    const tab = here[wanted.place - 1]
    if (tab === undefined) throw new ClavierError('no-such-tab', { number: wanted.place, count: here.length })
    return tab
  }
  // In a sequence that is played later the id may be nobody's, or another tab's: then the page decides.
  const all = await tabs.list()
  const tab =
    all.find(({ id, url }) => id === wanted.id && url === wanted.url) ??
    all.find(({ url }) => url === wanted.url) ??
    all.find(({ id }) => id === wanted.id)
  if (tab === undefined) throw new ClavierError('tab-gone')
  return tab
}
