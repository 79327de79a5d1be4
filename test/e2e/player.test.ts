import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dist } from '../../scripts/build-extension.mjs'
import { instruments, keyVoices, type Score, type ScoreNote } from '../../src/ports/sound.ts'
import { serveBench } from './bench-page.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { levelBetween, readPcm, silenceFrom } from './measure-samples.ts'
import { outcomeAfter, say, submit, untilReady } from './panel-driver.ts'
import type { RenderedKey } from './player-bench/player-bench.ts'
import { beginRecording, endRecording, installSoundRecorder, type SoundRecorder } from './sound-recorder.ts'

/** The audio device: in the real panel, listened to sample by sample, and alone on a page. */
let clavier: Clavier
let served: Awaited<ReturnType<typeof serveBench>>
let panel: Page
let bench: Page

/** Three links high up on the left, and an image far down on the right: cues with silence between them. */
const fixture = `<!doctype html><title>Two places</title><style>
  body { margin: 0; height: 100vh; overflow: hidden }
  a, img { position: absolute } a { left: 1vw; width: 6vw; height: 1vh; overflow: hidden }
</style>
${[0, 1, 2].map(at => `<a href="/${at}" style="top: 10vh; left: ${1 + 6 * at}vw" aria-label="Way ${at}"></a>`).join('')}
<img alt="Far down" style="right: 2vw; top: 81vh; width: 14vw; height: 2vh" width="200" height="20"
  src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='20'/%3E">`

beforeAll(async () => {
  served = await serveBench('player-bench', 'player-bench.html', {
    '/voice-worklet.js': await readFile(join(dist, 'voice-worklet.js'), 'utf8'),
    '/two-places': fixture,
  })
  clavier = await launchClavier({
    initScripts: [installSoundRecorder],
    args: ['--autoplay-policy=no-user-gesture-required'],
  })
  bench = await clavier.newPage(served.url)
  await bench.waitForFunction(() => 'player' in window)
  await bench.evaluate(() => window.player.loadAll())
  panel = await clavier.openSidePanel()
  await untilReady(panel)
})

afterAll(async () => {
  await clavier?.close()
  await served?.close()
})

type Recording = { __recorder: SoundRecorder }

describe('in the real panel', () => {
  beforeAll(async () => {
    await clavier.newPage(`${served.origin}/two-places`)
    // An earcon opens the audio.
    await say(panel, 'stop speaking outcomes')
    await panel.waitForFunction(() =>
      (globalThis as unknown as Recording).__recorder.notes.some(({ start }) => start > 0),
    )
  })

  test('a sweep sounds when it is scheduled to, where its cells are lit, and as its words say', async () => {
    await beginRecording(panel)
    await panel.evaluate(watchLitCells)
    const words = await say(panel, 'layout')
    const { samples, sampleRate, from, notes: all } = await endRecording(panel)
    // What recordings have taken the place of does not sound.
    const notes = all.filter(({ start, stop }) => stop > start)
    const lit = await panel.evaluate(() => (globalThis as unknown as { __lit: readonly Lit[] }).__lit)
    expect(words).toContain('3 links')
    expect(words).toContain('1 image')

    const first = Math.min(...notes.map(({ start }) => start))
    const alone = notes
      .map(({ start }) => start)
      .filter(start => notes.every(other => other.start >= start || other.stop < start - 0.05))
    const onsets = alone.map(start => {
      const at = Math.round((start - 0.02 - from) * sampleRate)
      const found = samples.findIndex((sample, index) => index >= at && Math.abs(sample) > 0.001)
      return from + found / sampleRate - start
    })
    // The two tones that frame it, the links and the image.
    expect(new Set(alone).size).toBeGreaterThanOrEqual(4)
    // The limiter looks 6 ms ahead: all are as late as the first.
    for (const onset of onsets) expect(Math.abs(onset - (onsets[0] ?? Number.NaN))).toBeLessThan(0.005)
    expect(Math.max(...notes.map(({ start }) => start)) - first).toBeGreaterThan(4.8)

    expect(new Set(lit.map(({ row }) => row))).toEqual(new Set([2, 20]))
    for (const { at } of lit) {
      const nearest = Math.min(...notes.map(({ start }) => Math.abs(start - at)))
      expect(nearest).toBeLessThan(0.15)
    }
  })

  test('escape silences a sweep within 30 ms', async () => {
    const gaps: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      await beginRecording(panel)
      await submit(panel, 'layout')
      await panel.waitForFunction(
        () => {
          const { notes, now } = (globalThis as unknown as Recording).__recorder
          // The tone at the start, and the links.
          const [, link] = notes
          return link !== undefined && now() > link.start + 0.05
        },
        undefined,
        { polling: 10 },
      )
      await outcomeAfter(panel, () => panel.keyboard.press('Escape'))
      const { samples, sampleRate, from } = await endRecording(panel)
      const struck = await panel.evaluate(() => (globalThis as unknown as Recording).__recorder.escaped())
      // The outcome's own earcon sounds soon after: it is silent before that.
      const after = Math.round((struck - from) * sampleRate)
      const quiet = silenceFrom(samples, after, Math.round(0.01 * sampleRate))
      gaps.push((quiet - after) / sampleRate)
    }
    expect(Math.min(...gaps)).toBeLessThanOrEqual(0.03)
  })
})

