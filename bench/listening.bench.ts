import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { listenForLong } from '../test/unit/app/listen-for-long.ts'
import type { Bench } from './bench-row.ts'

const early = 5
const late = 60

/** What listening keeps in memory after an hour over a recogniser that errs in every way. */
const listeningBench: Bench = async () => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('This Node cannot be told to collect garbage.')
  const heap = new Map<number, number>()
  const { lost, wrong, recognised } = await listenForLong(7, late, minute => {
    if (minute !== early && minute !== late) return
    // The first frees what the second can drop.
    for (let time = 0; time < 2; time += 1) collect()
    heap.set(minute, process.memoryUsage().heapUsed / 1e6)
  })
  if (lost.length + wrong.length > 0) throw new Error(`Of ${recognised} orders ${lost.length} were lost.`)
  return [
    {
      name: `heap after ${late} minutes of listening`,
      value: heap.get(late) ?? Number.NaN,
      unit: 'MB',
      baseline: heap.get(early) ?? Number.NaN,
      against: `after ${early} minutes`,
    },
  ]
}

export default listeningBench
