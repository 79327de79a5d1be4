import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CancelSignal } from '../../../src/ports/clock.ts'
import type { Intent, OutcomeData } from '../../../src/ports/intent.ts'
import type { PlayerOptions, PlayResult } from '../../../src/sequence/player.ts'
import { createPlayer } from '../../../src/sequence/player.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { createFakeClock } from '../fake-clock.ts'
import { anySequence, intent, stepsAt } from './arbitrary-sequence.ts'

const done: OutcomeData = { status: 'done' }
const noHint: OutcomeData = { status: 'refused', error: { code: 'no-such-hint', detail: { number: 3 } } }

function setUp(options: Partial<PlayerOptions> = {}) {
  const clock = createFakeClock()
  const began = clock.now()
  const ran: { ms: number; intent: Intent }[] = []
  const { run = async () => done, ...rest } = options
  const player = createPlayer({
    clock,
    settled: async () => true,
    ...rest,
    run: (meant, wanted) => {
      ran.push({ ms: clock.now() - began, intent: meant })
      return run(meant, wanted)
    },
  })
  const sleep = (ms: number) => new Promise<void>(resolve => clock.after(ms, resolve))
  const times = (): readonly number[] => ran.map(({ ms }) => ms)
  const sinceStart = (): number => clock.now() - began
  return { clock, player, ran, times, sleep, sinceStart }
}

/** Follows a promise without waiting for it. */
function follow(played: Promise<PlayResult>): PlayResult[] {
  const results: PlayResult[] = []
  void played.then(result => results.push(result))
  return results
}