interface Lit {
  readonly row: number
  /** Seconds of the audio. */
  readonly at: number
}

/** Runs in the panel: notes when a cell of the picture is lit. */
function watchLitCells(): void {
  const lit: Lit[] = []
  const before = new Set<Element>()
  new MutationObserver(() => {
    const now = [...document.querySelectorAll('.sweep [data-lit]')]
    for (const cell of now) {
      if (before.has(cell)) continue
      const row = [...document.querySelectorAll('.sweep .band')].indexOf(cell.parentElement ?? cell)
      lit.push({ row, at: (globalThis as unknown as Recording).__recorder.now() })
    }
    before.clear()
    for (const cell of now) before.add(cell)
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-lit'],
  })
  Object.assign(globalThis, { __lit: lit })
}

/** A score of one note. */
function one(note: Partial<ScoreNote>): Score {
  const whole: ScoreNote = { at: 0, duration: 0.4, instrument: 'piano', note: 60, level: -6, pan: 0, ...note }
  return { notes: [whole], duration: whole.at + whole.duration }
}

const silent = (duration: number): Score => ({ notes: [], duration })
const hertz = (note: number) => 440 * 2 ** ((note - 69) / 12)

function render(score: Score, keys: readonly RenderedKey[] = [], sampleRate = 44_100): Promise<void> {
  return bench.evaluate(([s, k, rate]) => window.player.render(s, k, rate), [
    score,
    keys,
    sampleRate,
  ] as const)
}
const measured = (what: 'rms' | 'peak' | 'steepest', from: number, to: number) =>
  bench.evaluate(([w, span]) => window.player[w](span), [what, { channel: 0, from, to }] as const)
const toneLevel = (from: number, to: number, frequency: number) =>
  bench.evaluate(([span, hz]) => window.player.toneLevel(span, hz), [
    { channel: 0, from, to },
    frequency,
  ] as const)

/** A scale of all instruments, left, middle and right. */
const scale: Score = {
  notes: instruments.map(
    (instrument, at): ScoreNote => ({
      at: at * 0.3,
      duration: 0.25,
      instrument,
      note: 55 + 2 * at,
      level: -6,
      pan: (at % 3) - 1,
    }),
  ),
  duration: instruments.length * 0.3,
}

describe('a WAV file', () => {
  test('holds what is heard live, note by note', async () => {
    await bench.evaluate(() => window.player.open())
    const file = await bench.evaluate(score => window.player.wav(score), scale)
    const { rate, channels } = readPcm(Buffer.from(file, 'base64'))
    expect([rate, channels.length]).toEqual([44_100, 2])
    const [left = [], right = []] = channels
    expect(left.length / 44_100).toBeCloseTo(scale.duration + 0.2, 2)

    // All recordings are there now.
    await bench.evaluate(score => window.player.play(score), one({ instrument: 'tone', duration: 0.1 }))
    await beginRecording(bench)
    expect(await bench.evaluate(score => window.player.play(score), scale)).toBe(true)
    const { samples, sampleRate, from, notes } = await endRecording(bench)
    const start = Math.min(...notes.map(note => note.start)) - from
    for (const [index, note] of scale.notes.entries()) {
      const [begin, end] = [note.at + 0.02, note.at + note.duration]
      const live = levelBetween(samples, sampleRate, start + begin, start + end)
      expect(Math.abs(levelBetween(left, 44_100, begin, end) - live), instruments[index]).toBeLessThan(1)
      // What is on the left is not on the right, and the other way round.
      const across = levelBetween(left, 44_100, begin, end) - levelBetween(right, 44_100, begin, end)
      expect(Math.sign(Math.round(across / 10)), instruments[index]).toBe(-Math.sign(note.pan) + 0)
    }
  })

  test('is left unwritten where it is cancelled, or longer than any score', async () => {
    expect(await bench.evaluate(score => window.player.wav(score, true), scale)).toBe('cancelled')
    expect(await bench.evaluate(score => window.player.wav(score), silent(Number.NaN))).toBe('sound-failed')
  })
})

