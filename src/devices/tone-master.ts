import { Analyser, type BaseContext, Gain, gainToDb, Limiter, type ToneAudioNode } from 'tone'

/** What a silent meter reads, in decibels relative to full scale. */
export const silentLevel = -100

/** Decibels kept free below the limiter, for several voices at once. */
const headroom = 6
/** Decibels relative to full scale that the output never exceeds. */
const ceiling = -3
/** Samples the meter looks back over: 171 ms at 48 kHz, long enough to be read at every frame. */
const meterWindow = 8192

export interface Master {
  /** Where everything that sounds is connected. */
  readonly input: ToneAudioNode
  /** Peak of what left for the loudspeaker within the last 170 ms, in decibels: −100 (silence) to −3. */
  level(): number
  dispose(): void
}

/** The way out: 6 dB headroom, a limiter at −3 dB, the meter, the loudspeaker. */
export function createMaster(context: BaseContext): Master {
  const input = new Gain({ context, gain: -headroom, units: 'decibels' })
  const limiter = new Limiter({ context, threshold: ceiling })
  const meter = new Analyser({ context, type: 'waveform', size: meterWindow, channels: 2 })
  input.chain(limiter, meter, context.destination)
  return {
    input,
    level() {
      const channels = [meter.getValue()].flat()
      let peak = 0
      for (const samples of channels) for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
      return Math.max(silentLevel, gainToDb(peak))
    },
    dispose() {
      input.dispose()
      limiter.dispose()
      meter.dispose()
    },
  }
}
