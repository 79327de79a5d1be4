import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cueStyles } from '../../src/ports/layout-choices.ts'
import { type ElementKind, elementKinds, type PageLayout } from '../../src/ports/page-layout.ts'
import { earconNames, instruments, type Score, type ScoreNote } from '../../src/ports/sound.ts'
import { earcon } from '../../src/sound/earcons.ts'
import { kindScore } from '../../src/sound/kind-scores.ts'
import { planScore } from '../../src/sound/plan-score.ts'
import { readBack } from '../../src/sound/read-back.ts'
import { serveBench } from './bench-page.ts'
import { launchPlainBrowser } from './plain-browser.ts'

/** The real planner's scores through the real Tone and the real recordings, measured in Chromium. */
let bench: Awaited<ReturnType<typeof serveBench>>
let browser: Browser
let page: Page

function launch(
  autoplay: 'no-user-gesture-required' | 'document-user-activation-required',
): Promise<Browser> {
  return launchPlainBrowser([`--autoplay-policy=${autoplay}`])
}

beforeAll(async () => {
  bench = await serveBench('sound-bench', 'sound-bench.html')
  browser = await launch('no-user-gesture-required')
  page = await browser.newPage()
  await page.goto(bench.url)
  await page.waitForFunction(() => 'bench' in window)
})

afterAll(async () => {
  await browser?.close()
  await bench?.close()
})

/** A 1000 × 500 viewport: bands of 20 px, columns of 200 px. */
function layoutOf(...elements: PageLayout['elements'][]): PageLayout {
  return { viewport: { width: 1000, height: 500 }, elements: elements.flat() }
}

function cell(kind: ElementKind, band: number, column: number, count = 1): PageLayout['elements'] {
  const box = { x: column * 200 + 90, y: band * 20 + 5, width: 20, height: 10 }
  return Array.from({ length: count }, () => ({ kind, box }))
}

function planned(...elements: PageLayout['elements'][]): Score {
  return planScore(layoutOf(...elements)).score
}

/** The only cue's notes of a plan, between the two reference tones. */
function cueOf(score: Score): { readonly first: ScoreNote; readonly from: number; readonly to: number } {
  const notes = score.notes.slice(1, -1)
  const [first, last] = [notes[0], notes.at(-1)]
  if (!first || !last) throw new Error('the plan has no cue')
  return { first, from: first.at, to: last.at + last.duration }
}

function one(note: Partial<ScoreNote>): Score {
  const whole: ScoreNote = { at: 0, duration: 0.4, instrument: 'piano', note: 60, level: -6, pan: 0, ...note }
  return { notes: [whole], duration: whole.at + whole.duration }
}

const hertz = (note: number) => 440 * 2 ** ((note - 69) / 12)

function render(score: Score, set: 'real' | 'missing' = 'real', options: { cutAt?: number } = {}) {
  return page.evaluate(([s, w, o]) => window.bench.render(s, w, o), [score, set, options] as const)
}

function rms(id: number, channel: 0 | 1, from: number, to: number) {
  return page.evaluate(([i, span]) => window.bench.rms(i, span), [id, { channel, from, to }] as const)
}

function peak(id: number, channel: 0 | 1, from: number, to: number) {
  return page.evaluate(([i, span]) => window.bench.peak(i, span), [id, { channel, from, to }] as const)
}

function toneLevel(id: number, from: number, to: number, note: number) {
  return page.evaluate(([i, span, hz]) => window.bench.toneLevel(i, span, hz), [
    id,
    { channel: 0, from, to },
    hertz(note),
  ] as const)
}

describe('the recordings', () => {
  it('are all there, decoded to what is kept of them, within 8 MB', async () => {
    const { loaded, bytes } = await page.evaluate(() => window.bench.load('real'))
    expect(loaded).toEqual([true, true, true, true, true])
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(bytes).toBeLessThanOrEqual(8_000_000)
    for (const { name, seconds, wanted } of await page.evaluate(() => window.bench.decodedSeconds())) {
      for (const [index, kept] of seconds.entries()) expect(kept, name).toBeCloseTo(wanted[index] ?? 0, 3)
    }
  })

  it.each(instruments.flatMap(name => [48, 60, 72].map(note => [name, note] as const)))(
    '%s sounds note %i, from its very start',
    async (instrument, note) => {
      const id = await render(one({ instrument, note }))
      expect(await rms(id, 0, 0.02, 0.38)).toBeGreaterThan(-40)
      expect(await rms(id, 0, 0.01, 0.095)).toBeGreaterThan(-45)
      // Two semitones beside it there is next to nothing.
      const level = await toneLevel(id, 0, 0.4, note)
      expect(level).toBeGreaterThan((await toneLevel(id, 0, 0.4, note + 2)) + 8)
      expect(level).toBeGreaterThan((await toneLevel(id, 0, 0.4, note - 2)) + 8)
    },
  )

  it('differ from instrument to instrument', async () => {
    const colours: string[] = []
    for (const instrument of instruments) {
      const id = await render(one({ instrument, note: 60 }))
      const base = await toneLevel(id, 0, 0.4, 60)
      const overtones: number[] = []
      for (const interval of [12, 19, 24]) overtones.push((await toneLevel(id, 0, 0.4, 60 + interval)) - base)
      colours.push(overtones.map(level => Math.round(level / 3)).join(' '))
    }
    expect(new Set(colours).size).toBe(instruments.length)
  })
})

