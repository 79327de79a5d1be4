import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createVoiceActivity,
  hangOverMs,
  longestMs,
  preRollMs,
  softestDb,
  type Utterance,
  type VoiceEvent,
} from '../../../src/speech/voice-activity.ts'
import {
  alike,
  click,
  hum,
  joined,
  mixed,
  noise,
  rate,
  rumble,
  silence,
  speechLike,
} from './voice-signals.ts'

const perMs = rate / 1000

/** All events, the signal being pushed in pieces of that many samples. */
function eventsOf(signal: Float32Array, piece = 320): readonly VoiceEvent[] {
  const activity = createVoiceActivity(rate)
  const events: VoiceEvent[] = []
  for (let at = 0; at < signal.length; at += piece)
    events.push(...activity.push(signal.slice(at, at + piece)))
  return events
}

const utterancesIn = (events: readonly VoiceEvent[]): readonly Utterance[] =>
  events.flatMap(event => (event.kind === 'end' ? [event.utterance] : []))
/** Events without their samples. */
const outlines = (events: readonly VoiceEvent[]) =>
  events.map(event =>
    event.kind === 'end' ? { ...event.utterance, samples: event.utterance.samples.length } : event.kind,
  )
const utterancesOf = (signal: Float32Array) => utterancesIn(eventsOf(signal))

describe('what is no speech', () => {
  it('silence and the quiet of a room give nothing', () => {
    expect(eventsOf(silence(10_000))).toEqual([])
    expect(eventsOf(noise(10_000, -75))).toEqual([])
  })

  it.each([-60, -50, -40, -30, -20])('steady noise of %i dB gives nothing', db => {
    expect(eventsOf(noise(20_000, db))).toEqual([])
    expect(eventsOf(rumble(20_000, db))).toEqual([])
  })

  it.each([50, 60, 100])('hum of %i Hz gives nothing', hertz => {
    expect(eventsOf(hum(20_000, -25, hertz))).toEqual([])
  })

  it('a fan that is turned on is taken for the room’s noise, and never sent', () => {
    const events = eventsOf(joined(noise(3000, -65), noise(20_000, -35)))
    expect(utterancesIn(events)).toEqual([])
    expect(events.at(-1)?.kind).not.toBe('begin')
  })

  it('a voice that is softer than the softest gives nothing, in the quietest room', () => {
    expect(eventsOf(joined(noise(2000, -85), speechLike(3000, softestDb - 4), noise(2000, -85)))).toEqual([])
  })

  it('clicks and typing are no speech, however long they go on', () => {
    const typing = Array.from({ length: 100 }, (_, at) => [click(-12, at), noise(85, -60, at)]).flat()
    expect(eventsOf(joined(noise(2000, -60), ...typing))).toEqual([])
    expect(eventsOf(joined(noise(2000, -60), click(-6), noise(3000, -60)))).toEqual([])
  })

  it('a microphone that begins with nothing at all is no quiet room', () => {
    expect(eventsOf(joined(silence(1000), noise(10_000, -35)))).toEqual([])
  })
})

