/** One order over all frames of a page, and the next one in it. Pure. */
import type { KindInFrame } from './acting.ts'

/** What one frame told; `frameId` 0 is the page itself. */
export interface FrameList extends KindInFrame {
  readonly frameId: number
  readonly parentFrameId: number
}

export interface NextStep {
  readonly frameId: number
  readonly handle: number
  /** From 1. */
  readonly place: number
  readonly total: number
  /** It went round the end. */
  readonly round: boolean
}

interface Item {
  readonly frameId: number
  readonly handle: number
}

/** Undefined where there is nothing of the kind. Frames that nobody knows a place of come last. */
export function nextStep(lists: readonly FrameList[], by: 1 | -1): NextStep | undefined {
  const flat: Item[] = []
  /** Where the item of that place in its frame is in the whole, by frame. */
  const starts = new Map<number, number[]>()
  const done = new Set<number>()

  function add(list: FrameList): void {
    if (done.has(list.frameId)) return
    done.add(list.frameId)
    const start: number[] = []
    starts.set(list.frameId, start)
    for (let at = 0; at <= list.items.length; at += 1) {
      for (const { frame } of list.frames.filter(one => one.at === at)) {
        const child = lists.find(other => other.parentFrameId === list.frameId && other.own === frame)
        if (child !== undefined) add(child)
      }
      start.push(flat.length)
      const handle = list.items[at]
      if (handle !== undefined) flat.push({ frameId: list.frameId, handle })
    }
  }
  const page = lists.find(({ frameId }) => frameId === 0)
  if (page !== undefined) add(page)
  for (const list of lists) add(list)
  if (flat.length === 0) return undefined

  const { list, place } = standing(lists, page)
  const at = list === undefined ? 0 : (starts.get(list.frameId)?.[place.at] ?? 0)
  const next = by === 1 ? (place.on ? at + 1 : at) : at - 1
  const round = next < 0 || next >= flat.length
  const index = (next + flat.length) % flat.length
  const item = flat[index]
  return item === undefined ? undefined : { ...item, place: index + 1, total: flat.length, round }
}

/** At what was reached last, or at the focus, or at the top of the view. */
function standing(lists: readonly FrameList[], page: FrameList | undefined) {
  const [reached] = lists
    .flatMap(list => (list.last === undefined ? [] : [{ list, place: list.last, when: list.last.when }]))
    .sort((a, b) => b.when - a.when)
  if (reached !== undefined) return reached
  let at = page
  for (let depth = 0; at !== undefined && at.focusFrame >= 0 && depth < 50; depth += 1) {
    const { frameId, focusFrame } = at
    const child = lists.find(other => other.parentFrameId === frameId && other.own === focusFrame)
    if (child === undefined) break
    at = child
  }
  if (at?.focus !== undefined) return { list: at, place: at.focus }
  return { list: page, place: { at: page?.above ?? 0, on: false } }
}
