/** Which of what is in view can be clicked, each thing once. */
import { area, leastArea } from './box.ts'
import { attribute, has, labelControl, labelsOf, matches, paintedParent, tagOf } from './clobber-proof.ts'
import type { ElementIndex, Entry } from './element-index.ts'
import { areasOf, imageOf, placedArea } from './image-map.ts'
import type { Listening } from './listening.ts'
import { createOperable } from './operable.ts'
import { type Clipper, isPainted, isUncovered, paintedBox } from './painted.ts'
import type { Shown } from './shown.ts'

/** The control of a label; undefined for all else. */
function controlOf(element: Element): Element | null | undefined {
  return element instanceof HTMLLabelElement ? labelControl(element) : undefined
}

/** The areas of the image maps among what is seen. */
export function areasIn(
  document: Document,
  clipper: Clipper,
  listening: Listening,
  seen: readonly Shown[],
): Shown[] {
  const acts = (element: Element) =>
    has(element, 'href') || has(element, 'onclick') || listening.listens(element)
  return seen
    .filter(({ element }) => has(element, 'usemap'))
    .flatMap(({ element: image }) => {
      const areas = areasOf(image)
      const [first] = areas
      // Each area once: on the picture that it is said to lie on, though others have the same map.
      if (first === undefined || imageOf(first) !== image) return []
      return areas.flatMap((element): Shown[] => {
        const placed = acts(element) ? placedArea(element, image) : undefined
        const box = placed && clipper.clip(image, placed)
        if (box === undefined || area(box) < leastArea) return []
        return isUncovered(document, image, box) || isUncovered(document, element, box)
          ? [{ element, kind: 'link', clickable: true, doubtful: false, box }]
          : []
      })
    })
}

/** Says of everything seen whether it can be clicked, and adds what only scripts and style make clickable. */
export function withOperable(
  document: Document,
  index: ElementIndex,
  clipper: Clipper,
  listening: Listening,
  entries: readonly Entry[],
  seen: readonly Shown[],
): Shown[] {
  const viewArea = Math.max(1, area(clipper.viewport))
  const found = new Map(seen.map(item => [item.element, item]))
  const held = new Map<Element, number>()
  const alike = new Map<string, number>()
  const counted = new Set<Element>()
  const operable = createOperable(document, index, listening, viewArea, {
    heldBy: element => held.get(element) ?? 0,
    isOneOfMany: element => (alike.get(likenessOf(element)) ?? 0) > 1,
  })
  const maybe = new Set(
    entries.filter(({ clickable }) => clickable === 'maybe').map(({ element }) => element),
  )

  function count(target: Element): void {
    if (counted.has(target)) return
    counted.add(target)
    const likeness = likenessOf(target)
    alike.set(likeness, (alike.get(likeness) ?? 0) + 1)
    for (let at = paintedParent(target); at !== null; at = paintedParent(at))
      held.set(at, (held.get(at) ?? 0) + 1)
  }
  for (const { element, clickable } of seen) {
    const target = clickable ? element : operable.listener(element)
    if (target !== undefined) count(target)
  }

  /** The element that is clicked for the sake of what was seen, if there is one. */
  function add(item: Shown): void {
    const target = operable.targetOf(item.element)
    if (target === undefined || operable.isOff(target.element)) {
      if (maybe.has(item.element) && !held.has(item.element))
        found.set(item.element, { ...item, clickable: true, doubtful: true })
      return
    }
    const { element } = target
    const before = found.get(element)
    const box = before?.box ?? clipper.clip(element, paintedBox(element))
    if (box === undefined || area(box) < leastArea) return
    const doubtful = target.doubtful && (before?.clickable !== true || before.doubtful)
    found.set(element, { element, kind: before?.kind, box, clickable: true, doubtful })
  }

  for (const item of seen) {
    if (!item.clickable) {
      if (getComputedStyle(item.element).pointerEvents !== 'none') add(item)
    } else if (operable.isOff(item.element) || isSpare(item, found, listening)) {
      found.set(item.element, { ...item, clickable: false })
    }
  }
  const acting = new Set<Element>()
  for (const it of counted) {
    if (!listening.listens(it) || operable.targetOf(it)?.element !== it) continue
    for (let at = paintedParent(it); at !== null && !acting.has(at); at = paintedParent(at)) acting.add(at)
  }
  return [...found.values()].map(item => {
    // What only says that it acts, and holds what does.
    const isIdle = operable.isIdle(item.element) && acting.has(item.element)
    return item.clickable && (isIdle || isSpare(item, found, listening))
      ? { ...item, clickable: false }
      : item
  })
}

/** Rows, cards and the like are made alike. */
const likenessOf = (element: Element) => `${tagOf(element)} ${attribute(element, 'class') ?? ''}`

/** One of a label and its control is enough: the one that can be seen. */
function isSpare({ element }: Shown, found: ReadonlyMap<Element, Shown>, { listens }: Listening): boolean {
  const control = controlOf(element)
  if (control === null) return !has(element, 'onclick') && !listens(element)
  if (control !== undefined) {
    const shown = found.get(control)
    return matches(control, ':disabled') || (shown?.clickable === true && isPainted(control))
  }
  if (isPainted(element)) return false
  return labelsOf(element).some(label => found.get(label)?.clickable === true)
}
