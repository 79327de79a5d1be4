/** Which of several sounds and films is meant where none is named. */
import type { MediaSeen } from '../ports/page-media.ts'

/** This many times larger than all others, it is what the page is about. */
const farLarger = 4

/** What plays and is heard; else what plays; else the one moved last; else the largest that has something. */
export function likeliestMedia<Item extends MediaSeen>(items: readonly Item[]): Item | undefined {
  let best: Item | undefined
  for (const item of items) if (best === undefined || rank(item) > rank(best)) best = item
  return best
}

function rank({ paused, muted, volume, last, ready, area, looks }: MediaSeen): number {
  const heard = !paused && !muted && volume > 0
  return (
    (heard ? 8e9 : 0) +
    (!paused && !looks ? 4e9 : 0) +
    (last ? 2e9 : 0) +
    (looks ? 0 : 1e9) +
    (ready ? 5e8 : 0) +
    Math.min(4e8, area)
  )
}

/**
 * Those that may be meant by "listen", likeliest first: one where there is no doubt. What is part of the
 * page's looks counts only where there is nothing else.
 */
export function listenable<Item extends MediaSeen>(items: readonly Item[]): readonly Item[] {
  const real = items.filter(({ looks }) => !looks)
  const among = real.length > 0 ? real : items
  const sounding = among.filter(({ paused, muted }) => !paused && !muted)
  if (sounding.length === 1) return sounding
  const last = among.find(item => item.last)
  if (last !== undefined) return [last]
  const begun = among.filter(({ place }) => place > 0)
  if (begun.length === 1) return begun
  const [first, second] = among.toSorted((a, b) => b.area - a.area)
  if (first !== undefined && (second === undefined || first.area > farLarger * Math.max(1, second.area)))
    return [first]
  return among
}
