import { describe, expect, it } from 'vitest'
import { parametersOf, withWords } from '../../../src/sequence/parameters.ts'
import type { PlaceToRestore } from '../../../src/sequence/play-places.ts'
import { createPlayer, type PlayerOptions } from '../../../src/sequence/player.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { intent, stepsAt } from './arbitrary-sequence.ts'

function setUp(options: Partial<PlayerOptions> = {}) {
  const clock = createFakeClock()
  const began = clock.now()
  const ran: number[] = []
  const restored: PlaceToRestore[] = []
  const player = createPlayer({
    clock,
    settled: async () => true,
    run: async () => {
      ran.push(clock.now() - began)
      return { status: 'done' }
    },
    restore: async place => {
      restored.push(place)
      return { status: 'done' }
    },
    ...options,
  })
  return { clock, player, ran, restored }
}

/** Four steps a second apart, with a mark after the first and a pause after the third. */
const marked = (): Sequence => {
  const steps = stepsAt(0, 1_000, 2_000, 3_000)
  const more: SequenceEvent[] = [
    { kind: 'mark', ms: 500, track: 0, label: 'a' },
    { kind: 'pause', ms: 2_500, track: 0, wallMs: 9 },
  ]
  return { ...steps, durationMs: 3_000, events: [...steps.events, ...more].sort((a, b) => a.ms - b.ms) }
}

describe('marks', () => {
  it('are gone to and back, the browser brought to how it was', async () => {
    const { clock, player, ran, restored } = setUp()
    void player.play(marked())
    await clock.advance(100)
    expect(player.goToMark(1)).toBe(true)
    await clock.advance(0)
    expect(player.state()).toMatchObject({ ms: 500, step: 1 })
    expect(player.goToMark(1)).toBe(true)
    await clock.advance(0)
    expect(player.state()).toMatchObject({ ms: 2_500, step: 3 })
    expect(restored.map(({ track }) => track.tab)).toEqual([0, 0])
    expect(player.goToMark(1)).toBe(false)
    expect(player.goToMark(-1)).toBe(true)
    await clock.advance(0)
    expect(player.state()).toMatchObject({ ms: 500 })
    await clock.advance(3_000)
    expect(player.state()).toEqual({ kind: 'idle' })
    // The first before the jumps; the second, third and fourth after them.
    expect(ran).toEqual([0, 600, 1_600, 2_600])
    expect(clock.pending()).toBe(0)
  })

  it('are gone to only once the step under way is over', async () => {
    let finish = () => {}
    const { clock, player, restored } = setUp({
      run: () => new Promise(resolve => (finish = () => resolve({ status: 'done' }))),
    })
    void player.play(marked())
    await clock.advance(10)
    expect(player.goToMark(1)).toBe(true)
    await clock.advance(10)
    expect(restored).toEqual([])
    finish()
    await clock.advance(0)
    expect(restored).toHaveLength(1)
  })
})

describe('places of other tabs', () => {
  it('are brought back too where steps follow in them, the one in front last', async () => {
    const { clock, player, restored } = setUp()
    const counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }
    const fingerprint = (url: string) => ({
      url,
      titleHash: '00000000',
      scroll: 0,
      viewport: { width: 1, height: 1 },
      counts,
      focus: '',
      similarity: '0000000000000000',
    })
    const url = 'https://a.test/'
    const tabs = [0, 1, 1, 0]
    const sequence = marked()
    const events = sequence.events.map(event => {
      const track = event.kind === 'did' ? (tabs[event.step] ?? 0) : event.kind === 'pause' ? 1 : event.track
      return event.kind === 'outcome'
        ? { ...event, track: tabs[event.of] ?? 0, fingerprint: fingerprint(`${url}${event.of}`) }
        : { ...event, track }
    })
    void player.play({ ...sequence, events })
    await clock.advance(100)
    player.goToMark(1)
    await clock.advance(0)
    player.goToMark(1)
    await clock.advance(0)
    expect(restored.slice(-2).map(({ track, print }) => [track.tab, print?.url])).toEqual([
      [0, `${url}0`],
      [1, `${url}2`],
    ])
    player.stop()
  })
})