describe('recordings', () => {
  test('are not waited for: a synthesiser sounds meanwhile, and they take over', async () => {
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    await bench.route('**/*.mp3', async route => {
      await released
      await route.continue()
    })
    await bench.evaluate(() => window.player.open())
    const notes = Array.from({ length: 7 }, (_, at) => ({
      ...one({ note: 60 + at }).notes[0],
      at: at * 0.25,
    }))
    const playing = bench.evaluate(score => window.player.play(score), {
      notes: notes as readonly ScoreNote[], // each is whole
      duration: 1.8,
    })
    await bench.waitForFunction(() => window.player.level() > -60, undefined, { polling: 20 })
    expect(await bench.evaluate(() => window.player.decoded())).toBe(0)
    const byRecordings = () =>
      bench.evaluate(
        () =>
          (globalThis as unknown as Recording).__recorder.notes.filter(
            ({ source }) => source instanceof AudioBufferSourceNode,
          ).length,
      )
    const before = await byRecordings()
    release()
    expect(await playing).toBe(true)
    expect(await byRecordings()).toBeGreaterThan(before)
    await bench.unroute('**/*.mp3')
  })

  test('take at most 8 MB, and none once they were unused for minutes, when the loudspeaker rests too', async () => {
    expect(await bench.evaluate(score => window.player.play(score), scale)).toBe(true)
    const decoded = () => bench.evaluate(() => window.player.decoded())
    expect(await decoded()).toBeGreaterThan(1_000_000)
    expect(await decoded()).toBeLessThanOrEqual(8_000_000)
    await bench.evaluate(() => window.player.passMinutes())
    expect(await decoded()).toBe(0)
    const state = () =>
      bench.evaluate(() => (globalThis as unknown as Recording).__recorder.contexts.at(-1)?.state)
    await expect.poll(state).toBe('suspended')
    expect(await bench.evaluate(score => window.player.play(score), one({}))).toBe(true)
  })
})

describe('audio that goes away', () => {
  test.each(['closed', 'error'] as const)('is told, and the next sound opens another: %s', async how => {
    const playing = bench.evaluate(
      score => window.player.play(score),
      one({ instrument: 'tone', duration: 5 }),
    )
    await bench.waitForFunction(() => window.player.level() > -60)
    await bench.evaluate(async way => {
      const context = (globalThis as unknown as Recording).__recorder.contexts.at(-1)
      if (way === 'closed') await context?.close()
      else context?.dispatchEvent(new Event('error'))
    }, how)
    expect(await playing).toBe('sound-failed')
    expect(await bench.evaluate(score => window.player.play(score), one({ instrument: 'tone' }))).toBe(true)
  })

  test('is nowhere: told, keys throw nothing, and it is taken once there is a loudspeaker', async () => {
    await bench.evaluate(() => window.player.open())
    const asked = await bench.evaluate(async score => {
      const Real = AudioContext
      globalThis.AudioContext = class {
        constructor() {
          throw new DOMException('no audio', 'NotSupportedError')
        }
      } as unknown as typeof AudioContext // as a browser without any device
      const first = await window.player.play(score)
      window.player.keyDown(60, 'organ')
      window.player.keyUp(60)
      globalThis.AudioContext = Real
      return first
    }, one({}))
    expect(asked).toBe('sound-failed')
    await bench.evaluate(() => window.player.plug())
    await bench.waitForFunction(() => {
      window.player.keyDown(60, 'organ')
      return window.player.level() > -60
    })
    await bench.evaluate(() => window.player.keyUp(60))
    await bench.waitForFunction(() => window.player.level() < -80)
  })
})

