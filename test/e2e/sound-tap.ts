import type { Page } from 'playwright'

/**
 * Listens in at the loudspeaker: everything that a page connects to an audio destination goes through
 * an analyser as well. It is injected before the page's scripts run and uses nothing from outside.
 */
export function installSoundTap(): void {
  /** One for each context: it hears the sum of all that is connected, as the loudspeaker does. */
  const taps = new Map<BaseAudioContext, AnalyserNode>()
  const samples = new Float32Array(8192)
  const connect = AudioNode.prototype.connect
  // The two shapes of `connect` share one body here; the types keep them apart.
  AudioNode.prototype.connect = function (this: AudioNode, ...given: unknown[]) {
    const [to] = given
    if (to instanceof AudioDestinationNode && to.context instanceof AudioContext) {
      const tap = taps.get(to.context) ?? new AnalyserNode(to.context, { fftSize: samples.length })
      taps.set(to.context, tap)
      Reflect.apply(connect, this, [tap])
    }
    return Reflect.apply(connect, this, given)
  } as typeof connect
  let loudest = 0
  let looked = 0
  const look = () => {
    // A tap keeps its last 170 ms and more: looked at each 80 ms it misses nothing, and leaves the page its time.
    if (performance.now() - looked >= 80) {
      looked = performance.now()
      for (const tap of taps.values()) {
        tap.getFloatTimeDomainData(samples)
        for (let at = 0; at < samples.length; at += 1) loudest = Math.max(loudest, Math.abs(samples[at] ?? 0))
      }
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
