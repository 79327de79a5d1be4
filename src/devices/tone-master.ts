import { type BaseContext, Compressor, Gain, Split, type ToneAudioNode, WaveShaper } from 'tone'
import { peakLevel } from './tone-level.ts'

/** Decibels kept free below the limiter, for several voices at once. */
const headroom = 6
/** Decibels relative to full scale that the output never exceeds. */
const ceiling = -3
/**
 * The limiter's compressor, with a hard knee: Tone.Limiter keeps the 30 dB knee of its compressor and
 * let a loud chord out at +8.7 dB. `threshold` is 1 dB lower, which 20 dB above it are pressed into.
 */
const limiting = { threshold: ceiling - 1, ratio: 20, knee: 0, attack: 0.001, release: 0.05 }
/** Decibels that a compressor adds by itself: 0.6 of its reduction at full scale (Web Audio, 1.19). */
const makeup = -0.6 * limiting.threshold * (1 - 1 / limiting.ratio)
/** Samples the meter looks back over: 0.68 s at 48 kHz, the peak hold by which a short tone is seen. */
const meterWindow = 32_768

export interface Master {
  /** Where everything that sounds is connected. */
  readonly input: ToneAudioNode
  /** Peak of what left for the loudspeaker within the last 0.7 s, in decibels: −100 (silence) to −3. */
  level(): number
  dispose(): void
}

/** The way out: 6 dB headroom, a limiter at −3 dB, the meter, the loudspeaker. */
export function createMaster(context: BaseContext): Master {
  const gain = (decibels: number) => new Gain({ context, gain: decibels, units: 'decibels' })
  const input = gain(-headroom)
  const limiter = new Compressor({ context, ...limiting })
  // What is faster than the limiter is clipped: a shaper's curve ends at ±1, here at the ceiling.
  const clipper = new WaveShaper({ context, mapping: new Float32Array([-1, 1]) })
  const meter = new Split({ context, channels: 2 })
  const chain = [limiter, gain(-makeup - ceiling), clipper, gain(ceiling)]
  input.chain(...chain, context.destination)
  chain.at(-1)?.connect(meter)
  const sides = [0, 1].map(side => watchSide(context, meter, side))
  return {
    input,
    level: () => peakLevel(sides.map(read => read())),
    dispose() {
      for (const node of [input, ...chain, meter]) node.dispose()
    },
  }
}

/**
 * Reads the latest samples of one side. Tone.Analyser is of no use here: it asks for half of its
 * analyser's window and so gets the older half, that many samples late.
 */
function watchSide(context: BaseContext, meter: Split, side: number): () => Float32Array {
  const analyser = context.createAnalyser()
  analyser.fftSize = meterWindow
  meter.connect(analyser, side)
  const samples = new Float32Array(meterWindow)
  return () => {
    analyser.getFloatTimeDomainData(samples)
    return samples
  }
}
