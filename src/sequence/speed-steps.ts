/** Speeds that faster and slower go through, in per cent of how a sequence was recorded; the bounds of `playhead.ts`. */
const speedSteps = [50, 75, 100, 150, 200, 300, 400, 600, 800] as const

/** The next faster (1) or slower (−1) speed, in per cent; undefined at the end. */
export function nextSpeed(percent: number, by: 1 | -1): number | undefined {
  return by === 1 ? speedSteps.find(one => one > percent) : speedSteps.findLast(one => one < percent)
}

/** Per cent; the bounds of `playhead.ts`. */
export const speedBounds = { least: 50, most: 800 } as const

/** What was said as a speed, in per cent: so many times as fast up to 8, else per cent; undefined out of bounds. */
export function percentOf(number: number): number | undefined {
  const percent = number >= 1 && number <= 8 ? number * 100 : number
  const known = Number.isInteger(percent) && percent >= speedBounds.least && percent <= speedBounds.most
  return known ? percent : undefined
}
