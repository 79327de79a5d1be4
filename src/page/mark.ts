/** A frame of our own around what has been reached and cannot have the focus: nothing of the page changes. */
import type { Box } from '../ports/page.ts'
import { documentRoot, isConnected, windowOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { paintedBox } from './in-view.ts'
import { createOverlay, type Overlay } from './overlay.ts'

/** Light between two dark edges: one of them contrasts with any background. */
const look = `
  div { position: fixed; left: 0; top: 0; box-sizing: border-box; border: 3px solid #ffd84d; border-radius: 4px;
    box-shadow: 0 0 0 2px #1a1300, inset 0 0 0 2px #1a1300; pointer-events: none; forced-color-adjust: none; }`
const margin = 5

export interface Mark {
  show(element: Element): void
  hide(): void
}

export function createMark(document: Document, index: ElementIndex, alive: () => boolean): Mark {
  let shown: { overlay: Overlay; frame: HTMLElement; stop: AbortController; element: Element } | undefined

  function hide(): void {
    shown?.stop.abort()
    shown?.overlay.remove()
    shown = undefined
  }

  function place(): void {
    if (shown === undefined) return
    if (!alive() || !isConnected(shown.element)) {
      hide()
      return
    }
    const { x, y, width, height }: Box = paintedBox(shown.element)
    const { style } = shown.frame
    style.transform = `translate(${Math.round(x - margin)}px, ${Math.round(y - margin)}px)`
    style.width = `${Math.round(width + 2 * margin)}px`
    style.height = `${Math.round(height + 2 * margin)}px`
  }

  return {
    show(element) {
      hide()
      if (!(documentRoot(document) instanceof HTMLElement)) return
      const overlay = createOverlay(document, index, 'clavier-mark', look)
      const frame = overlay.make()
      overlay.root.replaceChildren(frame)
      const stop = new AbortController()
      const options = { capture: true, passive: true, signal: stop.signal }
      const window = windowOf(document)
      for (const type of ['scroll', 'resize']) window?.addEventListener(type, place, options)
      for (const type of ['pagehide', 'pointerdown', 'keydown']) window?.addEventListener(type, hide, options)
      shown = { overlay, frame, stop, element }
      place()
      overlay.raise()
    },
    hide,
  }
}
