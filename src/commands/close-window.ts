import { ClavierError } from '../errors.ts'
import { render, say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'

export const closeWindowCommand = defineCommand({
  id: 'close-window',
  group: 'tabs',
  destructive: true,
  phrases: {
    en: ['close [this] window', 'close the window'],
    es: ['cierra [esta] ventana', 'cerrar ventana', 'cierra la ventana', 'cerrar (la|esta) ventana'],
    de: [
      'fenster schließen',
      'schließ [dieses] fenster',
      'schließe [dieses|das] fenster',
      'schließ das fenster',
      '(dieses|das) fenster schließen',
    ],
    fr: ['ferme [cette] fenêtre', 'fermer la fenêtre', 'ferme la fenêtre', 'fermer [cette] fenêtre'],
  },
  keys: { motifs: ['48-55-56-48'] },
  help: {
    en: 'Asks, then closes the window with all its tabs; undo brings it back.',
    es: 'Pregunta y cierra la ventana con sus pestañas; deshacer la recupera.',
    de: 'Fragt nach und schließt das Fenster mit allen Tabs; Rückgängig holt es zurück.',
    fr: 'Demande, puis ferme la fenêtre et ses onglets ; annuler la ramène.',
  },
  parse: slots => (typeof slots.window === 'number' ? slots.window : undefined),
  run: async (sure, { tabs, choices, language }) => {
    if (sure === undefined) {
      const { windowId } = await tabs.active()
      const count = (await tabs.list()).filter(tab => tab.windowId === windowId).length
      const label = render(language(), say('close-window', { count }))
      const intent = { command: 'close-window', slots: { window: windowId } }
      const rows = choices.offer(say('choices-close-window'), [{ label, detail: '', intent }])
      return { text: say('close-window-asked', { rows }), earcon: 'ambiguous' }
    }
    const gone = (await tabs.list()).filter(tab => tab.windowId === sure)
    await tabs.closeWindow(sure)
    const [session] = await tabs.closed()
    // A window of empty tabs, or a private one, is not remembered.
    const undo = session?.tabs === gone.length ? { undo: { session: session.session, gone } } : {}
    return { text: say('window-closed', { count: gone.length }), earcon: 'tab-changed', ...undo }
  },
  undo: async ({ session, gone }, { tabs }) => {
    const back = await tabs.restore(session)
    if (back === undefined) throw new ClavierError('nothing-to-reopen')
    for (const tab of await tabs.list()) {
      const was = tab.windowId === back.windowId ? gone[tab.index] : undefined
      if (was?.url === tab.url) tabs.cameBack(was.id, tab.id)
    }
    return say('window-reopened', { count: gone.length })
  },
  // A window's id means nothing in another run of the browser.
  recorded: false,
})
