/** A stretch of the recording clock, in ms: what a picture of it shows. */
export interface RollWindow {
  readonly from: number
  readonly to: number
}

/** The shortest stretch that is shown, in ms. */
export const shortestWindow = 1_000

/** A stretch of at most `span` ms that lies within the sequence as far as that reaches. */
function within(from: number, span: number, durationMs: number): RollWindow {
  const whole = Math.max(shortestWindow, durationMs)
  const length = Math.min(whole, Math.max(shortestWindow, span))
  const begin = Math.min(whole - length, Math.max(0, from))
  return { from: begin, to: begin + length }
}

/** All of it. */
export function wholeWindow(durationMs: number): RollWindow {
  return within(0, Number.POSITIVE_INFINITY, durationMs)
}

/** The same window where the sequence has become longer or shorter. */
export function keptWithin({ from, to }: RollWindow, durationMs: number): RollWindow {
  return within(from, to - from, durationMs)
}

/**
 * Closer or wider, with the same time in the same place.
 * @param factor how many times as long: 0.5 is closer, 2 is wider
 * @param at ms that stay where they are; the middle where it is out of view
 */
export function zoomed(window: RollWindow, factor: number, at: number, durationMs: number): RollWindow {
  const span = window.to - window.from
  const steady = at < window.from || at > window.to ? window.from + span / 2 : at
  const length = Math.min(Math.max(shortestWindow, durationMs), Math.max(shortestWindow, span * factor))
  return within(steady - ((steady - window.from) / span) * length, length, durationMs)
}

/** The same length from there on. */
export function movedTo(window: RollWindow, from: number, durationMs: number): RollWindow {
  return within(from, window.to - window.from, durationMs)
}

/** A stretch in the middle of the window, with a tenth around it; at least the shortest. */
export function closeUp(from: number, to: number, durationMs: number): RollWindow {
  const span = Math.max(shortestWindow, (to - from) * 1.2)
  return within((from + to) / 2 - span / 2, span, durationMs)
}

/** The window with that time in it: where it is out of view, so that it lies a tenth from the edge that it came in by. */
export function showing(window: RollWindow, at: number, durationMs: number): RollWindow {
  if (at >= window.from && at <= window.to) return window
  const span = window.to - window.from
  return movedTo(window, at < window.from ? at - span * 0.1 : at - span * 0.9, durationMs)
}

/** How much of what is to come is shown, as a share of the window. */
const ahead = 0.1

/**
 * The window of that length in which `at` is followed: it slides along with it, or turns a page when it comes to
 * the end of one. What is to come is part of it: `durationMs` does not bound it.
 */
export function followed(at: number, span: number, slides: boolean): RollWindow {
  const length = Math.max(shortestWindow, span)
  if (slides) {
    const from = Math.max(0, at - length * (1 - ahead))
    return { from, to: from + length }
  }
  const page = length * (1 - ahead)
  const from = Math.max(0, Math.floor(at / page)) * page
  return { from, to: from + length }
}

/** Steps between times that are written below a picture, in ms: such as a clock has. */
const stepsOfClock = [
  100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000,
  1_800_000, 3_600_000, 7_200_000, 14_400_000, 43_200_000, 86_400_000,
] as const

/**
 * Times to write at the edge of a picture, in ms.
 * @param width pixels
 * @param apart pixels between two of them, at least
 */
export function ticks({ from, to }: RollWindow, width: number, apart: number): readonly number[] {
  const least = ((to - from) * apart) / Math.max(1, width)
  const step = stepsOfClock.find(ms => ms >= least) ?? 86_400_000 * Math.ceil(least / 86_400_000)
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
