/** What there is to hear in one document, in its view or in all of it. All reading, no writing. */
import { area, inReadingOrder, leastArea } from './box.ts'
import { documentRoot, matches, tagOf } from './clobber-proof.ts'
import { createInertness } from './coverage.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { fairShare } from './fair-share.ts'
import type { FrameSeen } from './frame-view.ts'
import { frameOf, framesIn, isPageItself } from './frames.ts'
import { createClipper, inView, isPainted, isSeen, leastImage, paintedBox } from './in-view.ts'
import { createHeardElements, type Heard } from './layout-elements.ts'
import { createSheet } from './layout-sheet.ts'
import { type LayoutItem, type LayoutView, mostTold } from './layout-view.ts'
import { createTurns, giveWay } from './moments.ts'
import { axes } from './scroll-axis.ts'
import type { ScrollerChoice } from './scroller-choice.ts'
import { raisedIn } from './top-layer.ts'
import { elementsOf } from './walk-tree.ts'

/** How long the page waits at most while it is read, in milliseconds. */
const slice = 24
/** The most elements of a whole page that are measured. */
const mostMeasured = 2 * mostTold
/** The most frames of a whole page that are told of. */
const mostFrames = 300
/** How often a view that scrolled while it was read is read again. */
const mostReadings = 3

/** What was found, before it is told. */
interface Found extends Pick<LayoutView, 'viewport' | 'frames'> {
  readonly heard: readonly Heard[]
  /** About how many more there are than were measured. */
  readonly unmeasured: number
}

export interface LayoutRead {
  readonly view: Omit<LayoutView, 'self' | 'focus' | 'pointer'>
  /** The elements of `view.items`, in their order. */
  readonly elements: readonly Heard[]
}

interface Parts {
  readonly document: Document
  readonly index: ElementIndex
  readonly handles: ElementHandles
  readonly choice: ScrollerChoice
}

/** `whole`: all of the page itself; what is in a frame is told by what shows in the frame. */
export async function readLayout(parts: Parts, whole: boolean): Promise<LayoutRead> {
  const { document, handles } = parts
  const sheet = whole && isPageItself(document) && !isBehindSomething(document)
  const { heard, unmeasured, viewport, frames } = await (sheet ? onSheet(parts) : seenNow(parts))
  const root = documentRoot(document)
  const rightToLeft = root !== null && getComputedStyle(root).direction === 'rtl'
  // Ordering thousands takes a while of its own.
  await giveWay()
  const ordered = inReadingOrder(heard, rightToLeft)
  await giveWay()
  const elements = fairShare(ordered, ({ kind }) => kind, mostTold)
  const items = elements.map(
    ({ element, kind, box }): LayoutItem => ({ kind, box, handle: handles.handleOf(element) }),
  )
  const leftOut = heard.length - elements.length + unmeasured
  return { view: { viewport, rightToLeft, items, leftOut, frames }, elements }
}

/** True while nothing but a dialog, or what fills the screen, can be reached. */
function isBehindSomething(document: Document): boolean {
  return raisedIn(document, 'dialog:modal').some(
    element => matches(element, 'dialog:modal') || matches(element, ':fullscreen:not(:root)'),
  )
}

async function seenNow(parts: Parts): Promise<Found> {
  const { choice } = parts
  for (let reading = 1; ; reading += 1) {
    const scroller = choice.choose(axes.down, 0)
    const offset = () => (scroller === undefined ? 0 : axes.down.offset(scroller))
    const before = offset()
    const found = await readView(parts)
    // Boxes from before and after a scroll are of no page at all.
    if (offset() === before || reading === mostReadings) return found
  }
}

async function readView({ document, index }: Parts): Promise<Found> {
  const seen = await inView(document, index)
  const clipper = createClipper(document)
  const heard = createHeardElements(index, clipper.inside)
  for (const { element, kind, box } of seen) if (kind !== undefined) heard.add({ element, kind, box })
  const { width, height } = clipper.viewport
  const frames = framesIn(document, index).map(frame => frame.seen)
  return { heard: heard.all(), unmeasured: 0, viewport: { width, height }, frames }
}

async function onSheet({ document, index, choice }: Parts): Promise<Found> {
  const root = documentRoot(document)
  const sheet = createSheet(document, choice.choose(axes.down, 0))
  if (root === null) return { heard: [], unmeasured: 0, viewport: sheet.size, frames: [] }
  // What is remembered of elements stays true only while the page is watched.
  void index.warm()
  const turns = createTurns(slice)
  const turn = () => turns.giveWay()?.then(sheet.again)
  const named: Omit<Heard, 'box'>[] = []
  const frames: FrameSeen[] = []
  for (const element of elementsOf(root)) {
    await turn()
    if (index.isIgnored(element)) continue
    const kind = index.sort(element)?.kind
    if (kind !== undefined) named.push({ element, kind })
    else if (['iframe', 'frame', 'object'].includes(tagOf(element)) && frames.length < mostFrames) {
      const frame = frameOf(document, element)
      const visible = frame && isPainted(element) ? sheet.own(element, frame.box) : undefined
      if (frame !== undefined && visible !== undefined)
        frames.push({ ...frame, box: sheet.unclipped(element, frame.box), visible })
    }
  }
  const isInert = createInertness()
  const chosen = fairShare(named, ({ kind }) => kind, mostMeasured)
  const heard = createHeardElements(index, sheet.inside)
  for (const { element, kind } of chosen) {
    await turn()
    const box = sheet.own(element, paintedBox(element))
    if (box === undefined || area(box) < leastArea) continue
    if (kind === 'image' && Math.min(box.width, box.height) < leastImage) continue
    if (isSeen(element) && !isInert(element)) heard.add({ element, kind, box })
  }
  await giveWay()
  const all = heard.all()
  // As many of the others are painted as of those that were looked at.
  const rest = (named.length - chosen.length) / Math.max(1, chosen.length)
  return { heard: all, unmeasured: Math.round(all.length * rest), viewport: sheet.size, frames }
}