describe('a planned page', () => {
  it('is silent where there is nothing', async () => {
    const id = await render(planned())
    expect(await rms(id, 0, 0, 0.08)).toBeGreaterThan(-40)
    expect(await peak(id, 0, 0.3, 4.8)).toBeLessThan(-80)
    expect(await rms(id, 1, 4.92, 5)).toBeGreaterThan(-40)
  })

  it.each([
    ['left', 0, 0, 1],
    ['right', 4, 1, 0],
  ] as const)('sounds on the %s alone what is there', async (_side, column, near, far) => {
    const score = planned(cell('link', 3, column, 6))
    const { from, to } = cueOf(score)
    const id = await render(score)
    expect((await rms(id, near, from, to)) - (await rms(id, far, from, to))).toBeGreaterThan(14)
    const middle = await render(planned(cell('link', 3, 2, 6)))
    expect((await rms(middle, near, from, to)) - (await rms(middle, far, from, to))).toBeCloseTo(0, 3)
  })

  it('leaves the other side silent at the far end of the pan', async () => {
    const id = await render(one({ pan: -1 }))
    expect(await rms(id, 0, 0, 0.4)).toBeGreaterThan(-40)
    expect(await peak(id, 1, 0, 0.4)).toBeLessThan(-100)
  })

  it.each([
    ['violin', 2],
    ['viola', 11],
    ['cello', 20],
  ] as const)("plays both pitches of the %s's trill", async (instrument, band) => {
    const score = planned(cell('link', band, 0, 3))
    const { first, from, to } = cueOf(score)
    expect(first.instrument).toBe(instrument)
    const id = await render(score)
    const [low, between, high] = [
      await toneLevel(id, from, to, first.note),
      await toneLevel(id, from, to, first.note + 5),
      await toneLevel(id, from, to, first.note + 2),
    ]
    expect(low).toBeGreaterThan(between + 10)
    expect(high).toBeGreaterThan(between + 10)
    // Note by note it alternates: in the first the lower is stronger, in the second the upper.
    const noteAt = async (index: number) => {
      const start = from + index * 0.095
      return (
        (await toneLevel(id, start, start + 0.095, first.note)) -
        (await toneLevel(id, start, start + 0.095, first.note + 2))
      )
    }
    expect(await noteAt(0)).toBeGreaterThan(await noteAt(1))
    expect(await noteAt(2)).toBeGreaterThan(await noteAt(3))
  })

  it('is louder for denser', async () => {
    const levels: number[] = []
    for (const links of [1, 3, 6]) {
      const score = planned(cell('link', 3, 0, links))
      const { from } = cueOf(score)
      levels.push(await rms(await render(score), 0, from, from + 0.38))
    }
    const [few = 0, more = 0, many = 0] = levels
    expect(more - few).toBeGreaterThan(3)
    expect(many - more).toBeGreaterThan(3)
  })

  it('strikes the piano once for every repeat', async () => {
    const score = planned([{ kind: 'text', box: { x: 0, y: 0, width: 1000, height: 60 } }])
    const { from } = cueOf(score)
    const id = await render(score)
    for (const strike of [0, 1, 2, 3]) {
      const start = from + strike * 0.11
      expect(await rms(id, 0, start + 0.01, start + 0.09)).toBeGreaterThan(-40)
    }
    expect(await rms(id, 0, from + 0.5, from + 0.6)).toBeLessThan(-60)
  })
})

