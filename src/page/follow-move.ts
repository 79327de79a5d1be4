/** What is told of something that is followed, from where it lies in the tab. Pure. */
import type { Box, Point } from '../ports/page.ts'
import type { Followed, FollowMove } from '../ports/page-layout.ts'
import { area, intersect } from './box.ts'
import type { Size } from './frame-view.ts'
import type { ThingSeen } from './thing-at.ts'

/**
 * Least time between two messages, in milliseconds: as long as from cue to cue (`followLaw.apart`), so that nothing
 * is told only to be dropped.
 */
export const leastBetween = 150
/** A scroll this soon after the focus moved has brought the focus into view, and is nobody's own, in milliseconds. */
export const scrollsWithFocus = 300

/** The least part of the view that something fills whose scrolling is told: less is a detail of the page. */
export const leastScroller = 0.3

/** Where a thing lies in the tab. */
export interface Placement {
  /** Unclipped, in the tab's viewport. */
  readonly box: Box
  readonly view: Size
  /** The part of the view that the document of the thing fills, 0 to 1. */
  readonly frame: number
}

export function toMove(
  by: Followed,
  { kind, name }: Pick<ThingSeen, 'kind' | 'name'>,
  { box, view }: Pick<Placement, 'box' | 'view'>,
  scrolled: number,
): FollowMove {
  const whole = { x: 0, y: 0, ...view }
  // Of what is partly out of view the part that shows; of what is out of it, the nearest edge.
  const shows = intersect(box, whole) ?? box
  const centre: Point = { x: shows.x + shows.width / 2, y: shows.y + shows.height / 2 }
  const part = (value: number, length: number) => bounded(length > 0 ? value / length : 0)
  return {
    by,
    kind,
    x: part(centre.x, view.width),
    y: part(centre.y, view.height),
    share: part(area(intersect(box, whole) ?? { ...box, width: 0 }), area(whole)),
    scrolled: bounded(scrolled),
    name: name.slice(0, 120),
  }
}

const bounded = (value: number) => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0)
