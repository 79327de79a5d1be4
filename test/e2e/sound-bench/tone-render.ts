import { openRendering } from '../../../src/devices/tone-context.ts'
import { createMaster } from '../../../src/devices/tone-master.ts'
import { performScore } from '../../../src/devices/tone-performance.ts'
import type { SampleStore } from '../../../src/devices/tone-samples.ts'
import type { Score } from '../../../src/ports/sound.ts'

export interface RenderOptions {
  /** Cuts the score at that many seconds. */
  readonly cutAt?: number
}

/** Time after the score for the last release, in seconds. */
const afterwards = 0.2

/**
 * Renders a score as the loudspeaker gets it, two channels at 44.1 kHz, from the recordings that the
 * store has ready; instruments that it has not are synthesised.
 */
export async function renderScore(
  score: Score,
  store: SampleStore,
  { cutAt }: RenderOptions = {},
): Promise<AudioBuffer> {
  const { native, context } = openRendering(score.duration + afterwards, 44_100)
  const master = createMaster(context)
  const recordings = store.ready
  const performance = performScore(score, 0, { context, output: master.input, recordings })
  if (cutAt !== undefined) performance.cut(cutAt)
  return await native.startRendering()
}
