import type { Page } from 'playwright'

/**
 * Listens in at the loudspeaker: everything that a page connects to an audio destination goes through
 * an analyser as well. It is injected before the page's scripts run and uses nothing from outside.
 */
export function installSoundTap(): void {
  const taps: AnalyserNode[] = []
  const connect = AudioNode.prototype.connect
  // The two shapes of `connect` share one body here; the types keep them apart.
  AudioNode.prototype.connect = function (this: AudioNode, ...given: unknown[]) {
    const [to] = given
    if (to instanceof AudioDestinationNode && to.context instanceof AudioContext) {
      const tap = new AnalyserNode(to.context, { fftSize: 8192 })
      taps.push(tap)
      Reflect.apply(connect, this, [tap])
    }
    return Reflect.apply(connect, this, given)
  } as typeof connect
  let loudest = 0
  const look = () => {
    for (const tap of taps) {
      const samples = new Float32Array(tap.fftSize)
      tap.getFloatTimeDomainData(samples)
      for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample))
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  Object.assign(globalThis, {
    /** The largest sample since the last call, 0–1. */
    __loudest: () => {
      const heard = loudest
      loudest = 0
      return heard
    },
  })
}

/** Waits until something louder than −60 dB reaches the loudspeaker; gives its peak in decibels. */
export async function heardAtTheLoudspeaker(panel: Page): Promise<number> {
  const peak = await panel.waitForFunction(
    () => {
      const heard = (globalThis as unknown as { __loudest: () => number }).__loudest() // installed above
      return heard > 0.001 ? heard : undefined
    },
    undefined,
    { polling: 20 },
  )
  return 20 * Math.log10((await peak.jsonValue()) ?? 0)
}

/** Waits until nothing reaches the loudspeaker any more. */
export async function silentAtTheLoudspeaker(panel: Page): Promise<void> {
  await panel.waitForFunction(
    () => (globalThis as unknown as { __loudest: () => number }).__loudest() < 0.0001, // installed above
    undefined,
    { polling: 250 },
  )
}
