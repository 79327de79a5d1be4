/**
 * Finds what is near the view without measuring what is not: parts of the document that lie elsewhere are
 * passed over whole, and in long rows of siblings the near ones are searched for as in a sorted list.
 */
import { childrenOf, rectOf, rectsOf, scrollHeightOf, shadowOf } from './clobber-proof.ts'

/** How far beyond the view something still counts as near, in pixels. */
const margin = 100
/** Up to this many siblings are looked at one by one. */
const fewSiblings = 64
/** The most elements that are looked at for one view. */
const mostVisited = 30_000

export interface Visited {
  readonly element: Element
  /** Its border box in the viewport, empty where it has none of its own. */
  readonly box: DOMRect
  /** Places in the walk: those of what is inside it lie between. */
  readonly from: number
  to: number
}

interface Band {
  readonly top: number
  readonly bottom: number
}

/** Above the view, in it, or below it. */
type Side = -1 | 0 | 1

/** Where the element and what overflows it lie. Undefined where it has no box: nobody can say. */
function sideOf(element: Element, rect: DOMRect, view: Band): Side | undefined {
  if (rect.width === 0 && rect.height === 0) return undefined
  if (rect.top > view.bottom) return 1
  // The content of `html`, `body` and others of a set height goes on below their box.
  const isAbove = rect.bottom < view.top && rect.top + scrollHeightOf(element) < view.top
  return isAbove ? -1 : 0
}

/** True where an element without a box may have painted children: all else without one is not there. */
function isOnlyContents(element: Element): boolean {
  return getComputedStyle(element).display === 'contents'
}

/**
 * Which of many siblings may be near. Goes by their order on the page where they have one; where they are
 * strewn, all may be. What is taken out of the flow is found by other means (`strays.ts`).
 */
function nearOf(siblings: HTMLCollection, view: Band): readonly Element[] {
  const count = siblings.length
  if (count <= fewSiblings) return [...siblings]
  const measured = new Map<number, { readonly top: number; readonly side: Side } | undefined>()
  const measure = (at: number) => {
    if (!measured.has(at)) {
      const element = siblings[at]
      const rect = element && rectOf(element)
      const side = rect && sideOf(element, rect, view)
      measured.set(at, side === undefined ? undefined : { top: rect?.top ?? 0, side })
    }
    return measured.get(at)
  }
  const step = Math.ceil(count / fewSiblings)
  const samples: number[] = []
  for (let at = 0; at < count; at += step) samples.push(at)
  if (samples.at(-1) !== count - 1) samples.push(count - 1)
  const tops = samples.flatMap(at => measure(at)?.top ?? [])
  const sorted = tops.every((top, at) => at === 0 || top >= (tops[at - 1] ?? 0) - 1)
  if (!sorted) return [...siblings]

  const found: Element[] = []
  const search = (from: number, to: number): void => {
    const before = measure(from)?.side ?? 0
    if (before !== 0 && before === measure(to)?.side) return
    if (to - from <= 4) {
      for (let at = from; at <= to; at += 1) {
        const element = siblings[at]
        if (element !== undefined) found.push(element)
      }
      return
    }
    const middle = Math.floor((from + to) / 2)
    search(from, middle)
    search(middle, to)
  }
  for (let at = 1; at < samples.length; at += 1) search(samples[at - 1] ?? 0, samples[at] ?? 0)
  return [...new Set(found)]
}

export interface NearWalk {
  /** In the order of the document, what is inside an element after it. */
  readonly visited: readonly Visited[]
  readonly shadows: readonly ShadowRoot[]
}

/** Walks from each of `starts`; what `leaveOut` names is passed over with all that is in it. */
export function walkNear(
  starts: readonly Element[],
  height: number,
  leaveOut: (element: Element) => boolean,
): NearWalk {
  const view: Band = { top: -margin, bottom: height + margin }
  const visited: Visited[] = []
  const shadows: ShadowRoot[] = []
  const seen = new Set<Element>()
  /** What is still to be visited, the next one last; one visited already is to be left. */
  const open: (Element | Visited)[] = [...starts].toReversed()

  function isNear(element: Element, box: DOMRect): boolean {
    const side = sideOf(element, box, view)
    if (side !== undefined) return side === 0
    return rectsOf(element).length > 0 || isOnlyContents(element)
  }

  for (let next = open.pop(); next !== undefined && visited.length < mostVisited; next = open.pop()) {
    if (!(next instanceof Element)) {
      next.to = visited.length
      continue
    }
    if (seen.has(next) || leaveOut(next)) continue
    const box = rectOf(next)
    if (!isNear(next, box)) continue
    seen.add(next)
    const entry: Visited = { element: next, box, from: visited.length, to: Number.POSITIVE_INFINITY }
    visited.push(entry)
    open.push(entry)
    const shadow = shadowOf(next)
    if (shadow !== null) shadows.push(shadow)
    pushReversed(open, nearOf(childrenOf(next), view))
    if (shadow !== null) pushReversed(open, nearOf(shadow.children, view))
  }
  return { visited, shadows }
}

function pushReversed<T>(list: T[], items: readonly T[]): void {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item !== undefined) list.push(item)
  }
}
