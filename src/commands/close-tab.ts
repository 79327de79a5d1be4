import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { bringBack } from './bring-back.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'

export const closeTabCommand = defineCommand({
  id: 'close-tab',
  group: 'tabs',
  destructive: true,
  phrases: {
    en: ['close [this] tab', 'close the tab', 'close current tab', 'shut [this|the] tab'],
    es: [
      'cierra [esta] pestaña',
      'cerrar pestaña',
      'cierra la pestaña',
      'cerrar (la|esta) pestaña',
      'cierre (la|esta) pestaña',
      'quita (la|esta) pestaña',
    ],
    de: [
      'tab schließen',
      'schließ [diesen] tab',
      'schließe [diesen|den] tab',
      'schließ den tab',
      '(diesen|den) tab schließen',
      'tab zumachen',
      'mach [den|diesen] tab zu',
    ],
    fr: [
      'ferme [cet] onglet',
      "fermer l'onglet",
      "ferme l'onglet",
      'fermer [cet] onglet',
      "fermez (cet onglet|l'onglet)",
    ],
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
    // With its last tab the window would go, and with that the panel.
    const last = (await tabsHere(tabs)).length === 1
    const instead = last ? await openInstead(tab, tabs) : undefined
    try {
      await tabs.close(tab.id)
    } catch (error) {
      if (instead !== undefined) await tabs.close(instead)
      throw error
    }
    return {
      text: say(last ? 'last-tab-closed' : 'tab-closed', { title: tab.title }),
      earcon: 'tab-changed',
      undo: { tab, instead },
    }
  },
  undo: async ({ tab, instead }, { tabs }) => {
    const { title, id } = await bringBack(tab, tabs)
    if (instead !== undefined && (await tabs.get(instead)) !== undefined) await tabs.close(instead)
    await tabs.activate(id)
    return say('tab-reopened', { title: title || tab.title })
  },
})

/** Opens an empty tab in place of the last one; `last-tab` where that is empty already. */
async function openInstead({ url }: Tab, tabs: Tabs): Promise<number> {
  const { id, url: empty } = await tabs.open()
  if (url !== empty) return id
  await tabs.close(id)
  throw new ClavierError('last-tab')
}
