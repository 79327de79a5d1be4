/** Numbers drawn over everything that can be clicked in view, in one element of our own. */
import type { Box, HintNumbering } from '../ports/page.ts'
import { bodyOfDocument, documentRoot, focused, isConnected, windowOf } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { createHintNumbers, nearestFirst } from './hint-numbers.ts'
import { createClipper, inView, paintedBox, viewportOf } from './in-view.ts'
import { frame } from './moments.ts'
import { createOverlay, type Overlay } from './overlay.ts'

/** Quiet after scrolling or a change before the view is read anew, in milliseconds. */
const quiet = 90
/** How long a page that keeps changing can put that off, in milliseconds. */
const longestWait = 400
/** Dark on light with a light rim, or the reverse: one of the two edges contrasts with any background. */
const look = `
  :host { all: initial !important; }
  div { position: fixed; left: 0; top: 0; padding: 0 4px; border-radius: 4px; white-space: nowrap;
    font: 700 13px/17px system-ui, sans-serif; font-variant-numeric: tabular-nums; forced-color-adjust: none;
    color: #1a1300; background: #ffd84d; border: 1px solid #1a1300; box-shadow: 0 0 0 1.5px #fff;
    pointer-events: none; will-change: transform; }
  @media (prefers-color-scheme: dark) {
    div { color: #fff; background: #10243f; border-color: #fff; box-shadow: 0 0 0 1.5px #10243f; }
  }`

export interface Hints {
  /** Resolves with how many are drawn. Reads the view anew when they are shown already. */
  show(numbering: HintNumbering, only?: readonly Element[]): Promise<number>
  /** False when none were shown. */
  hide(): boolean
  /** The living element with that number, shown now or before. */
  element(number: number): Element | undefined
}

interface Label {
  readonly element: Element
  readonly drawn: HTMLElement
}

export function createHints(document: Document, index: ElementIndex, alive: () => boolean): Hints {
  let numbering: HintNumbering = 'ten'
  let numbers = createHintNumbers<Element>(isConnected)
  let shown: { overlay: Overlay; stop: AbortController } | undefined
  let labels: Label[] = []
  /** The only ones to number, where only some are. */
  let chosen: ReadonlySet<Element> | undefined
  let moving = false
  let pending: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  function put(drawn: HTMLElement, box: Box | undefined, viewport: Box): void {
    drawn.style.display = box === undefined ? 'none' : 'block'
    if (box === undefined) return
    // At the corner where the element begins, and never past the edge of the viewport.
    const x = Math.max(0, Math.min(box.x - 12, viewport.width - 30))
    const y = Math.max(0, Math.min(box.y - 9, viewport.height - 20))
    drawn.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }

  /** Moves the labels with what they stand for: all reads, then all writes. */
  async function follow(): Promise<void> {
    if (moving) return
    moving = true
    await frame(document)
    moving = false
    const clipper = createClipper(document)
    const boxes = labels.map(({ element }) =>
      isConnected(element) ? clipper.clip(element, paintedBox(element)) : undefined,
    )
    labels.forEach(({ drawn }, at) => {
      put(drawn, boxes[at], clipper.viewport)
    })
  }

  async function draw(): Promise<number> {
    if (!alive()) hide()
    if (shown === undefined) return 0
    const items = (await inView(document, index)).filter(item =>
      chosen === undefined ? item.clickable : chosen.has(item.element),
    )
    if (shown === undefined) return 0
    numbers.release()
    const viewport = viewportOf(document)
    if (numbering === 'two')
      for (const { element } of nearestFirst(items, attention(viewport))) numbers.numberOf(element)
    const batch = document.createDocumentFragment()
    labels = items.map(({ element, box }) => {
      const drawn = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement // by its namespace
      drawn.textContent = String(numbers.numberOf(element))
      put(drawn, box, viewport)
      batch.append(drawn)
      return { element, drawn }
    })
    shown.overlay.root.replaceChildren(batch)
    shown.overlay.raise()
    return labels.length
  }

  /** Where the reader is: at what has the focus, or in the middle. */
  function attention({ width, height }: Box): { x: number; y: number } {
    const focus = focused(document)
    const seen =
      focus === null || focus === bodyOfDocument(document)
        ? undefined
        : createClipper(document).clip(focus, paintedBox(focus))
    const { x, y, width: w, height: h } = seen ?? { x: 0, y: 0, width, height }
    return { x: x + w / 2, y: y + h / 2 }
  }

  function later(): void {
    const now = performance.now()
    if (pending === undefined) waitingSince = now
    // A page that never rests is read anew nevertheless.
    else if (now - waitingSince > longestWait) return
    clearTimeout(pending)
    pending = setTimeout(() => {
      pending = undefined
      void draw()
    }, quiet)
  }

  function hide(): boolean {
    if (shown === undefined) return false
    clearTimeout(pending)
    pending = undefined
    shown.stop.abort()
    shown.overlay.remove()
    shown = undefined
    labels = []
    return true
  }

  return {
    async show(wanted, only) {
      chosen = only && new Set(only)
      // Numbers of another kind would not be where its rule puts them: all are given anew.
      if (wanted !== numbering) numbers = createHintNumbers<Element>(isConnected, wanted)
      numbering = wanted
      if (!(documentRoot(document) instanceof HTMLElement)) return 0
      if (shown === undefined) {
        const stop = new AbortController()
        shown = { overlay: createOverlay(document, index, 'clavier-hints', look), stop }
        const options = { capture: true, passive: true, signal: stop.signal }
        const moved = () => {
          void follow()
          // Not before the scrolling is over: what merely passes by takes no numbers.
          waitingSince = performance.now()
          later()
        }
        for (const type of ['scroll', 'resize'] as const)
          windowOf(document)?.addEventListener(type, moved, options)
        for (const type of ['transitionend', 'toggle', 'load'])
          document.addEventListener(type, later, options)
        windowOf(document)?.addEventListener('pagehide', hide, options)
        const unwatch = index.onChange(later)
        stop.signal.addEventListener('abort', unwatch)
      }
      const count = await draw()
      if (count === 0) hide()
      return count
    },
    hide,
    element: number => numbers.ownerOf(number),
  }
}
