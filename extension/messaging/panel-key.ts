import type { Envelope } from './envelope.ts'

/** By hand and not by `send`, whose schemas would be a burden to every page. */
const openPanel: Envelope = { clavier: 1, message: 'open-panel', request: {} }

/**
 * Opens the panel by Alt+Shift+C from the page that has the focus. Chrome gives that key to no
 * extension any more (it adds a tab to a group), but the page in front is asked first.
 */
export function listenForPanelKey(): void {
  addEventListener('keydown', openByKey, { capture: true })
}

function openByKey(event: KeyboardEvent): void {
  const { isTrusted, code, altKey, shiftKey, ctrlKey, metaKey, repeat } = event
  // Only hands open the panel: a page's own events are not trusted.
  if (!isTrusted || repeat || code !== 'KeyC' || !altKey || !shiftKey || ctrlKey || metaKey) return
  // An extension that was updated or removed leaves its scripts running, without an id.
  if (chrome.runtime?.id === undefined) return
  event.preventDefault()
  event.stopImmediatePropagation()
  // Where Chrome refuses, the toolbar button is left; there is nobody to tell.
  void chrome.runtime.sendMessage(openPanel).catch(() => undefined)
}
