import { type BaseContext, connect, connectSeries, dbToGain, Gain, Split, type ToneAudioNode } from 'tone'
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

/**
 * The way out: 6 dB headroom, a limiter at −3 dB, the meter, the loudspeaker. Of native nodes, whose values are theirs
 * from the beginning: Tone writes them as events in time, and a busy browser renders single blocks without those, with
 * the node's own values, 3 dB louder.
 */
export function createMaster(context: BaseContext): Master {
  const gain = (factor: number) => {
    const node = context.createGain()
    node.gain.value = factor
    return node
  }
  const input = new Gain({ context, gain: 1 })
  const limiter = context.createDynamicsCompressor()
  for (const [name, value] of Object.entries(limiting)) limiter[name as keyof typeof limiting].value = value // its own keys
  // What is faster than the limiter is clipped: beyond the ends of its curve a shaper gives those.
  const clipper = context.createWaveShaper()
  const loudest = dbToGain(ceiling)
  clipper.curve = new Float32Array([-loudest, loudest])
  const meter = new Split({ context, channels: 2 })
  const native = [gain(dbToGain(-headroom)), limiter, gain(dbToGain(-makeup - ceiling)), clipper]
  connectSeries(input, ...native, context.destination)
  connect(clipper, meter)
  const sides = [0, 1].map(side => watchSide(context, meter, side))
  return {
    input,
    level: () => peakLevel(sides.map(read => read())),
    dispose() {
      for (const node of native) node.disconnect()
      for (const node of [input, meter]) node.dispose()
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
