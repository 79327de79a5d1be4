import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { windowBack } from './move-tab.ts'
import { nothing } from './read-slots.ts'
import { tabsHere } from './tabs-here.ts'

export const moveToNewWindowCommand = defineCommand({
  id: 'move-to-new-window',
  group: 'tabs',
  phrases: {
    en: ['move [this] tab to [a] new window', 'tab to new window'],
    es: ['mueve [la] pestaña a [una] nueva ventana'],
    de: ['tab in neues fenster', 'tab in neues fenster schieben'],
    fr: ["déplace l'onglet dans une nouvelle fenêtre"],
  },
  keys: { motifs: ['48-55-53-48'] },
  help: {
    en: 'Gives the tab a window of its own.',
    es: 'Da a la pestaña una ventana propia.',
    de: 'Gibt dem Tab ein eigenes Fenster.',
    fr: "Donne à l'onglet sa propre fenêtre.",
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const tab = await tabs.active()
    // Its window would close, and with it the panel.
    if ((await tabsHere(tabs)).length < 2) throw new ClavierError('no-other-tab')
    await tabs.detach(tab.id)
    return { text: say('tab-detached', { title: tab.title }), earcon: 'tab-changed', undo: tab }
  },
  undo: windowBack,
})
