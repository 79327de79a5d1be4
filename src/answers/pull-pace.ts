/** How fast bytes come in, and how long what is missing takes at that pace. */
export interface Pace {
  readonly bytesPerSecond: number
  readonly secondsLeft: number
}

/** What is older is not counted any more, in ms; less than this is too short to tell anything by. */
const longest = 20_000
const shortest = 2_000

/**
 * Follows bytes that come in. Undefined until enough of them have been seen, and while none come.
 * Times are ms of one clock, rising.
 */
export function createPace() {
  let seen: readonly { readonly at: number; readonly bytes: number }[] = []
  return {
    /** `completed` of `total` bytes are there at the time `at`. */
    at(at: number, completed: number, total: number): Pace | undefined {
      const [before] = seen.slice(-1)
      // A layer that is looked through again begins anew.
      if (before !== undefined && completed < before.bytes) seen = []
      seen = [...seen.filter(sample => sample.at >= at - longest), { at, bytes: completed }]
      const [first] = seen
      if (first === undefined || at - first.at < shortest) return undefined
      const bytesPerSecond = ((completed - first.bytes) / (at - first.at)) * 1000
      if (bytesPerSecond <= 0) return undefined
      return { bytesPerSecond, secondsLeft: Math.max(0, total - completed) / bytesPerSecond }
    },
  }
}

/** Whole per cent of the bytes: 100 only when all are there, 0 before any is known. */
export function percentOf(completed: number, total: number): number {
  if (total <= 0) return 0
  if (completed >= total) return 100
  return Math.min(99, Math.floor((100 * completed) / total))
}
