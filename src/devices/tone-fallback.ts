import { type BaseContext, dbToGain } from 'tone'
import type { Instrument } from '../ports/sound.ts'
import { hertz, type Strike } from './tone-recording.ts'
import { startVoice, type Voice } from './tone-voice.ts'

interface SynthLaw {
  readonly type: 'sine' | 'triangle' | 'sawtooth'
  /** Decibels that bring the waveform near the recordings' loudness. */
  readonly volume: number
  /** Envelope in seconds; `sustain` is a share of the peak. */
  readonly attack: number
  readonly decay: number
  readonly sustain: number
  readonly release: number
}

/** Stands in for each family while its recordings load, or where they cannot be had. */
const synths: Readonly<Record<Instrument, SynthLaw>> = {
  // Struck: it dies away by itself, so that a held key is never an endless tone.
  piano: { type: 'triangle', volume: -3, attack: 0.004, decay: 1.5, sustain: 0, release: 0.06 },
  // Blown: swells in, round.
  horn: { type: 'sine', volume: -3, attack: 0.06, decay: 0.1, sustain: 0.8, release: 0.06 },
  // Bowed: rich in overtones, from the first moment.
  violin: { type: 'sawtooth', volume: -9, attack: 0.015, decay: 0.05, sustain: 0.9, release: 0.03 },
  viola: { type: 'sawtooth', volume: -9, attack: 0.02, decay: 0.05, sustain: 0.9, release: 0.03 },
  cello: { type: 'sawtooth', volume: -9, attack: 0.025, decay: 0.05, sustain: 0.9, release: 0.03 },
  // Not a stand-in: the plain tone of earcons and reference tones. A sine's low notes are lost on the
  // loudspeakers of a laptop; a triangle's overtones are not.
  tone: { type: 'triangle', volume: -3, attack: 0.005, decay: 0.05, sustain: 0.9, release: 0.03 },
}

/** Plays a note on the synthesiser. */
export function strikeSynth(instrument: Instrument, context: BaseContext, strike: Strike): Voice {
  const { type, volume, ...envelope } = synths[instrument]
  const source = context.createOscillator()
  source.type = type
  source.frequency.value = hertz(strike.note)
  const voice = startVoice({
    ...strike,
    context,
    source,
    envelope: { ...envelope, releaseCurve: 'exponential' },
    gain: strike.gain * dbToGain(volume),
  })
  if (envelope.sustain === 0) voice.stop(strike.at + envelope.attack + envelope.decay)
  return voice
}