describe('speed and standing still', () => {
  it('change without a jump', async () => {
    const { clock, player, ran } = setUp()
    void player.play(stepsAt(0, 4_000))
    await clock.advance(1_000)
    player.setSpeed(2)
    expect(player.state()).toMatchObject({ ms: 1_000, speed: 2 })
    await clock.advance(500)
    expect(player.state()).toMatchObject({ ms: 2_000 })
    player.pause(true)
    await clock.advance(10_000)
    expect(player.state()).toMatchObject({ ms: 2_000, paused: true })
    player.pause(false)
    await clock.advance(1_000)
    expect(ran).toEqual([0, 12_500])
    expect(player.state()).toEqual({ kind: 'idle' })
  })

  it('a loop begins again at its end, and ends when it is told to', async () => {
    const { clock, player, ran } = setUp()
    void player.play({ ...stepsAt(0), durationMs: 1_000 }, { loop: true })
    await clock.advance(2_500)
    expect(ran).toEqual([0, 1_000, 2_000])
    player.setLoop(false)
    await clock.advance(1_000)
    expect(ran).toHaveLength(3)
    expect(player.state()).toEqual({ kind: 'idle' })
  })

  it('a loop of nothing does not spin', async () => {
    const { clock, player } = setUp()
    void player.play(stepsAt(), { loop: true })
    await clock.advance(1_000)
    expect(player.state().kind).toBe('playing')
    player.stop()
    await clock.advance(0)
    expect(clock.pending()).toBe(0)
  })
})

describe('sounds and films', () => {
  const film: SequenceEvent = {
    kind: 'media',
    ms: 1_000,
    track: 0,
    url: 'https://example.org/film',
    place: 0,
    mediaMs: 60_000,
    playing: true,
  }

  it('hold the clock until they play, and the clock goes on from where they are', async () => {
    const { clock, player, ran } = setUp({
      putMedia: () => new Promise(resolve => clock.after(800, () => resolve(40))),
    })
    const steps = stepsAt(0, 2_000)
    void player.play({ ...steps, events: [...steps.events, film].sort((a, b) => a.ms - b.ms) })
    await clock.advance(5_000)
    expect(ran).toEqual([0, 2_000 + 800 - 40])
  })
})

describe('what plays along', () => {
  it('is let go of where playing goes on from another moment, and stands still while a step waits', async () => {
    const told: string[] = []
    let status: 'done' | 'refused' = 'refused'
    const { clock, player } = setUp({
      run: async () => ({ status }),
      onJump: () => told.push('jump'),
      onPause: on => told.push(on ? 'still' : 'on'),
    })
    void player.play({ ...stepsAt(0), durationMs: 1_000 }, { loop: true })
    await clock.advance(100)
    expect(told).toEqual(['still'])
    status = 'done'
    player.decide('retry')
    await clock.advance(1_500)
    expect(told).toEqual(['still', 'on', 'jump'])
    status = 'refused'
    await clock.advance(1_000)
    player.stop()
    await clock.advance(1_000)
    expect(told).toEqual(['still', 'on', 'jump', 'jump', 'still'])
  })
})

describe('words in place of the recorded ones', () => {
  const step = (at: number, slot: string, words: string, name: string): SequenceEvent => ({
    kind: 'did',
    ms: at,
    track: 0,
    step: at,
    intent: { ...intent('type', { [slot]: words }), heard: `type ${words}` },
    parameter: { slot, name },
  })
  const sequence: Sequence = {
    ...stepsAt(),
    durationMs: 9,
    events: [
      step(0, 'words', 'Ulm', 'from'),
      step(1, 'words', 'Bonn', 'to'),
      step(2, 'words', 'Ulm', 'from'),
    ],
  }
  const none = new Set<string>()
  const words = (given: Sequence) =>
    given.events.map(event => (event.kind === 'did' ? [event.intent.slots.words, event.intent.heard] : []))

  it('go to the parameters in order, the same words to those of one name', () => {
    expect(parametersOf(sequence)).toEqual(['from', 'to'])
    expect(words(withWords(sequence, 'Bad Ems and Kiel', none))).toEqual([
      ['Bad Ems', 'type Bad Ems'],
      ['Kiel', 'type Kiel'],
      ['Bad Ems', 'type Bad Ems'],
    ])
  })

  it('are one whole for one parameter, “and” with it', () => {
    const one = { ...sequence, events: sequence.events.slice(0, 1) }
    const long = 'so '.repeat(300).trim()
    expect(words(withWords(one, long, none))).toEqual([[long, `type ${long}`]])
    expect(words(withWords(one, 'salt and pepper', none))).toEqual([
      ['salt and pepper', 'type salt and pepper'],
    ])
  })

  it('are asked for where they are too few, and refused where they are too many', () => {
    expect(() => withWords(sequence, 'Kiel', none)).toThrow(
      expect.objectContaining({ code: 'parameters-missing' }),
    )
    expect(() => withWords(sequence, 'a, b and c', none)).toThrow(
      expect.objectContaining({ code: 'parameters-many' }),
    )
    expect(() => withWords(stepsAt(0), 'a', none)).toThrow(expect.objectContaining({ code: 'no-parameters' }))
  })
})
