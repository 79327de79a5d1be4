/** An element of our own above everything else of the page: it takes no pointer, and no rule of the page reaches it. */
import { documentRoot, isConnected, matches } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { raisedIn } from './top-layer.ts'

/** How often the overlay is put in: once, and again when the page takes it out. */
const mostReturns = 4

/** Important, inline and in the shadow root, so that no rule of the page outranks it. */
const frameStyle =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;' +
  'width:100%!important;height:100%!important;margin:0!important;padding:0!important;border:0!important;' +
  'overflow:hidden!important;background:transparent!important;pointer-events:none!important;' +
  'z-index:2147483647!important;visibility:visible!important;opacity:1!important;'

export interface Overlay {
  /** The element in the page; nothing but its shadow root is ours alone. */
  readonly host: Element
  readonly root: ShadowRoot
  /** A new element for it: by its namespace, so that documents which are no HTML have it too. */
  make(): HTMLElement
  /** Puts it in, above what the page has on top now. */
  raise(): void
  remove(): void
}

/** `tag` names the element in the page, `look` is the style sheet of its shadow root. */
export function createOverlay(document: Document, index: ElementIndex, tag: string, look: string): Overlay {
  // Made in a document without a window, where no page can have defined an element of this name.
  const inert = document.implementation.createHTMLDocument('')
  const host = inert.createElement(tag)
  const root = host.attachShadow({ mode: 'closed' })
  host.setAttribute('aria-hidden', 'true')
  host.setAttribute('popover', 'manual')
  host.style.cssText = frameStyle
  document.adoptNode(host)
  index.ignore(host)
  let above: readonly Element[] = []
  let returns = 0

  /**
   * What the page has above everything else, in document order. In another overlay of ours, whose shadow
   * tree has no slot, this one would not be drawn.
   */
  function topLayer(): Element[] {
    return raisedIn(document, 'dialog:modal').filter(it => !index.isIgnored(it))
  }

  return {
    host,
    root,
    // What is made by that name in that namespace is an HTML element.
    make: () => document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement,
    raise() {
      const over = topLayer()
      const same = over.length === above.length && over.every((element, at) => element === above[at])
      if (isConnected(host) && same) return
      if (!isConnected(host)) returns += 1
      if (returns > mostReturns) return
      above = over
      // Inside a modal dialog, because all else is inert there; the last one is the one on top.
      const parent = over.findLast(element => matches(element, 'dialog:modal')) ?? over.at(-1)
      Element.prototype.append.call(parent ?? documentRoot(document), host)
      if (root.adoptedStyleSheets.length === 0) {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`:host{${frameStyle}}${look}`)
        root.adoptedStyleSheets = [sheet]
      }
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
    },
    remove: () => host.remove(),
  }
}
