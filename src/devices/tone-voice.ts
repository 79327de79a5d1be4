import { type BaseContext, connect, type ToneAudioNode } from 'tone'

/** How one note begins and ends; times in seconds. */
export interface Envelope {
  readonly attack: number
  /** From the peak to `sustain`, a share of it, exponentially. None: the peak is held. */
  readonly decay?: number
  readonly sustain?: number
  readonly release: number
  readonly releaseCurve: 'linear' | 'exponential'
}

/** One note that sounds, or is to. */
export interface Voice {
  /** Lets go of the note at a time of the context, in seconds; what is let go before stays so. */
  release(at: number): void
  /** Ends the note at a time of the context, however loud it then is. */
  stop(at: number): void
}

export interface VoiceOptions {
  readonly context: BaseContext
  /** What sounds; it is started here. */
  readonly source: OscillatorNode | AudioBufferSourceNode
  readonly envelope: Envelope
  /** Linear gain at the peak. */
  readonly gain: number
  /** Start, in seconds of the context. */
  readonly at: number
  readonly output: ToneAudioNode
}

/**
 * Plays a source through an envelope. Of two native nodes that end with the note, since Tone's own
 * instruments do not: a disposed Synth leaves its Signals running for as long as the page is open, and a
 * disposed Sampler disconnects its sources before they have ended, which keeps them for ever.
 * A voice that is neither released nor stopped lasts as long as its source. Its output has to stay
 * connected until it has ended.
 */
export function startVoice({ context, source, envelope, gain, at: start, output }: VoiceOptions): Voice {
  const { attack, decay = 0, sustain = 1, release, releaseCurve } = envelope
  const amplifier = context.createGain()
  const level = amplifier.gain
  // Silent by itself: a busy browser renders single blocks without the events below.
  level.value = 0
  const peaked = start + attack
  const decaying = nearing(decay)
  level.setValueAtTime(0, start)
  level.linearRampToValueAtTime(gain, peaked)
  if (decay > 0) level.setTargetAtTime(gain * sustain, peaked, decaying)

  /** The envelope's level before the release. */
  function levelAt(time: number): number {
    if (time <= peaked) return (gain * (time - start)) / attack
    if (decay === 0) return gain
    return gain * (sustain + (1 - sustain) * Math.exp((peaked - time) / decaying))
  }

  connect(source, amplifier)
  connect(amplifier, output)
  source.onended = () => amplifier.disconnect()
  source.start(start)
  let released = Number.POSITIVE_INFINITY
  let ends = Number.POSITIVE_INFINITY

  function stop(at: number): void {
    if (at >= ends) return
    ends = at
    source.stop(at)
  }

  return {
    release(when) {
      const at = Math.max(when, start)
      if (at >= released) return
      released = at
      const held = levelAt(at)
      level.cancelScheduledValues(at)
      // A ramp is cancelled with its end: what there was of it is drawn again.
      if (at <= peaked) level.linearRampToValueAtTime(held, at)
      else level.setValueAtTime(held, at)
      if (releaseCurve === 'exponential') {
        // Straight over the last tenth, or the end would be heard as a click.
        const last = release * 0.9
        level.setTargetAtTime(0, at, nearing(release))
        level.setValueAtTime(held * Math.exp(-last / nearing(release)), at + last)
      }
      level.linearRampToValueAtTime(0, at + release)
      stop(at + release)
    },
    stop,
  }
}

/**
 * Time constant of an exponential approach that is as good as there after `seconds`: within 0.5 % for
 * tenths of a second, closer for more (the law of Tone's Param.exponentialApproachValueAtTime).
 */
function nearing(seconds: number): number {
  return Math.log(seconds + 1) / Math.log(200)
}
