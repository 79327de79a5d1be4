/**
 * How long the quietest moment counts, in frames of 20 ms: speech has a gap within it, a fan has none.
 * R. Martin's minimum statistics (IEEE Transactions on Speech and Audio Processing 9(5), 2001) look back
 * about 1.5 s; a little more lets a held vowel through.
 */
const windowFrames = 100
/** The window goes on in steps of so many frames, so that its minimum is cheap. */
const stepFrames = 10
/** A single quiet frame is chance: the mean of so many counts. */
const smoothFrames = 3

/** How loud a room is where nobody speaks: takes the level of every frame, gives the floor, both in dB. */
export function createNoiseFloor(): (level: number) => number {
  const recent: number[] = []
  /** The smallest of each step, the one in progress last. */
  const steps: number[] = [Number.POSITIVE_INFINITY]
  let inStep = 0

  return level => {
    recent.push(10 ** (level / 10))
    if (recent.length > smoothFrames) recent.shift()
    const smooth = 10 * Math.log10(recent.reduce((sum, power) => sum + power, 0) / recent.length)
    if (inStep === stepFrames) {
      steps.push(Number.POSITIVE_INFINITY)
      if (steps.length > windowFrames / stepFrames) steps.shift()
      inStep = 0
    }
    inStep += 1
    steps[steps.length - 1] = Math.min(steps.at(-1) ?? smooth, smooth)
    return Math.min(...steps)
  }
}
