import { ClavierError } from '../errors.ts'
import { defineCommand } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { nothing } from './read-slots.ts'
import { goToWindow, windowIds } from './windows.ts'

export const nextWindowCommand = defineCommand({
  id: 'next-window',
  group: 'tabs',
  phrases: {
    en: ['next window'],
    es: ['ventana siguiente', 'siguiente ventana'],
    de: ['nächstes fenster'],
    fr: ['fenêtre suivante'],
  },
  keys: { motifs: ['48-55-58-48'] },
  help: {
    en: 'Goes to the next window.',
    es: 'Va a la ventana siguiente.',
    de: 'Geht zum nächsten Fenster.',
    fr: 'Va à la fenêtre suivante.',
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const from = await tabs.active()
    const ids = windowIds(await tabs.list())
    if (ids.length < 2) throw new ClavierError('no-other-window')
    return goToWindow(tabs, (ids.indexOf(from.windowId) + 1) % ids.length, from.id)
  },
  undo: backToTab,
})
