/** What a page has raised above all else. */
import { all, fullscreenOf } from './clobber-proof.ts'

/**
 * Dialogs, popovers and what fills the screen, in the order of the document. Asked for one by one: all in
 * one selector takes the browser twice the time on a large page.
 */
export function raisedIn(document: Document, dialogs: 'dialog[open]' | 'dialog:modal'): Element[] {
  const found = new Set<Element>([
    ...all(document, dialogs),
    ...all(document, ':popover-open'),
    ...(fullscreenOf(document) === null ? [] : all(document, ':fullscreen')),
  ])
  return [...found].sort((a, b) => (comesBefore(a, b) ? -1 : 1))
}

function comesBefore(a: Node, b: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
