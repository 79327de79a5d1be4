import type { BaseContext } from 'tone'
import { hertz, type Strike } from './tone-recording.ts'
import { startVoice, type Voice } from './tone-voice.ts'

/**
 * Drawbars of an organ, by the harmonic that each sounds: 8′, 4′, 2⅔′ and 2′ of a small principal chorus. The 16′
 * is left out: its octave below would make it hard to tell which key sounds.
 */
const drawbars: Readonly<Record<number, number>> = { 1: 8, 2: 6, 3: 5, 4: 4 }
/** A drawbar's notches are 3 dB apart, and 8 is fully drawn (as on a Hammond). */
const notch = 3
const fullyDrawn = 8

/** Wind that begins without a click and ends softly; seconds. */
const envelope = { attack: 0.008, release: 0.08, releaseCurve: 'exponential' } as const

/** Nobody holds a key for longer, in seconds: its release was lost on the way. */
const longest = 60

/** Plays an organ note, that lasts until it is released. */
export function strikeOrgan(context: BaseContext, strike: Strike): Voice {
  const source = context.createOscillator()
  source.frequency.value = hertz(strike.note)
  source.setPeriodicWave(waveOf(context))
  const voice = startVoice({ ...strike, context, source, envelope })
  voice.release(strike.at + longest)
  return voice
}

const waves = new WeakMap<BaseContext, PeriodicWave>()

/** The partials' sum, of peak 1 at most. */
function waveOf(context: BaseContext): PeriodicWave {
  const known = waves.get(context)
  if (known) return known
  const partials = Object.entries(drawbars).map(
    ([harmonic, drawn]) => [Number(harmonic), 10 ** ((-notch * (fullyDrawn - drawn)) / 20)] as const,
  )
  const sum = partials.reduce((total, [, level]) => total + level, 0)
  const sines = new Float32Array(1 + Math.max(...partials.map(([harmonic]) => harmonic)))
  for (const [harmonic, level] of partials) sines[harmonic] = level / sum
  const wave = context.createPeriodicWave(new Float32Array(sines.length), sines, {
    disableNormalization: true,
  })
  waves.set(context, wave)
  return wave
}
