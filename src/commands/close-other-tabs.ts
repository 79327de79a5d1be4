import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Tab } from '../ports/tabs.ts'
import { bringBack } from './bring-back.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'

export const closeOtherTabsCommand = defineCommand({
  id: 'close-other-tabs',
  group: 'tabs',
  destructive: true,
  phrases: {
    en: ['close [all] other tabs', 'close the other tabs', 'close all the other tabs'],
    es: [
      'cierra las otras pestañas',
      'cierra las demás pestañas',
      'cierra [todas] las otras pestañas',
      'cerrar las (otras|demás) pestañas',
      'cierra todas las demás pestañas',
    ],
    de: [
      'andere tabs schließen',
      'schließ [die] anderen tabs',
      'alle anderen tabs schließen',
      'schließe [alle] [die] anderen tabs',
      'die anderen tabs schließen',
    ],
    fr: ['ferme les autres onglets', 'fermer les autres onglets', 'ferme tous les autres onglets'],
  },
  keys: { motifs: ['48-59-55-48'] },
  help: {
    en: 'Closes the other tabs of the window but pinned ones; undo brings them back.',
    es: 'Cierra las demás pestañas de la ventana, salvo las fijas; deshacer las recupera.',
    de: 'Schließt die anderen Tabs des Fensters außer angehefteten; Rückgängig holt sie zurück.',
    fr: 'Ferme les autres onglets de la fenêtre sauf les épinglés ; annuler les ramène.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const stays = await tabs.active()
    const others = (await tabsHere(tabs)).filter(
      ({ id, pinned, panel }) => id !== stays.id && !pinned && !panel,
    )
    if (others.length === 0) throw new ClavierError('no-other-tab')
    const closed: Tab[] = []
    let why: ClavierError | undefined
    // From the end, so that each place is still true when its tab comes back.
    for (const tab of others.toReversed()) {
      try {
        await tabs.close(tab.id)
        closed.push(tab)
      } catch (error) {
        // A page that asks whether to leave keeps its tab; the others need not wait for it.
        if (!(error instanceof ClavierError)) throw error
        why = error
      }
    }
    if (closed.length === 0 && why !== undefined) throw why
    const left = others.length - closed.length
    return {
      text: say('tabs-closed', { count: closed.length, left }),
      earcon: 'tab-changed',
      undo: { closed, stays: stays.id },
    }
  },
  undo: async ({ closed, stays }, { tabs }) => {
    for (const tab of closed.toReversed()) await bringBack(tab, tabs)
    if ((await tabs.get(stays)) !== undefined) await tabs.activate(stays)
    return say('tabs-reopened', { count: closed.length })
  },
})
