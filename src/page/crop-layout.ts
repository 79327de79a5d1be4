/** What lies around one place of a layout. Pure. */
import type { Box, PageLayout, PlacedElement, Point } from '../ports/page.ts'
import { area, intersect } from './box.ts'

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** The part of half the width and half the height around a point, held inside what it is a part of. */
export function partAround({ viewport }: PageLayout, { x, y }: Point): Box {
  const [width, height] = [viewport.width / 2, viewport.height / 2]
  const from = (middle: number, length: number) => Math.min(length, Math.max(0, middle - length / 2))
  return { x: from(x, width), y: from(y, height), width, height }
}

/** The layout of a part, measured from its corner. `name`: what it is around. */
export function cropLayout(layout: PageLayout, part: Box, name: string): PageLayout {
  const elements = layout.elements.flatMap((element): PlacedElement[] => {
    const shows = intersect(element.box, part)
    return shows === undefined
      ? []
      : [{ ...element, box: { ...shows, x: shows.x - part.x, y: shows.y - part.y } }]
  })
  const viewport = { width: part.width, height: part.height }
  const { leftOut } = layout
  return { viewport, elements, ...(leftOut === undefined ? {} : { leftOut }), around: name }
}

/** The smallest element at a point: what stands there, rather than what that stands in. */
export function elementUnder({ elements }: PageLayout, { x, y }: Point): PlacedElement | undefined {
  const under = elements.filter(
    ({ box }) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height,
  )
  return under.sort((a, b) => area(a.box) - area(b.box))[0]
}