describe('an organ', () => {
  test('sounds equally for as long as a key is held, at any velocity, and ends softly', async () => {
    const key = { note: 60, voice: 'organ', down: 0.1, up: 3 } as const
    await render(silent(3.5), [{ ...key, velocity: 1 }])
    const early = await measured('rms', 0.2, 0.6)
    expect(early).toBeGreaterThan(-40)
    expect(await measured('rms', 2.5, 2.9)).toBeCloseTo(early, 1)
    expect(await measured('peak', 3.2, 3.5)).toBeLessThan(-80)
    // Drawbars 8 6 5 4, 3 dB a notch.
    const fundamental = await toneLevel(1, 2, hertz(60))
    for (const [harmonic, below] of [
      [2, 6],
      [3, 9],
      [4, 12],
    ] as const) {
      expect(fundamental - (await toneLevel(1, 2, harmonic * hertz(60)))).toBeCloseTo(below, 0)
    }
    // Neither its beginning nor its end steps further than the sound itself does: no click.
    const steady = await measured('steepest', 1, 2)
    expect(await measured('steepest', 0.05, 0.5)).toBeLessThan(steady * 1.1)
    expect(await measured('steepest', 2.9, 3.4)).toBeLessThan(steady * 1.1)
    await render(silent(3.5), [{ ...key, velocity: 0.1 }])
    expect(await measured('rms', 0.2, 0.6)).toBeCloseTo(early, 3)
  })

  test('holds sixteen keys at most: the first struck makes room', async () => {
    const keys = Array.from({ length: 20 }, (_, at): RenderedKey => {
      return { note: 48 + at, velocity: 1, voice: 'organ', down: 0.05 + 0.02 * at }
    })
    await render(silent(1.5), keys)
    const [gone, held] = [await toneLevel(1, 1.5, hertz(48)), await toneLevel(1, 1.5, hertz(52))]
    expect(held - gone).toBeGreaterThan(20)
  })
})

describe('the way out', () => {
  const sounded = fc.record({
    at: fc.constantFrom(0.1, 0.2, 0.3),
    duration: fc.constantFrom(0.1, 0.3),
    instrument: fc.constantFrom(...instruments),
    note: fc.integer({ min: 48, max: 74 }),
    level: fc.constantFrom(0, -3, -8),
    pan: fc.constantFrom(-1, -0.8, 0, 0.8),
  })
  const played = fc.record({
    note: fc.integer({ min: 48, max: 72 }),
    velocity: fc.constantFrom(0.5, 1),
    voice: fc.constantFrom(...keyVoices),
    down: fc.constantFrom(0.05, 0.15, 0.25),
  })

  test('stays under −1 dB, whatever four voices and ten keys sound at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sounded, { minLength: 1, maxLength: 4 }),
        fc.array(played, { minLength: 10, maxLength: 10 }),
        async (notes, keys) => {
          await render({ notes, duration: 0.6 }, keys)
          expect(await measured('peak', 0, 0.8)).toBeLessThan(-1)
          expect(await measured('rms', 0.3, 0.4)).toBeGreaterThan(-40)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('does not pump: ten held keys go on as loud when four voices sound over them', async () => {
    const keys = Array.from({ length: 10 }, (_, at): RenderedKey => {
      return { note: 48 + 2 * at, velocity: 1, voice: 'organ', down: 0.05 }
    })
    const four: Score = {
      notes: (['violin', 'horn', 'piano', 'tone'] as const).map((instrument, at): ScoreNote => {
        return { at: 0.8, duration: 0.5, instrument, note: 61 + 2 * at, level: -3, pan: -0.8 }
      }),
      duration: 2,
    }
    await render(four, keys)
    const before = await toneLevel(0.3, 0.7, hertz(48))
    expect(Math.abs((await toneLevel(0.85, 1.25, hertz(48))) - before)).toBeLessThan(2)
    expect(Math.abs((await toneLevel(1.4, 1.8, hertz(48))) - before)).toBeLessThan(0.5)
  })

  test.each([44_100, 48_000, 96_000])('sounds the same at %i Hz', async rate => {
    await render(one({ duration: 0.4 }), [], rate)
    expect(await measured('peak', 0, 0.4)).toBeLessThanOrEqual(-3)
    const level = await toneLevel(0.05, 0.4, hertz(60))
    expect(level).toBeGreaterThan(-30)
    expect(level - (await toneLevel(0.05, 0.4, hertz(62)))).toBeGreaterThan(8)
  })
})
