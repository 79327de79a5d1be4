import type { FrameSeen, FrameSelf, Size } from './frame-view.ts'

/** A document inside another, as it is told of. */
export interface Inner {
  readonly self: FrameSelf
  readonly url: string
}

/** How far the sizes of a frame and of its document may differ, in CSS pixels: they are rounded. */
const roundedBy = 1.5

/**
 * Says which document is in which frame: `seen` are the frames of one document, `inner` all documents in it
 * that are known. By their places; those that have none (frames in shadow roots) by the address, then by
 * the size, and the last one by being the last. The result has the place in `seen` of each that was found.
 */
export function linkFrames<Of extends Inner>(
  seen: readonly FrameSeen[],
  inner: readonly Of[],
): ReadonlyMap<Of, number> {
  const linked = new Map<Of, number>()
  const taken = new Set<number>()
  const link = (one: Of, at: number) => {
    linked.set(one, at)
    taken.add(at)
  }
  const byPlace = new Map(seen.map(({ place }, at) => [place, at]))
  for (const one of inner) {
    const at = one.self.place === undefined ? undefined : byPlace.get(one.self.place)
    if (at !== undefined && !taken.has(at)) link(one, at)
  }
  const unplaced = () => inner.filter(one => one.self.place === undefined && !linked.has(one))
  const free = () =>
    seen.flatMap((frame, at) => (frame.place === undefined && !taken.has(at) ? [{ frame, at }] : []))
  const alike: ((frame: FrameSeen, one: Of) => boolean)[] = [
    (frame, one) => frame.address !== '' && frame.address === one.url,
    (frame, one) => sameSize(frame.box, one.self.size),
  ]
  for (const fits of alike) {
    for (const one of unplaced()) {
      const found = free().find(({ frame }) => fits(frame, one))
      if (found !== undefined) link(one, found.at)
    }
  }
  const [one, ...others] = unplaced()
  const [last, ...more] = free()
  if (one !== undefined && last !== undefined && others.length === 0 && more.length === 0) link(one, last.at)
  return linked
}

function sameSize(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) <= roundedBy && Math.abs(a.height - b.height) <= roundedBy
}
