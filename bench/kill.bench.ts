import { killRecordings } from '../test/e2e/kill-recording.ts'
import { atMost, type Bench } from './bench-row.ts'

const kills = 12

/** What a recording loses when its browser is killed, wherever in a flush that is. */
const kill: Bench = async () => {
  // From 2.1 s in steps of 137 ms: all over the 1.5 s between two flushes. Two browsers at a time, for patience.
  const times = Array.from({ length: kills }, (_, n) => 2_100 + ((n * 137) % 1_500))
  const halves = [times.slice(0, kills / 2), times.slice(kills / 2)]
  const killed = (await Promise.all(halves.map(killRecordings))).flat()
  const broken = killed.filter(({ isListed, marksKept, marksDue }) => !isListed || marksKept < marksDue)
  if (killed.length !== kills || broken.length > 0)
    throw new Error(`Not recovered: ${JSON.stringify(broken)}`)
  return [
    {
      name: 'recording lost by a killed browser, at most',
      value: Math.max(...killed.map(({ lostMs }) => lostMs)),
      unit: 'ms',
      baseline: 2_000,
      against: 'budget',
      goal: atMost(1, 'a killed browser loses 2 s'),
    },
  ]
}

export default kill
