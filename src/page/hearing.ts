/** What one document tells of where things are, put together. Nothing runs before it is asked. */
import { ClavierError } from '../errors.ts'
import type { Point } from '../ports/page.ts'
import type { Moment } from '../ports/page-acting.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { createFollower, type Follower, type FollowSeen } from './follower.ts'
import { frameOf, framesIn, selfOf } from './frames.ts'
import { paintedBox } from './in-view.ts'
import { readLayout } from './layout.ts'
import { createLayoutMemory } from './layout-memory.ts'
import type { LayoutView, PointerSeen } from './layout-view.ts'
import { type Inner, linkFrames } from './link-frames.ts'
import { nameOf } from './look.ts'
import { focusOf, momentOf } from './moment.ts'
import type { Pointer } from './pointer.ts'
import type { ScrollerChoice } from './scroller-choice.ts'
import { seenThing, type ThingSeen, thingAt, thingOf } from './thing-at.ts'

export interface Hearing {
  /** `whole`: not only what is in view. Of the page itself alone; a frame tells what shows in it. */
  layout(whole: boolean): Promise<LayoutView>
  /** Throws `element-gone`. */
  place(handle: number): ThingSeen
  /** What is on top at a point, and whether a number stands for it. */
  placeAt(at: Point): ThingSeen & { readonly numbered: boolean }
  /** The element that a layout has told of, or the one that took its place. Rejects with `page-changed`. */
  find(handle: number): Promise<number>
  /** How the document is, and the scrollers around a frame of it, so that both can be put back. */
  momentAround(inner: Inner): Moment
  follow(tell: (seen: FollowSeen) => void): Follower
}

interface Parts {
  readonly document: Document
  readonly index: ElementIndex
  readonly handles: ElementHandles
  readonly choice: ScrollerChoice
  readonly pointer: Pointer
  readonly isNumbered: (handle: number) => boolean
}

export function createHearing({ document, index, handles, choice, pointer, isNumbered }: Parts): Hearing {
  const memory = createLayoutMemory(document, index, handles)
  let mouse: PointerSeen | undefined

  function focusIn(frames: LayoutView['frames']): LayoutView['focus'] {
    const focus = focusOf(document)
    if (focus === null) return undefined
    const own = frameOf(document, focus)
    if (own === undefined) return { box: paintedBox(focus), name: nameOf(focus) }
    const at = frames.findIndex(({ place, address, box }) =>
      own.place === undefined
        ? address === own.address && box.x === own.box.x && box.y === own.box.y
        : place === own.place,
    )
    return at < 0 ? undefined : { frame: at }
  }

  /** The pointer of move mode; else where the mouse was last, while it is followed. */
  function pointerNow(): PointerSeen | undefined {
    const drawn = pointer.at()
    return drawn === undefined ? mouse : { ...drawn, drawn: true, when: Date.now() }
  }

  return {
    async layout(whole) {
      const { view, elements } = await readLayout({ document, index, handles, choice }, whole)
      void memory.keep(elements, view.leftOut === 0)
      const focus = focusIn(view.frames)
      const at = pointerNow()
      return {
        ...view,
        self: selfOf(document),
        ...(focus === undefined ? {} : { focus }),
        ...(at === undefined ? {} : { pointer: at }),
      }
    },
    place(handle) {
      const element = handles.elementOf(handle)
      if (element === undefined) throw new ClavierError('element-gone')
      return seenThing(document, element, thingOf(element)?.kind)
    },
    placeAt(at) {
      const thing = thingAt(document, index, at)
      if (thing === undefined)
        return { box: { ...at, width: 0, height: 0 }, name: '', self: selfOf(document), numbered: false }
      const numbered = isNumbered(handles.handleOf(thing.element))
      return { ...seenThing(document, thing.element, thing.kind), numbered }
    },
    find: async handle => handles.handleOf(await memory.find(handle)),
    momentAround(inner) {
      const frames = framesIn(document, index)
      const at = linkFrames(
        frames.map(({ seen }) => seen),
        [inner],
      ).get(inner)
      return momentOf(document, handles, at === undefined ? undefined : frames[at]?.element)
    },
    follow: tell =>
      createFollower(document, index, tell, at => {
        mouse = at
      }),
  }
}
