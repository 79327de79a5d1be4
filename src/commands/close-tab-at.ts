import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { Tab } from '../ports/tabs.ts'
import { bringBack } from './bring-back.ts'
import { inFront } from './close-again.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'
import { wantName, withName } from './with-name.ts'

export const closeTabAtCommand = defineCommand({
  id: 'close-tab-at',
  group: 'tabs',
  destructive: true,
  phrases: {
    en: ['close tab {number}', 'close the tab [called] {name}'],
    es: ['cierra [la] pestaña {number}', 'cierra la pestaña llamada {name}'],
    de: ['tab {number} schließen', 'schließ den tab [namens] {name}'],
    fr: ["ferme l'onglet {number}", "ferme l'onglet appelé {name}"],
  },
  keys: { motifs: ['60-64-61-62-60'] },
  help: {
    en: 'Closes the tab at that place of the window, or of that name; undo brings it back.',
    es: 'Cierra la pestaña de ese lugar de la ventana, o de ese nombre; deshacer la recupera.',
    de: 'Schließt den Tab an dieser Stelle des Fensters oder mit diesem Namen; Rückgängig holt ihn zurück.',
    fr: "Ferme l'onglet à cette place de la fenêtre, ou de ce nom ; annuler le ramène.",
  },
  parse: (slots: Slots) =>
    typeof slots.number === 'number' ? { place: wantNumber(slots) } : { name: wantName(slots) },
  run: async (wanted, context) => {
    if ('place' in wanted) {
      const here = await tabsHere(context.tabs)
      const tab = here[wanted.place - 1]
      if (tab === undefined)
        throw new ClavierError('no-such-tab', { number: wanted.place, count: here.length })
      return close(tab, context)
    }
    return withName(wanted.name, { command: 'close-tab-at' }, context, async ({ id, tab: { tabId } }) => {
      const tab = await context.tabs.get(tabId)
      if (tab === undefined) throw new ClavierError('tab-gone')
      return close(tab, context, id)
    })
  },
  undo: async ({ tab, from, name }, { tabs, names }) => {
    const back = await bringBack(tab, tabs)
    if (name !== undefined) await names.move(name, back)
    if (from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
    return say('tab-reopened', { title: back.title || tab.title })
  },
})

async function close(tab: Tab, { tabs }: CommandContext, name?: string) {
  const from = tab.active ? undefined : await inFront(tabs)
  // With its last tab the window would go, and with that the panel.
  const alone = (await tabs.list()).every(({ id, windowId }) => id === tab.id || windowId !== tab.windowId)
  if (alone) throw new ClavierError('last-tab')
  await tabs.close(tab.id)
  return {
    text: say('tab-closed', { title: tab.title }),
    earcon: 'tab-changed',
    undo: { tab, from, name },
  } as const
}
