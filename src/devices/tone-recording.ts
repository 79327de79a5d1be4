import type { BaseContext, ToneAudioNode } from 'tone'
import type { Recordings } from './tone-samples.ts'
import { type Envelope, startVoice, type Voice } from './tone-voice.ts'

/** Soft edges of a recording's note: none is heard as a click, none blurs a trill. */
const edges: Envelope = { attack: 0.004, release: 0.03, releaseCurve: 'linear' }

export interface Strike {
  /** MIDI note number. */
  readonly note: number
  /** Linear gain. */
  readonly gain: number
  /** Start, in seconds of the context. */
  readonly at: number
  readonly output: ToneAudioNode
}

/** Hertz of a MIDI note number, A4 = 440. */
export function hertz(note: number): number {
  return 440 * 2 ** ((note - 69) / 12)
}

/**
 * Plays a note from decoded recordings, repitched from the nearest, of two equally near the upper.
 * A note that is held longer than its recording fades with it. `recordings`: at least one.
 */
export function strikeRecording(recordings: Recordings, context: BaseContext, strike: Strike): Voice {
  const [recorded, buffer] = nearest(recordings, strike.note)
  const source = context.createBufferSource()
  source.buffer = buffer
  const rate = hertz(strike.note) / hertz(recorded)
  source.playbackRate.value = rate
  const voice = startVoice({ ...strike, context, source, envelope: edges })
  voice.release(strike.at + buffer.duration / rate - edges.release)
  return voice
}

function nearest(recordings: Recordings, note: number): readonly [number, AudioBuffer] {
  return [...recordings].reduce((best, candidate) => {
    const nearer = Math.abs(candidate[0] - note) - Math.abs(best[0] - note)
    return nearer < 0 || (nearer === 0 && candidate[0] > best[0]) ? candidate : best
  })
}
