import type { Clock } from '../src/ports/clock.ts'
import { createPlayer } from '../src/sequence/player.ts'
import type { Sequence } from '../src/sequence/sequence-schema.ts'
import { atMost, type Bench } from './bench-row.ts'
import { quantile } from './timing.ts'

/** Notes of a lively passage, ms apart, for about four seconds. */
const pace = 23
const notes = 180

const clock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** How far from its time an event of a sequence is played when nothing waits: at most 20 ms at p95. */
const playingBench: Bench = async () => {
  const sequence: Sequence = {
    version: 2,
    id: 'bench',
    name: 'bench',
    createdAt: 0,
    durationMs: notes * pace,
    tracks: [{ tab: 0, title: '', url: '' }],
    events: Array.from({ length: notes }, (_, at) => ({
      kind: 'note' as const,
      ms: at * pace,
      track: 0,
      key: 48 + (at % 25),
      velocity: 0.7,
      duration: 20,
    })),
  }
  const errors: number[] = []
  let began = performance.now()
  const player = createPlayer({
    clock,
    run: async () => ({ status: 'done' }),
    settled: async () => true,
    onNote: ({ ms }) => errors.push(Math.abs(performance.now() - began - ms)),
  })
  began = performance.now()
  await player.play(sequence)
  const bare = await bareTimers()
  const played = { unit: 'ms', value: quantile(errors, 0.95) }
  return [
    {
      name: 'played event off its time, p95',
      ...played,
      baseline: 20,
      against: 'budget',
      goal: atMost(1, 'on time within 20 ms'),
    },
    {
      name: 'played event off its time beside timers, p95',
      ...played,
      baseline: quantile(bare, 0.95),
      against: 'bare timers',
      goal: atMost(2),
    },
  ]
}

export default playingBench

/** The same times by timers alone, all set at once. */
async function bareTimers(): Promise<readonly number[]> {
  const began = performance.now()
  return Promise.all(
    Array.from(
      { length: notes },
      (_, at) =>
        new Promise<number>(resolve => {
          setTimeout(() => resolve(Math.abs(performance.now() - began - at * pace)), at * pace)
        }),
    ),
  )
}
