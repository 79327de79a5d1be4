import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { windowBack } from './move-tab.ts'
import { wantNumber } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'
import { windowAt } from './windows.ts'

export const moveToWindowCommand = defineCommand({
  id: 'move-to-window',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab to window {number}'],
    es: ['mueve [la] pestaña a la ventana {number}'],
    de: ['tab in fenster {number}', 'tab in fenster {number} schieben'],
    fr: ["déplace l'onglet dans la fenêtre {number}"],
  },
  keys: { motifs: ['60-53-52-60'] },
  help: {
    en: 'Moves the tab to the window of that number.',
    es: 'Mueve la pestaña a la ventana de ese número.',
    de: 'Schiebt den Tab in das Fenster dieser Nummer.',
    fr: "Déplace l'onglet dans la fenêtre de ce numéro.",
  },
  parse: wantNumber,
  run: async (number, { tabs }) => {
    const tab = await tabs.active()
    const windowId = windowAt(await tabs.list(), number - 1)
    if (windowId === tab.windowId) throw new ClavierError('tab-at-place')
    if ((await tabsHere(tabs)).length < 2) throw new ClavierError('no-other-tab')
    const index = (await tabs.list()).filter(other => other.windowId === windowId).length
    await tabs.move(tab.id, { windowId, index })
    await tabs.activate(tab.id)
    const text = say('tab-in-window', { title: tab.title, number })
    return { text, earcon: 'tab-changed', undo: tab }
  },
  undo: windowBack,
})
