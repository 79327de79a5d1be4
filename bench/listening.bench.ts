import { listenForLong } from '../test/unit/app/listen-for-long.ts'
import { atMost, type Bench } from './bench-row.ts'
import { liveHeap } from './live-heap.ts'

const early = 5
const late = 60

/** What listening keeps in memory after an hour over a recogniser that errs in every way. */
const listeningBench: Bench = async () => {
  const heap = new Map<number, number>()
  const { lost, wrong, recognised } = await listenForLong(7, late, minute => {
    if (minute === early || minute === late) heap.set(minute, liveHeap() / 1e6)
  })
  if (lost.length + wrong.length > 0) throw new Error(`Of ${recognised} orders ${lost.length} were lost.`)
  return [
    {
      name: `heap after ${late} minutes of listening`,
      value: heap.get(late) ?? Number.NaN,
      unit: 'MB',
      baseline: heap.get(early) ?? Number.NaN,
      against: `after ${early} minutes`,
      goal: atMost(1.1, 'survives an hour'),
    },
  ]
}

export default listeningBench
