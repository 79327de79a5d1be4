import { getContext } from 'tone'
import { type SampleSet, sampledInstruments, samples } from '../../../src/devices/samples.ts'
import { createSampleStore } from '../../../src/devices/tone-samples.ts'
import { createToneSound } from '../../../src/devices/tone-sound.ts'
import type { Score } from '../../../src/ports/sound.ts'
import { createFarClock } from '../far-clock.ts'
import { type Heard, hearCue } from './hear-cues.ts'
import { onsets, peak, rms, type Span, toneLevel } from './measure.ts'
import { runningSources } from './source-count.ts'
import { type RenderOptions, renderScore } from './tone-render.ts'

const missing: SampleSet = {
  piano: samples.piano.map(sample => ({ ...sample, url: `${sample.url}.missing` })),
  horn: samples.horn.map(sample => ({ ...sample, url: `${sample.url}.missing` })),
  violin: samples.violin.map(sample => ({ ...sample, url: `${sample.url}.missing` })),
  viola: samples.viola.map(sample => ({ ...sample, url: `${sample.url}.missing` })),
  cello: samples.cello.map(sample => ({ ...sample, url: `${sample.url}.missing` })),
}

const stores = { real: createSampleStore(samples), missing: createSampleStore(missing) }
const rendered: AudioBuffer[] = []

/** Cues to a context. */
const batch = 8

function at(index: number): AudioBuffer {
  const buffer = rendered[index]
  if (!buffer) throw new Error(`nothing rendered as ${index}`)
  return buffer
}

const { clock, passMinutes } = createFarClock()

let sound = createToneSound({ clock })

/** What the test calls in the page. */
const bench = {
  load: async (set: keyof typeof stores) => {
    const loaded = await Promise.all(sampledInstruments.map(name => stores[set].load(name)))
    return { loaded, bytes: stores[set].bytes() }
  },
  decodedSeconds: () =>
    sampledInstruments.map(name => ({
      name,
      seconds: [...(stores.real.ready(name)?.values() ?? [])].map(buffer => buffer.duration),
      wanted: samples[name].map(sample => sample.keep),
    })),
  render: async (score: Score, set: keyof typeof stores = 'real', options: RenderOptions = {}) =>
    rendered.push(await renderScore(score, stores[set], options)) - 1,
  /**
   * Renders cues one after the other, `apart` seconds from start to start, and listens to each: once for every
   * one of `highPasses`. A few share a context: many more would make every moment of it slow.
   */
  hear: async (cues: readonly Score[], apart: number, highPasses: readonly number[]) => {
    const heard: Heard[][] = highPasses.map(() => [])
    const batches = Array.from({ length: Math.ceil(cues.length / batch) }, (_, index) =>
      cues.slice(index * batch, (index + 1) * batch),
    )
    const rendering = (some: readonly Score[]) =>
      renderScore(
        {
          notes: some.flatMap(({ notes }, turn) =>
            notes.map(note => ({ ...note, at: note.at + turn * apart })),
          ),
          duration: some.length * apart,
        },
        stores.real,
      )
    let next = rendering(batches[0] ?? [])
    for (const [index, some] of batches.entries()) {
      const buffer = await next
      // The next is rendered while this one is listened to.
      next = rendering(batches[index + 1] ?? some.slice(0, 1))
      for (const turn of some.keys()) {
        const [from, to] = [turn, turn + 1].map(end => Math.round(end * apart * buffer.sampleRate))
        const sides = [0, 1].map(side => buffer.getChannelData(side).slice(from, to))
        for (const [way, highPass] of highPasses.entries()) heard[way]?.push(hearCue(sides, highPass))
      }
    }
    return heard
  },
  rms: (index: number, span: Span) => rms(at(index), span),
  onsets: (index: number) => onsets(at(index)),
  peak: (index: number, span: Span) => peak(at(index), span),
  toneLevel: (index: number, span: Span, hertz: number) => toneLevel(at(index), span, hertz),
  /** Starts live playing afresh, with the bundled recordings or with none. */
  open: async (set: 'real' | 'missing') => {
    await sound.dispose()
    sound = createToneSound(set === 'real' ? { clock } : { clock, samples: missing })
  },
  /** Plays live; says how it ended and how loud it was at its loudest. */
  play: async (score: Score, { cutWhenHeard = false, suspendWhenHeard = false } = {}) => {
    const cancel = new AbortController()
    let loudest = -100
    let over = false
    const watch = () => {
      loudest = Math.max(loudest, sound.level())
      if (loudest > -60 && cutWhenHeard) cancel.abort()
      if (loudest > -60 && suspendWhenHeard) {
        suspendWhenHeard = false
        void getContext().rawContext.suspend(0)
      }
      if (!over) requestAnimationFrame(watch)
    }
    watch()
    try {
      const whole = await sound.play(score, cancel.signal)
      return { whole, loudest: Math.max(loudest, sound.level()) }
    } catch (error) {
      return { failed: error instanceof Error ? error.message : 'unknown', loudest }
    } finally {
      over = true
    }
  },
  prepare: () => sound.prepare(),
  passMinutes,
  keyDown: (note: number, velocity: number) => sound.keyDown(note, velocity),
  keyUp: (note: number) => sound.keyUp(note),
  silence: () => sound.silence(),
  level: () => sound.level(),
  audioState: () => getContext().state,
  runningSources,
}
export type Bench = typeof bench

declare global {
  interface Window {
    bench: Bench
  }
}
window.bench = bench

// Played as the page opens, before any gesture: even a script that a test runs counts as one.
if (location.hash === '#unasked') {
  const note = { at: 0, duration: 0.2, instrument: 'tone', note: 69, level: -6, pan: 0 } as const
  void bench.play({ notes: [note], duration: 0.2 }).then(result => console.info(JSON.stringify(result)))
}
