/** The pointer of move mode: a ring of our own, drawn over the page and touching nothing of it. */
import type { Point, Pointed } from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import { actorOf } from './click.ts'
import { documentRoot, elementAt, tagOf, windowOf } from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { type FrameAt, frameAt } from './frames.ts'
import { viewportOf } from './in-view.ts'
import { roleOf } from './kinds.ts'
import { createOverlay, type Overlay } from './overlay.ts'

/** Light between two dark edges: one of them contrasts with any background. Open in the middle, to see through. */
const look = `
  div { position: fixed; left: -17px; top: -17px; width: 34px; height: 34px; box-sizing: border-box;
    border: 4px solid #ffd84d; border-radius: 50%; forced-color-adjust: none; pointer-events: none;
    box-shadow: 0 0 0 2px #1a1300, inset 0 0 0 2px #1a1300, 0 0 0 3.5px #fff; will-change: transform; }
  div::after { content: ""; position: absolute; left: 11px; top: 11px; width: 4px; height: 4px;
    border-radius: 50%; background: #1a1300; box-shadow: 0 0 0 1.5px #ffd84d; }`

export interface Pointer {
  /** Draws it at a point, or where it is, or in the middle of the viewport. */
  show(at?: Point): Pointed & Under
  /** What is on top at a point. */
  under(at: Point): Under
  /** False when it was not shown. */
  hide(): boolean
  /** Where it is, or undefined. */
  at(): Point | undefined
}

export function createPointer(
  document: Document,
  index: ElementIndex,
  handles: ElementHandles,
  alive: () => boolean,
): Pointer {
  let shown: { overlay: Overlay; ring: HTMLElement; stop: AbortController; at: Point } | undefined

  function hide(): boolean {
    if (shown === undefined) return false
    shown.stop.abort()
    shown.overlay.remove()
    shown = undefined
    return true
  }

  function create(at: Point) {
    const overlay = createOverlay(document, index, 'clavier-pointer', look)
    const ring = overlay.make()
    overlay.root.replaceChildren(ring)
    const stop = new AbortController()
    const options = { capture: true, passive: true, signal: stop.signal }
    windowOf(document)?.addEventListener('pagehide', hide, options)
    // A version of Clavier that was replaced takes away what it has drawn.
    windowOf(document)?.addEventListener('pointermove', () => void (alive() || hide()), options)
    return { overlay, ring, stop, at }
  }

  return {
    show(wanted) {
      const { width, height } = viewportOf(document)
      const middle = { x: Math.floor(width / 2), y: Math.floor(height / 2) }
      const { x, y } = wanted ?? shown?.at ?? middle
      const within = (value: number, length: number) => Math.min(Math.max(0, length - 1), Math.max(0, value))
      const at = { x: within(x, width), y: within(y, height) }
      if (documentRoot(document) instanceof HTMLElement) {
        shown ??= create(at)
        shown.at = at
        shown.ring.style.transform = `translate(${at.x}px, ${at.y}px)`
        shown.overlay.raise()
      }
      return { viewport: { width, height }, at, ...under(document, handles, at) }
    },
    under: at => under(document, handles, at),
    hide,
    at: () => shown?.at,
  }
}

/** Both empty over nothing in particular; over a frame, which one that is and where in it. */
export interface Under {
  readonly name: string
  readonly role: string
  readonly handle?: number
  readonly frame?: FrameAt
}

function under(document: Document, handles: ElementHandles, { x, y }: Point): Under {
  const hit = elementAt(document, x, y)
  const frame = hit === null ? undefined : frameAt(document, hit, { x, y })
  const element = hit === null ? null : actorOf(hit)
  if (element === null || element === documentRoot(document) || tagOf(element) === 'body')
    return { name: '', role: '' }
  const named = { name: accessibleName(element), role: roleOf(element).slice(0, 120) }
  return frame === undefined ? { ...named, handle: handles.handleOf(element) } : { ...named, frame }
}