describe('every kind', () => {
  it.each(cueStyles)('is heard by %s', async cues => {
    for (const kind of elementKinds) {
      const score = kindScore(kind, { band: 12, column: 2, density: 0.5 }, { cues })
      const id = await render(score)
      expect(await rms(id, 0, 0, score.duration), kind).toBeGreaterThan(cues === 'velocity' ? -50 : -40)
    }
  })

  it('keeps its force where that is its sign, however dense', async () => {
    const loudness = async (kind: ElementKind, density: number) => {
      const id = await render(kindScore(kind, { band: 12, column: 2, density }, { cues: 'velocity' }))
      return peak(id, 0, 0, 0.09)
    }
    const [strong, middle, soft] = [
      await loudness('image', 1),
      await loudness('link', 0.2),
      await loudness('text', 1),
    ]
    expect(strong - middle).toBeCloseTo(6, 0)
    expect(middle - soft).toBeCloseTo(6, 0)
    expect(await loudness('text', 0.05)).toBeCloseTo(soft, 1)
  })
})

describe('earcons', () => {
  it.each(earconNames)('are heard: %s', async name => {
    const score = earcon(name)
    const id = await render(score)
    const loudest = await peak(id, 0, 0, score.duration)
    expect(loudest).toBeGreaterThan(-45)
    expect(loudest).toBeLessThanOrEqual(-3)
    for (const { at, duration } of score.notes) {
      expect(await rms(id, 0, at + 0.01, at + duration)).toBeGreaterThan(-45)
    }
  })
})

describe('a whole sweep', () => {
  /** One cue a group, each ended before the next. */
  const spaced = Array.from({ length: 8 }, (_, group) => {
    const kind = (['link', 'image', 'text'] as const)[group % 3] ?? 'text'
    return cell(kind, Math.floor((group * 25) / 8), group % 5)
  })

  it.each(['real', 'missing'] as const)(
    'starts every cue within 5 ms of the score, with %s recordings',
    async set => {
      const { score, lit } = planScore(layoutOf(...spaced))
      const id = await render(score, set)
      const onsets = await page.evaluate(index => window.bench.onsets(index), id)
      const written = [0, ...lit.map(({ at }) => at), 4.92]
      expect(onsets).toHaveLength(written.length)
      // The limiter looks 6 ms ahead, and holds everything back as long.
      const delay = onsets[0] ?? 0
      expect(delay).toBeLessThan(0.008)
      for (const [index, at] of written.entries()) {
        expect(Math.abs((onsets[index] ?? 0) - delay - at), `cue ${index}`).toBeLessThanOrEqual(0.005)
      }
    },
  )

  it.each(cueStyles)('stays below −1 dB on the densest page, by %s', async cues => {
    const whole = elementKinds.map(kind => ({ kind, box: { x: 0, y: 0, width: 1000, height: 500 } }))
    const many = elementKinds.flatMap(kind =>
      Array.from({ length: 125 }, (_, index) => cell(kind, index % 25, Math.floor(index / 25), 4)).flat(),
    )
    const kinds = Object.fromEntries(elementKinds.map(kind => [kind, 'both' as const]))
    const { score } = planScore(layoutOf(whole, many), { kinds, cues, mono: true })
    const id = await render(score)
    const loudest = Math.max(await peak(id, 0, 0, 5.1), await peak(id, 1, 0, 5.1))
    expect(loudest).toBeLessThan(-1)
    expect(loudest).toBeGreaterThan(-30)
  })
})

describe('the way out', () => {
  it('is silent 30 ms after a cut', async () => {
    const score = readBack([[48, 60, 72], [52], [55], [59]])
    const whole = await render(score)
    expect(await rms(whole, 0, 0.33, 0.38)).toBeGreaterThan(-40)
    const id = await render(score, 'real', { cutAt: 0.3 })
    expect(await rms(id, 0, 0.25, 0.3)).toBeGreaterThan(-40)
    expect(await peak(id, 0, 0.33, score.duration)).toBeLessThan(-80)
  })

  it('never exceeds −3 dB, however much sounds at once', async () => {
    const chord = Array.from({ length: 24 }, (_, index): ScoreNote => {
      const instrument = instruments[index % instruments.length] ?? 'tone'
      return { at: 0.05, duration: 0.5, instrument, note: 48 + index, level: 0, pan: -0.8 }
    })
    const id = await render({ notes: chord, duration: 0.6 })
    const loudest = await peak(id, 0, 0, 0.6)
    expect(loudest).toBeLessThanOrEqual(-3)
    expect(loudest).toBeGreaterThan(-9)
  })

  it('takes 6 dB of headroom from a note below the limit, and nothing else', async () => {
    const id = await render(one({ instrument: 'tone', level: -12, note: 69, pan: -1 }))
    // A triangle of full scale: −12 dB, the synthesiser's −3 and its sustain of 0.9, and the headroom.
    expect(await peak(id, 0, 0.1, 0.35)).toBeCloseTo(-12 - 3 + 20 * Math.log10(0.9) - 6, 0)
  })

  it('leaves a single note of full scale as it is', async () => {
    const loud = await render(one({ instrument: 'tone', level: 0, note: 69 }))
    const soft = await render(one({ instrument: 'tone', level: -12, note: 69 }))
    expect((await rms(loud, 0, 0.1, 0.35)) - (await rms(soft, 0, 0.1, 0.35))).toBeCloseTo(12, 1)
  })
})

