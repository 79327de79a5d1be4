import type { Score } from '../ports/sound.ts'
import { wavOf } from '../speech/wav.ts'
import { openRendering } from './tone-context.ts'
import { createMaster } from './tone-master.ts'
import { performScore } from './tone-performance.ts'
import type { SampleStore } from './tone-samples.ts'

const sampleRate = 44_100
/** Time after the score for its last release, in seconds. */
const afterwards = 0.2
/** No score is longer, in seconds; what is, is cut off there: some 11 MB as a file. */
const longest = 60

/**
 * A score as the loudspeaker would get it, as a WAV file: 16-bit PCM, two channels, 44.1 kHz, at most a minute. What
 * the store has no recordings of is synthesised. Throws what the browser throws where it cannot render.
 */
export async function renderWav(
  score: Score,
  recordings: SampleStore['ready'],
): Promise<Uint8Array<ArrayBuffer>> {
  const { native, context } = openRendering(Math.min(score.duration, longest) + afterwards, sampleRate)
  const master = createMaster(context)
  performScore(score, 0, { context, output: master.input, recordings })
  const rendered = await native.startRendering()
  return wavOf([rendered.getChannelData(0), rendered.getChannelData(1)], sampleRate)
}
