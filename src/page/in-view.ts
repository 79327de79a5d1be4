/**
 * What a person sees now: of the elements near the viewport, those that are painted, not clipped away
 * and not covered. All reading, no writing, so the page is laid out at most once.
 */
import { area, inReadingOrder, leastArea } from './box.ts'
import { areasIn, withOperable } from './clickable-in-view.ts'
import {
  attribute,
  childrenOf,
  documentRoot,
  isWithin,
  matches,
  paintedParent,
  rectsOf,
  tagOf,
} from './clobber-proof.ts'
import { createCoverage, createInertness } from './coverage.ts'
import type { ElementIndex, Entry } from './element-index.ts'
import { createListening } from './listening.ts'
import { createTurns } from './moments.ts'
import { createClipper, isPainted, isUncovered, paintedBox } from './painted.ts'
import type { Shown } from './shown.ts'

/** The least side of what shows of something to click, in pixels. */
const leastSide = 3
/** The least side of an image, in pixels: below it is a bullet or a tracking dot. */
export const leastImage = 12

export { type Clipper, createClipper, isPainted, isUncovered, paintedBox, viewportOf } from './painted.ts'
export type { Shown } from './shown.ts'

/** Controls that pages make transparent, to draw something of their own under them. */
const drawnOver = new Set(['checkbox', 'radio', 'file', 'range', 'color', 'date', 'time'])

/** A control that cannot be seen itself takes the click on what is drawn in its place. */
function isDrawnOver(element: Element): boolean {
  const tag = tagOf(element)
  const type = attribute(element, 'type')?.toLowerCase() ?? ''
  if (tag !== 'select' && !(tag === 'input' && drawnOver.has(type))) return false
  const parent = paintedParent(element)
  return parent !== null && isPainted(parent) && getComputedStyle(element).visibility === 'visible'
}

/** Without a box of its own, but with painted children. */
function isContentsOnly(element: Element): boolean {
  return (
    rectsOf(element).length === 0 &&
    getComputedStyle(element).display === 'contents' &&
    [...childrenOf(element)].slice(0, 20).some(isPainted)
  )
}

/** True where it is painted, or what is drawn in its place, or what is in it. */
export const isSeen = (element: Element) =>
  isPainted(element) || isDrawnOver(element) || isContentsOnly(element)

interface Looked extends Shown {
  /** Boxes do not tell that nothing lies over it. */
  readonly unsure: boolean
}

/** How long the page waits at most while its view is read, in milliseconds. */
const slice = 24
/** So many of those that seem to lie free are asked for, to be sure. */
const samples = 6

/** Everything in view, in reading order. */
export async function inView(document: Document, index: ElementIndex): Promise<Shown[]> {
  const { entries, visited, raised } = await index.near()
  const clipper = createClipper(document)
  const { viewport } = clipper
  const coverage = createCoverage(visited, viewport)
  const isInert = createInertness()
  const modal = raised.findLast(element => matches(element, 'dialog:modal'))
  const turns = createTurns(slice)

  /** What of it shows, if nothing lies over it. */
  function look({ element, kind, clickable }: Entry): Looked | undefined {
    const box = clipper.clip(element, paintedBox(element))
    if (box === undefined || area(box) < leastArea) return undefined
    if (kind === 'image' && Math.min(box.width, box.height) < leastImage) return undefined
    if (Math.min(box.width, box.height) < leastSide && clickable !== false) return undefined
    if (!isSeen(element)) return undefined
    if (isInert(element)) return undefined
    const { pointerEvents, clipPath } = getComputedStyle(element)
    const untouchable = pointerEvents === 'none'
    const behind = modal !== undefined && !isWithin(element, modal)
    // Nothing but the browser tells what lies over it, and that does not see what takes no pointer.
    if (behind && untouchable) return undefined
    const unsure =
      !untouchable &&
      (behind ||
        clipPath !== 'none' ||
        coverage.mayCover(element, box.x + box.width / 2, box.y + box.height / 2))
    return {
      element,
      kind,
      clickable: clickable === true && !untouchable,
      doubtful: false,
      box,
      unsure,
    }
  }

  const looked: Looked[] = []
  for (const entry of entries) {
    const item = look(entry)
    if (item !== undefined) looked.push(item)
    await turns.giveWay()
  }
  const free = looked.filter(item => !item.unsure)
  const step = Math.max(1, Math.ceil(free.length / samples))
  const deceived = free.some(
    ({ element, box, clickable }, at) => at % step === 0 && clickable && !isUncovered(document, element, box),
  )
  const seen: Shown[] = []
  for (const { unsure, ...item } of looked) {
    await turns.giveWay()
    if ((unsure || (deceived && item.clickable)) && !isUncovered(document, item.element, item.box)) continue
    seen.push(item)
  }
  const listening = createListening()
  const everything = withOperable(document, index, clipper, listening, entries, seen)
  const root = documentRoot(document)
  const rightToLeft = root !== null && getComputedStyle(root).direction === 'rtl'
  return inReadingOrder([...everything, ...areasIn(document, clipper, listening, seen)], rightToLeft)
}