describe('without recordings', () => {
  it('finds them missing and synthesises every instrument', async () => {
    const { loaded, bytes } = await page.evaluate(() => window.bench.load('missing'))
    expect(loaded).toEqual([false, false, false, false, false])
    expect(bytes).toBe(0)
    for (const instrument of instruments) {
      const id = await render(one({ instrument }), 'missing')
      expect(await rms(id, 0, 0.1, 0.38), instrument).toBeGreaterThan(-40)
      expect(await toneLevel(id, 0, 0.4, 60)).toBeGreaterThan((await toneLevel(id, 0, 0.4, 62)) + 8)
    }
  })

  it('still trills', async () => {
    const score = planned(cell('link', 3, 0, 3))
    const { first, from, to } = cueOf(score)
    const id = await render(score, 'missing')
    const beside = await toneLevel(id, from, to, first.note + 5)
    expect(await toneLevel(id, from, to, first.note)).toBeGreaterThan(beside + 10)
    expect(await toneLevel(id, from, to, first.note + 2)).toBeGreaterThan(beside + 10)
  })
})

describe('live', () => {
  const long = one({ instrument: 'tone', duration: 5 })
  const play = (score: Score, options = {}) =>
    page.evaluate(([s, o]) => window.bench.play(s, o), [score, options] as const)

  it.each(['real', 'missing'] as const)('plays a name back with %s recordings', async set => {
    await page.evaluate(which => window.bench.open(which), set)
    expect(await page.evaluate(() => window.bench.level())).toBe(-100)
    const { whole, loudest } = await play(readBack([[60], [64]]))
    expect(whole).toBe(true)
    expect(loudest).toBeGreaterThan(-40)
  })

  it('ends an aborted score at once, and falls silent', async () => {
    const { whole } = await play(long, { cutWhenHeard: true })
    expect(whole).toBe(false)
    await page.waitForFunction(() => window.bench.level() < -80)
  })

  it('cuts the score before when another starts', async () => {
    const results = await page.evaluate(
      async ([first, second]) => Promise.all([window.bench.play(first), window.bench.play(second)]),
      [long, earcon('done')] as const,
    )
    expect(results.map(({ whole }) => whole)).toEqual([false, true])
  })

  it('is silenced while it plays', async () => {
    const playing = play(long)
    await page.waitForFunction(() => window.bench.level() > -60)
    await page.evaluate(() => window.bench.silence())
    expect((await playing).whole).toBe(false)
    await page.waitForFunction(() => window.bench.level() < -80)
  })

  it('goes on after the browser has suspended it', async () => {
    const score = one({ instrument: 'tone', duration: 0.6 })
    expect(await play(score, { suspendWhenHeard: true })).toMatchObject({ whole: true })
    expect(await page.evaluate(() => window.bench.audioState())).toBe('running')
  })

  it('loads an instrument when it is first needed, and lets it go when it is not', async () => {
    let requests = 0
    page.on('request', request => {
      if (request.url().endsWith('.mp3')) requests++
    })
    await page.evaluate(() => window.bench.open('real'))
    await play(earcon('done'))
    expect(requests).toBe(0)
    await play(readBack([[60]]))
    expect(requests).toBe(5)
    await play(readBack([[62]]))
    expect(requests).toBe(5)
    await page.evaluate(() => window.bench.passMinutes())
    await play(readBack([[62]]))
    expect(requests).toBe(10)
    page.removeAllListeners('request')
  })

  it('sounds the first key at once when prepared', async () => {
    await page.evaluate(() => window.bench.open('real'))
    await page.evaluate(() => window.bench.prepare())
    await page.evaluate(() => window.bench.keyDown(67, 0.5))
    await page.waitForFunction(() => window.bench.level() > -40)
    await page.evaluate(() => window.bench.keyUp(67))
    await page.waitForFunction(() => window.bench.level() < -80)
  })

  it.each(['real', 'missing'] as const)('plays keys with %s recordings', async set => {
    await page.evaluate(which => window.bench.open(which), set)
    await play(earcon('heard'))
    await page.waitForFunction(() => window.bench.level() < -80)
    await page.evaluate(() => window.bench.keyDown(60, 0.8))
    await page.waitForFunction(() => window.bench.level() > -40)
    await page.evaluate(() => window.bench.keyUp(60))
    await page.waitForFunction(() => window.bench.level() < -80)
    await page.evaluate(() => {
      for (let note = 48; note <= 72; note++) window.bench.keyDown(note, 1)
    })
    await page.waitForFunction(() => window.bench.level() > -40)
    await page.evaluate(() => window.bench.silence())
    await page.waitForFunction(() => window.bench.level() < -80)
  })

  /** It plays all day: what stays of a sound must not depend on how many there were. */
  describe('leaves nothing running', () => {
    const everywhere = Array.from({ length: 25 }, (_, band) => [
      cell('link', band, band % 5, 2),
      cell('image', band, (band + 1) % 5),
      cell('text', band, (band + 2) % 5),
    ])
    const sweep = planScore(layoutOf(...everywhere.flat()), { seconds: 2 }).score
    const names = [readBack([[60]]), readBack([[48, 64]])]
    const earcons = earconNames.map(name => earcon(name))

    /** Ten times as fast: what it leaves behind does not depend on how long it sounds. */
    function hurried({ notes, duration }: Score): Score {
      return {
        notes: notes.map(note => ({ ...note, at: note.at / 10, duration: note.duration / 10 })),
        duration: duration / 10,
      }
    }

    async function openFresh(set: 'real' | 'missing') {
      await page.reload()
      await page.waitForFunction(() => 'bench' in window)
      await page.evaluate(which => window.bench.open(which), set)
    }

    /** Audio nodes of the page, once what nothing holds any more is gone. */
    async function audioNodes() {
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      await session.detach()
      return metrics.find(({ name }) => name === 'AudioHandlers')?.value
    }

    /** Bounded, however often any of `scores` was played. */
    async function expectNothingLeft(scores: readonly Score[]) {
      const running = () => page.evaluate(() => window.bench.runningSources())
      await expect.poll(running).toBeLessThanOrEqual(8)
      // The way out, and the nodes of the last sound, which the browser may keep until the next.
      const notes = Math.max(...scores.map(score => score.notes.length))
      await expect.poll(audioNodes).toBeLessThanOrEqual(30 + 3 * notes)
    }

    // What is synthesised in a sweep or an earcon is so whatever was loaded: these once are enough.
    it.each([
      ['20 earcons', 'real', earcons, 20],
      ['10 names', 'real', names, 10],
      ['10 names', 'missing', names, 10],
      ['3 sweeps', 'real', [sweep], 3],
    ] as const)('after %s with %s recordings', async (_what, set, scores, times) => {
      await openFresh(set)
      const turns = Array.from({ length: Math.ceil(times / scores.length) }, () => scores).flat()
      for (const score of turns.slice(0, times)) expect((await play(hurried(score))).whole).toBe(true)
      await expectNothingLeft(scores)
    })

    it.each(['real', 'missing'] as const)('after 3 sweeps cut short with %s recordings', async set => {
      await openFresh(set)
      for (let turn = 0; turn < 3; turn++) {
        await page.waitForFunction(() => window.bench.level() < -80)
        expect((await play(sweep, { cutWhenHeard: true })).whole).toBe(false)
      }
      await expectNothingLeft([sweep])
    })

    it.each(['real', 'missing'] as const)('after 100 keys with %s recordings', async set => {
      await openFresh(set)
      const name = readBack([[60]])
      await play(name)
      for (let turn = 0; turn < 4; turn++) {
        await page.evaluate(() => {
          for (let note = 48; note < 73; note++) window.bench.keyDown(note, 0.5)
        })
        await page.waitForFunction(() => window.bench.level() > -40)
        // Some are let go and some struck again; every other time all are silenced.
        await page.evaluate(
          silenced => {
            for (let note = 48; note < 73; note += 2) window.bench.keyUp(note)
            if (silenced) window.bench.silence()
          },
          turn % 2 === 1,
        )
      }
      await expectNothingLeft([name])
    })
  })

  it('says that it is blocked until there is a gesture, then sounds', async () => {
    const strict = await launch('document-user-activation-required')
    try {
      const untouched = await strict.newPage()
      const told = untouched.waitForEvent('console', message => message.text().startsWith('{'))
      await untouched.goto(`${bench.url}#unasked`)
      expect(JSON.parse((await told).text())).toMatchObject({ failed: 'sound-blocked' })
      await untouched.mouse.click(100, 100)
      const after = await untouched.evaluate(score => window.bench.play(score), earcon('done'))
      expect(after.whole).toBe(true)
    } finally {
      await strict.close()
    }
  })
})
