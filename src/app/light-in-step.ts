import type { Clock, Stop } from '../ports/clock.ts'
import type { Position } from '../ports/sound.ts'

/** Something that is lit for a while; both in seconds, from the start of what sounds. */
interface Lit {
  readonly at: number
  readonly duration: number
}

/** Below this, in seconds, two moments are one: no screen shows them apart. */
const atOnce = 0.002

/** How long it is not asked where the sound is, at most, in ms. */
const askedEvery = 60

/** What is lit at a second. */
export function litAt<L extends Lit>(all: readonly L[], second: number): readonly L[] {
  return all.filter(({ at, duration }) => at <= second && second < at + duration)
}

/**
 * Lights what sounds, by what has left the loudspeaker: each change asks for that anew, so that a panel that
 * was busy, or sound that stood still, lights what is heard then and never runs away from it. Told of each change
 * alone; stopping it puts out what is lit.
 */
export function lightInStep<L extends Lit>(
  all: readonly L[],
  position: Position,
  clock: Pick<Clock, 'after'>,
  light: (lit: readonly L[]) => void,
): Stop {
  const moments = [...new Set(all.flatMap(({ at, duration }) => [at, at + duration]))].sort((a, b) => a - b)
  let shown: readonly L[] = []
  let stopTimer: Stop = () => {}
  step()
  return () => {
    stopTimer()
    show([])
  }

  function step(): void {
    const now = position()
    show(litAt(all, now + atOnce))
    const next = moments.find(moment => moment > now + atOnce)
    // Sound may begin late, or stand still: it is asked again before it could have come so far.
    if (next !== undefined) stopTimer = clock.after(Math.min((next - now) * 1000, askedEvery), step)
  }

  function show(lit: readonly L[]): void {
    if (lit.length === shown.length && lit.every((one, at) => one === shown[at])) return
    shown = lit
    light(lit)
  }
}