describe('player', () => {
  it('plays what was meant, through the same door, at its times', async () => {
    const { clock, player, ran, times } = setUp()
    const results = follow(player.play(stepsAt(0, 400, 1_000)))
    await clock.advance(1_000)
    expect(times()).toEqual([0, 400, 1_000])
    expect(ran[1]?.intent).toEqual({ ...intent('scroll-down', { number: 1 }), source: 'sequence' })
    expect(results).toEqual([{ status: 'finished', done: 3, skipped: 0, unsettled: 0 }])
    expect(player.state()).toEqual({ kind: 'idle' })
    expect(clock.pending()).toBe(0)
  })

  it.each([
    [0.5, [0, 800, 2_000]],
    [2, [0, 200, 500]],
    [8, [0, 50, 125]],
    [99, [0, 50, 125]],
    [0, [0, 800, 2_000]],
    [Number.NaN, [0, 400, 1_000]],
  ])('plays at speed %d, within its range', async (speed, expected) => {
    const { clock, player, times } = setUp()
    void player.play(stepsAt(0, 400, 1_000), { speed })
    await clock.advance(2_000)
    expect(times()).toEqual(expected)
  })

  it('holds its clock until the outcome is there and the page at rest', async () => {
    const { clock, player, times, sleep } = setUp({
      run: async () => {
        await sleep(700)
        return done
      },
      settled: async () => {
        await sleep(300)
        return true
      },
    })
    void player.play(stepsAt(0, 400, 500))
    await clock.advance(900)
    expect(player.state()).toMatchObject({ kind: 'playing', ms: 0, step: 1, steps: 3 })
    await clock.advance(300)
    expect(player.state()).toMatchObject({ ms: 200, heard: 'scroll down' })
    await clock.advance(10_000)
    expect(times()).toEqual([0, 1_400, 2_500])
  })

  it('keeps the order and never plays before its time, whatever the outcomes take', async () => {
    const speeds = fc.double({ min: 0.5, max: 8, noNaN: true })
    await fc.assert(
      fc.asyncProperty(anySequence, speeds, fc.array(fc.nat(2_000)), async (sequence, speed, latencies) => {
        let n = 0
        const { clock, player, ran, sleep } = setUp({
          run: async () => {
            const latency = latencies[n++ % latencies.length] ?? 0
            await sleep(latency)
            return done
          },
        })
        const steps = sequence.events.flatMap(event => (event.kind === 'did' ? [event] : []))
        const results = follow(player.play(sequence, { speed }))
        await clock.advance(sequence.durationMs * 2 + steps.length * 2_000 + 1)
        expect(results).toEqual([{ status: 'finished', done: steps.length, skipped: 0, unsettled: 0 }])
        expect(ran.map(step => step.intent.slots)).toEqual(steps.map(step => step.intent.slots))
        let shift = 0
        for (const [i, step] of steps.entries()) {
          expect(ran[i]?.ms).toBeCloseTo(step.ms / speed + shift, 6)
          shift += latencies[i % latencies.length] ?? 0
        }
      }),
      { numRuns: 40 },
    )
  })

  it('goes on when the page does not come to rest, and counts it', async () => {
    const { clock, player, times } = setUp({ settled: async () => false })
    const results = follow(player.play(stepsAt(0, 100)))
    await clock.advance(100)
    expect(results).toEqual([{ status: 'finished', done: 2, skipped: 0, unsettled: 2 }])
    expect(times()).toEqual([0, 100])
  })

  it('does not wait longer than three seconds for rest, nor five for a step', async () => {
    const hung = setUp({ settled: () => new Promise(() => {}) })
    void hung.player.play(stepsAt(0, 0))
    await hung.clock.advance(10_000)
    expect(hung.times()).toEqual([0, 3_000])

    const slow = setUp({
      settled: () => new Promise(() => {}),
      run: () => slow.sleep(4_000).then(() => done),
    })
    void slow.player.play(stepsAt(0, 0))
    await slow.clock.advance(10_000)
    expect(slow.times()).toEqual([0, 5_000])
  })

  it('pauses at a step that is refused now but was done then, and tells what differs', async () => {
    let answer = noHint
    const { clock, player, times } = setUp({ run: async () => answer })
    const results = follow(player.play(stepsAt(0, 100)))
    await clock.advance(60_000)
    expect(times()).toEqual([0])
    expect(player.state()).toEqual({
      kind: 'paused-at-step',
      index: 0,
      step: 1,
      steps: 2,
      ms: 0,
      durationMs: 100,
      heard: 'scroll down',
      speed: 1,
      loop: false,
      stepwise: false,
      paused: false,
      stepWaits: false,
      within: [],
      name: 'steps',
      differences: [],
      problem: {
        reason: 'refused',
        error: { code: 'step-failed', detail: { step: 1, heard: 'scroll down' } },
        cause: { code: 'no-such-hint', detail: { number: 3 } },
        intent: { ...intent('scroll-down', { number: 0 }), source: 'sequence' },
        track: { tab: 0, title: 'Mail', url: 'https://example.org/mail' },
      },
    })
    expect(player.decide('retry')).toBe(true)
    await clock.advance(0)
    expect(times()).toEqual([0, 60_000])
    expect(player.state().kind).toBe('paused-at-step')
    answer = done
    expect(player.decide('retry')).toBe(true)
    await clock.advance(100)
    expect(times()).toEqual([0, 60_000, 60_000, 60_100])
    expect(results).toEqual([{ status: 'finished', done: 2, skipped: 0, unsettled: 0 }])
  })

  it('leaves a step out, or takes it as done, as it is told', async () => {
    const { clock, player } = setUp({ run: async () => noHint })
    const results = follow(player.play(stepsAt(0, 0, 0)))
    await clock.advance(0)
    expect([player.decide('skip'), player.decide('skip')]).toEqual([true, false])
    await clock.advance(0)
    expect(player.decide('go-on')).toBe(true)
    await clock.advance(0)
    expect(player.stop()).toBe(true)
    await clock.advance(0)
    expect(results).toEqual([{ status: 'stopped', done: 1, skipped: 1, unsettled: 0 }])
    expect([player.decide('retry'), player.decide('skip'), player.decide('go-on'), player.stop()]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('pauses with step-timeout after five seconds, and ignores the outcome that comes too late', async () => {
    const { clock, player, times, sleep } = setUp({ run: () => sleep(6_000).then(() => done) })
    void player.play(stepsAt(0, 100))
    await clock.advance(4_999)
    expect(player.state().kind).toBe('playing')
    await clock.advance(1)
    expect(player.state()).toMatchObject({
      kind: 'paused-at-step',
      problem: { reason: 'timeout', error: { code: 'step-timeout', detail: { step: 1 } } },
    })
    await clock.advance(60_000)
    expect(player.state().kind).toBe('paused-at-step')
    expect(times()).toEqual([0])
  })

  it('lets an answer take its time', async () => {
    const { clock, player, sleep } = setUp({
      run: () => sleep(60_000).then(() => done),
      untimed: new Set(['scroll-down']),
    })
    const results = follow(player.play(stepsAt(0)))
    await clock.advance(60_000)
    expect(results).toMatchObject([{ status: 'finished', done: 1 }])
  })

  it('does not repeat what was refused then, and does not mind what failed then', async () => {
    const sequence = stepsAt(0, 0)
    const events = sequence.events.map((event): Sequence['events'][number] =>
      event.kind === 'outcome' ? { ...event, status: event.of === 0 ? 'refused' : 'failed' } : event,
    )
    const { clock, player, ran } = setUp({ run: async () => ({ status: 'failed' }) })
    const results = follow(player.play({ ...sequence, events }))
    await clock.advance(0)
    expect(ran.map(step => step.intent.slots)).toEqual([{ number: 1 }])
    expect(results).toEqual([{ status: 'finished', done: 1, skipped: 1, unsettled: 0 }])
  })

  it('pauses at a step whose outcome is not known from the recording, if it goes wrong', async () => {
    const sequence = stepsAt(0)
    const { clock, player } = setUp({ run: async () => ({ status: 'failed' }) })
    void player.play({ ...sequence, events: sequence.events.slice(0, 1) })
    await clock.advance(0)
    expect(player.state()).toMatchObject({ kind: 'paused-at-step', problem: { reason: 'failed' } })
  })

  it('never plays commands that are not to be replayed', async () => {
    const { clock, player, ran } = setUp({ neverReplayed: new Set(['scroll-down']) })
    const results = follow(player.play(stepsAt(0, 100)))
    await clock.advance(100)
    expect(ran).toEqual([])
    expect(results).toEqual([{ status: 'finished', done: 0, skipped: 2, unsettled: 0 }])
  })

  it('waits for the user where the words were a secret', async () => {
    const sequence = stepsAt(0)
    const events = sequence.events.map((event): Sequence['events'][number] =>
      event.kind === 'did' ? { ...event, intent: { ...intent('write'), heard: '' }, secret: true } : event,
    )
    const { clock, player, ran } = setUp()
    const results = follow(player.play({ ...sequence, events }))
    await clock.advance(0)
    expect(player.state()).toMatchObject({ kind: 'paused-at-step', problem: { reason: 'secret' } })
    player.decide('go-on')
    await clock.advance(0)
    expect(ran).toEqual([])
    expect(results).toMatchObject([{ status: 'finished', done: 1 }])
  })

  it('stops at once on escape, at any moment, and leaves no timer', async () => {
    const moments = fc.nat(6_000)
    await fc.assert(
      fc.asyncProperty(anySequence, moments, async (sequence, moment) => {
        const { clock, player, ran, sleep } = setUp({
          run: () => sleep(150).then(() => (ran.length % 3 === 0 ? noHint : done)),
          settled: () => sleep(100).then(() => true),
        })
        const abort = new AbortController()
        const results = follow(player.play(sequence, { signal: abort.signal }))
        await clock.advance(moment)
        const before = ran.length
        const wasPlaying = player.state().kind !== 'idle'
        abort.abort()
        expect(player.state()).toEqual({ kind: 'idle' })
        await clock.advance(0)
        expect(results).toMatchObject([{ status: wasPlaying ? 'stopped' : 'finished' }])
        // What the command under way waits for is its own; it ends by itself.
        await clock.advance(150)
        expect(clock.pending()).toBe(0)
        await clock.advance(60_000)
        expect(ran).toHaveLength(before)
      }),
      { numRuns: 60 },
    )
  })

  it('lets go of the page whose rest it waits for, when it is stopped and when it is late', async () => {
    const looks: CancelSignal[] = []
    const { clock, player } = setUp({
      settled: signal => {
        looks.push(signal)
        return new Promise(() => {})
      },
    })
    void player.play(stepsAt(0, 10_000))
    await clock.advance(2_999)
    expect(looks.map(({ aborted }) => aborted)).toEqual([false])
    await clock.advance(10_500)
    expect(looks.map(({ aborted }) => aborted)).toEqual([true, false])
    player.stop()
    expect(looks.map(({ aborted }) => aborted)).toEqual([true, true])
    expect(clock.pending()).toBe(0)
  })

  it('does not begin when it was cancelled before', async () => {
    const { clock, player, ran } = setUp()
    const result = await player.play(stepsAt(0), { signal: AbortSignal.abort() })
    await clock.advance(100)
    expect([result.status, ran.length]).toEqual(['stopped', 0])
  })

  it('plays one sequence at a time: the last that was asked for', async () => {
    const { clock, player, times } = setUp()
    const first = follow(player.play(stepsAt(0, 1_000)))
    await clock.advance(500)
    const second = follow(player.play(stepsAt(100, 200)))
    await clock.advance(2_000)
    expect(first).toMatchObject([{ status: 'stopped', done: 1 }])
    expect(second).toMatchObject([{ status: 'finished', done: 2 }])
    expect(times()).toEqual([0, 600, 700])
  })

  it('reports played notes at their times, and its progress', async () => {
    const notes: [number, number][] = []
    const { clock, player, sinceStart } = setUp({ onNote: ({ key }) => notes.push([sinceStart(), key]) })
    const kinds: string[] = []
    const stop = player.watch(state =>
      kinds.push(state.kind === 'playing' ? String(state.index) : state.kind),
    )
    void player.play({
      ...stepsAt(),
      durationMs: 500,
      events: [
        { kind: 'note', ms: 100, track: 0, key: 48, velocity: 1, duration: 50 },
        { kind: 'note', ms: 300, track: 0, key: 60, velocity: 1, duration: 50 },
        { kind: 'mark', ms: 500, track: 0, label: 'end' },
      ],
    })
    await clock.advance(500)
    stop()
    expect(notes).toEqual([
      [100, 48],
      [300, 60],
    ])
    expect(kinds).toEqual(['0', '0', '0', '1', '2', 'idle'])
  })

  it('starts in the tab of the recording, follows changes by hand, and leaves effects to their steps', async () => {
    const asked: string[] = []
    let answer = done
    const { clock, player } = setUp({
      goToTrack: async track => {
        asked.push(track.title)
        return answer
      },
    })
    const tracks = ['Mail', 'News'].map((title, tab) => ({ tab, title, url: '' }))
    const sequence: Sequence = {
      ...stepsAt(0),
      tracks,
      durationMs: 30,
      events: [
        ...stepsAt(0).events,
        { kind: 'tab', ms: 10, track: 1, action: 'switch', of: 0 },
        { kind: 'tab', ms: 20, track: 0, action: 'switch' },
        { kind: 'tab', ms: 30, track: 1, action: 'close' },
      ],
    }
    void player.play(sequence)
    await clock.advance(30)
    expect(asked).toEqual(['Mail', 'Mail'])
    answer = { status: 'failed', error: { code: 'tab-gone', detail: {} } }
    void player.play(sequence)
    await clock.advance(0)
    expect(player.state()).toMatchObject({
      kind: 'paused-at-step',
      problem: { reason: 'tab', cause: { code: 'tab-gone' }, track: { title: 'Mail' } },
    })
  })

  it('lets a bug of the door through and is idle afterwards', async () => {
    const { clock, player } = setUp({ run: () => Promise.reject(new TypeError('bug')) })
    await expect(player.play(stepsAt(0))).rejects.toThrow('bug')
    expect(player.state()).toEqual({ kind: 'idle' })
    expect(clock.pending()).toBe(0)
  })
})
