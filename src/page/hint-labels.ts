/** The numbers as they are drawn in one document: all is read before anything is written. */
import type { Box } from '../ports/page.ts'
import { isConnected } from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { createClipper, paintedBox } from './in-view.ts'
import { placeLabels } from './label-places.ts'
import { frame } from './moments.ts'
import { createOverlay } from './overlay.ts'
import { followsWords, wordsOf } from './words-of.ts'

/** Height of a number with its edges, and width of its digits and of what is around them, in CSS pixels. */
const height = 20
const digit = 8
const around = 10

/** Dark on light with a light rim, or the reverse: one of the two edges contrasts with any background. */
const look = `
  div { position: absolute; left: 0; top: 0; padding: 0 3px; border-radius: 4px; white-space: nowrap;
    font: 700 13px/16px system-ui, sans-serif; font-variant-numeric: tabular-nums; forced-color-adjust: none;
    color: #1a1300; background: #ffd84d; border: 1px solid #1a1300; box-shadow: 0 0 0 1.5px #fff;
    pointer-events: none; }
  @media (prefers-color-scheme: dark) {
    div { color: #fff; background: #10243f; border-color: #fff; box-shadow: 0 0 0 1.5px #10243f; }
  }`

export interface LabelTarget {
  readonly element: Element
  readonly number: number
  /** As it shows. */
  readonly box: Box
}

export interface HintLabels {
  /** The element that holds them in the page. */
  readonly host: Element
  /** Draws just these, in one write. */
  draw(targets: readonly LabelTarget[]): void
  /** Moves them with what they stand for, in the next frame. */
  follow(): void
  remove(): void
}

interface Label {
  readonly drawn: HTMLElement
  /** Where it is, and where its element was then. */
  readonly at: { readonly x: number; readonly y: number }
  readonly from: Box
}

export function createHintLabels(document: Document, index: ElementIndex): HintLabels {
  const overlay = createOverlay(document, index, 'clavier-hints', look)
  let labels: ReadonlyMap<Element, Label> = new Map()
  let moving = false
  let removed = false

  async function followAtOnce(): Promise<void> {
    moving = true
    await frame(document)
    moving = false
    if (removed) return
    const clipper = createClipper(document)
    const moved = [...labels].map(([element, label]) => {
      const box = isConnected(element) ? paintedBox(element) : undefined
      const shows = box !== undefined && clipper.clip(element, box) !== undefined
      return { ...label, box: shows ? box : undefined }
    })
    for (const { drawn, at, from, box } of moved) {
      drawn.style.display = box === undefined ? 'none' : 'block'
      if (box !== undefined) put(drawn, { x: at.x + box.x - from.x, y: at.y + box.y - from.y })
    }
  }

  return {
    host: overlay.host,
    draw(targets) {
      const { width, height: depth } = createClipper(document).viewport
      const wanted = targets.map(({ element, number, box }) => ({
        box,
        words: wordsOf(element),
        follows: followsWords(element),
        width: String(number).length * digit + around,
        height,
      }))
      const from = targets.map(({ element }) => paintedBox(element))
      const places = placeLabels(wanted, { width, height: depth })
      const batch = document.createDocumentFragment()
      const next = new Map<Element, Label>()
      targets.forEach(({ element, number, box }, at) => {
        const place = places[at] ?? box
        const before = labels.get(element)?.drawn
        if (before !== undefined) before.style.display = 'block'
        const drawn = before ?? overlay.make()
        if (drawn.textContent !== String(number)) drawn.textContent = String(number)
        put(drawn, place)
        next.set(element, { drawn, at: place, from: from[at] ?? box })
        batch.append(drawn)
      })
      labels = next
      overlay.root.replaceChildren(batch)
      overlay.raise()
    },
    follow() {
      if (!moving) void followAtOnce()
    },
    remove() {
      removed = true
      labels = new Map()
      overlay.remove()
    },
  }
}

function put(drawn: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  drawn.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