describe('speech', () => {
  it('begins and ends once, with what is around it', () => {
    const signal = joined(noise(2000, -60), mixed(speechLike(1200, -20), noise(1200, -60)), noise(2000, -60))
    const events = eventsOf(signal)
    expect(events.map(({ kind }) => kind)).toEqual(['begin', 'end'])
    const [utterance] = utterancesIn(events)
    expect(utterance?.from).toBeLessThanOrEqual((2000 - preRollMs + 60) * perMs)
    expect(utterance?.from).toBeGreaterThanOrEqual((2000 - preRollMs - 60) * perMs)
    expect(utterance?.speechFrom).toBeGreaterThanOrEqual(1960 * perMs)
    expect(utterance?.speechTo).toBeLessThanOrEqual(3300 * perMs)
    expect((utterance?.from ?? 0) + (utterance?.samples.length ?? 0)).toBeGreaterThanOrEqual(3200 * perMs)
    expect(utterance).toMatchObject({ hardly: false, goesOn: false })
  })

  it('is told as soon as it is long enough, and ends when the silence is', () => {
    const activity = createVoiceActivity(rate)
    const moments = new Map<string, number>()
    const signal = joined(noise(2000, -60), speechLike(1000, -20), noise(2000, -60))
    for (let at = 0; at < signal.length; at += 160)
      for (const { kind } of activity.push(signal.slice(at, at + 160))) moments.set(kind, (at + 160) / perMs)
    expect(moments.get('begin')).toBeLessThanOrEqual(2000 + 260)
    expect(moments.get('end')).toBeGreaterThanOrEqual(2900 + hangOverMs)
    expect(moments.get('end')).toBeLessThanOrEqual(3000 + hangOverMs + 80)
  })

  it('its samples are those that were heard, and only those', () => {
    const signal = joined(
      noise(1500, -60),
      speechLike(900, -20),
      noise(1500, -60),
      speechLike(700, -25),
      noise(1500, -60),
    )
    const utterances = utterancesOf(signal)
    expect(utterances).toHaveLength(2)
    for (const { from, samples } of utterances)
      expect(alike(samples, signal.slice(from, from + samples.length))).toBe(true)
  })

  it('a pause inside a sentence does not cut it, a longer one does', () => {
    const speech = speechLike(1000, -20)
    const around = noise(1500, -60)
    const paused = (ms: number) => utterancesOf(joined(around, speech, noise(ms, -60), speech, around))
    expect(paused(hangOverMs - 150)).toHaveLength(1)
    expect(paused(hangOverMs + 200)).toHaveLength(2)
  })

  it('who begins at once is heard too', () => {
    expect(utterancesOf(joined(speechLike(1500, -20), noise(2000, -60)))).toHaveLength(1)
  })

  it('a burst and a gap at the beginning of a word belong to it', () => {
    const word = joined(noise(60, -22), noise(180, -60), speechLike(500, -20))
    const [utterance, ...others] = utterancesOf(joined(noise(2000, -60), word, noise(2000, -60)))
    expect(others).toEqual([])
    expect(utterance?.from).toBeLessThanOrEqual(2000 * perMs)
  })

  it('a short word is enough, and is marked', () => {
    const [word, ...others] = utterancesOf(joined(noise(2000, -60), speechLike(230, -20), noise(2000, -60)))
    expect(others).toEqual([])
    expect(word?.hardly).toBe(true)
  })

  it('a breath is marked as hardly speech, whatever its length', () => {
    const [breath] = utterancesOf(joined(noise(2000, -60), noise(800, -35, 7), noise(2000, -60)))
    expect(breath?.hardly).toBe(true)
  })

  it('typing after the words does not hold the utterance open', () => {
    const typing = Array.from({ length: 60 }, (_, at) => [click(-12, at), noise(85, -60, at)]).flat()
    const events = eventsOf(joined(noise(2000, -60), speechLike(1000, -20), ...typing))
    expect(events.map(({ kind }) => kind)).toEqual(['begin', 'end'])
  })

  it('a minute of talk comes in parts that join, nothing lost', () => {
    const signal = joined(
      noise(1000, -60),
      mixed(speechLike(60_000, -20), noise(60_000, -60)),
      noise(1500, -60),
    )
    const parts = utterancesOf(signal)
    expect(parts.length).toBeGreaterThanOrEqual(2)
    expect(parts.map(({ goesOn }) => goesOn)).toEqual([...parts.slice(1).map(() => true), false])
    for (const { samples } of parts) expect(samples.length).toBeLessThanOrEqual(longestMs * perMs)
    const [first] = parts
    const whole = joined(...parts.map(({ samples }) => samples))
    expect(alike(whole, signal.slice(first?.from, (first?.from ?? 0) + whole.length))).toBe(true)
    expect(whole.length).toBeGreaterThanOrEqual(60_000 * perMs)
  })

  it('samples that are no numbers are silence', () => {
    const broken = noise(3000, -60).map((sample, at) => (at % 50 === 0 ? Number.NaN : sample))
    expect(utterancesOf(joined(broken, speechLike(1000, -20), noise(2000, -60)))).toHaveLength(1)
  })
})

describe('always', () => {
  it('finds each of some utterances in noise, alike in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.record({
          room: fc.integer({ min: -70, max: -40 }),
          above: fc.integer({ min: 18, max: 35 }),
          pitch: fc.integer({ min: 90, max: 300 }),
          lengths: fc.array(fc.integer({ min: 400, max: 3000 }), { minLength: 1, maxLength: 4 }),
          gap: fc.integer({ min: 1100, max: 2500 }),
          piece: fc.integer({ min: 7, max: 4000 }),
          rough: fc.boolean(),
          seed: fc.integer({ min: 1, max: 1000 }),
        }),
        ({ room, above, pitch, lengths, gap, piece, rough, seed }) => {
          // Also in the quietest room nothing is promised of voices that are hardly louder than the softest.
          const level = Math.max(room + above, softestDb + 12)
          const speech = joined(
            ...lengths.flatMap(ms => [silence(gap), speechLike(ms, level, pitch)]),
            silence(gap),
          )
          const ms = speech.length / perMs
          const signal = mixed(speech, (rough ? rumble : noise)(ms, room, seed))
          const events = eventsOf(signal, piece)
          expect(utterancesIn(events)).toHaveLength(lengths.length)
          expect(outlines(events)).toEqual(outlines(eventsOf(signal, 320)))
        },
      ),
      { numRuns: 12 },
    )
  })

  it('a begin is followed by its end or by nothing, and utterances never overlap', () => {
    const piece = fc.oneof(
      fc.record({
        kind: fc.constant('noise' as const),
        ms: fc.integer({ min: 20, max: 4000 }),
        db: fc.integer({ min: -80, max: -15 }),
      }),
      fc.record({
        kind: fc.constant('speech' as const),
        ms: fc.integer({ min: 20, max: 9000 }),
        db: fc.integer({ min: -50, max: -10 }),
      }),
      fc.record({
        kind: fc.constant('hum' as const),
        ms: fc.integer({ min: 20, max: 4000 }),
        db: fc.integer({ min: -60, max: -15 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const makers = { noise, speech: speechLike, hum }
        const signal = joined(...pieces.map(({ kind, ms, db }) => makers[kind](ms, db)))
        const events = eventsOf(signal)
        let open = false
        for (const { kind } of events) {
          expect(open).toBe(kind !== 'begin')
          open = kind === 'begin'
        }
        let last = 0
        for (const { from, samples, speechFrom, speechTo } of utterancesIn(events)) {
          expect(from).toBeGreaterThanOrEqual(last)
          last = from + samples.length
          expect(alike(samples, signal.slice(from, last))).toBe(true)
          expect(speechFrom).toBeGreaterThanOrEqual(from)
          expect(speechTo).toBeGreaterThan(speechFrom)
          expect(speechTo).toBeLessThanOrEqual(last)
        }
      }),
      { numRuns: 20 },
    )
  })
})
