import { sampledInstruments, samples } from '../../../src/devices/samples.ts'
import { openRendering } from '../../../src/devices/tone-context.ts'
import { createKeyVoices } from '../../../src/devices/tone-keys.ts'
import { createMaster } from '../../../src/devices/tone-master.ts'
import { performScore } from '../../../src/devices/tone-performance.ts'
import { createSampleStore } from '../../../src/devices/tone-samples.ts'
import { createToneSound, type ToneSound } from '../../../src/devices/tone-sound.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { KeyVoice, Score } from '../../../src/ports/sound.ts'
import { createFarClock } from '../far-clock.ts'
import { peak, rms, type Span, toneLevel } from '../sound-bench/measure.ts'

/** A key that is played while something is rendered; seconds. */
export interface RenderedKey {
  readonly note: number
  readonly velocity: number
  readonly voice: KeyVoice
  readonly down: number
  readonly up?: number
}

const { clock, passMinutes } = createFarClock()

const devices = new EventTarget()
const store = createSampleStore(samples)
let sound: ToneSound = createToneSound({ clock, devices })
let rendered: AudioBuffer | undefined

const codeOf = (error: unknown) => (error instanceof ClavierError ? error.code : String(error))

function last(): AudioBuffer {
  if (rendered === undefined) throw new Error('Nothing was rendered.')
  return rendered
}

const bench = {
  loadAll: () => Promise.all(sampledInstruments.map(name => store.load(name))),
  /** Renders a score and keys as the loudspeaker gets them; kept for what is measured next. */
  async render(score: Score, keys: readonly RenderedKey[] = [], sampleRate = 44_100): Promise<void> {
    const { native, context } = openRendering(score.duration + 0.2, sampleRate)
    const master = createMaster(context)
    const stage = { context, output: master.input, recordings: store.ready }
    performScore(score, 0, stage)
    const voices = createKeyVoices(stage)
    const acts = keys.flatMap(({ note, velocity, voice, down, up }) => [
      { time: down, act: () => voices.down(note, velocity, voice) },
      ...(up === undefined ? [] : [{ time: up, act: () => voices.up(note) }]),
    ])
    for (const time of new Set(acts.map(act => act.time))) {
      // Where the rendering stands still for a moment, keys are played as they are live.
      void native.suspend(time).then(() => {
        for (const other of acts) if (other.time === time) other.act()
        return native.resume()
      })
    }
    rendered = await native.startRendering()
  },
  rms: (span: Span) => rms(last(), span),
  peak: (span: Span) => peak(last(), span),
  toneLevel: (span: Span, hertz: number) => toneLevel(last(), span, hertz),
  /** The largest step from one sample to the next. */
  steepest(span: Span): number {
    const { sampleRate } = last()
    const part = last()
      .getChannelData(span.channel)
      .subarray(span.from * sampleRate, span.to * sampleRate)
    return part.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (part[at - 1] ?? sample))), 0)
  },
  /** Levels of the left side in pieces of so many seconds. */
  levels: (seconds: number) =>
    Array.from({ length: Math.floor(last().duration / seconds) }, (_, index) =>
      rms(last(), { channel: 0, from: index * seconds, to: (index + 1) * seconds }),
    ),
  /** The file in base 64, or what kept it from being written. */
  wav: async (score: Score, cancelled = false) => {
    try {
      const file = await sound.wav(score, cancelled ? AbortSignal.abort() : undefined)
      return btoa(Array.from(file, byte => String.fromCharCode(byte)).join(''))
    } catch (error) {
      return codeOf(error)
    }
  },
  play: (score: Score) => sound.play(score).catch(codeOf),
  keyDown: (note: number, voice: KeyVoice = 'piano') => sound.keyDown(note, 0.8, voice),
  keyUp: (note: number) => sound.keyUp(note),
  level: () => sound.level(),
  decoded: () => sound.decoded(),
  /** Another loudspeaker is there. */
  plug: () => void devices.dispatchEvent(new Event('devicechange')),
  /** Starts afresh. */
  async open() {
    await sound.dispose()
    sound = createToneSound({ clock, devices })
  },
  passMinutes,
}
export type PlayerBench = typeof bench

declare global {
  interface Window {
    player: PlayerBench
  }
}
window.player = bench
