import { openJourney, playJourney, record, rightClicks } from '../test/e2e/journey.ts'
import { atLeast, atMost, type Bench } from './bench-row.ts'
import { medianOf } from './timing.ts'

/** As many as a run has time for. */
const plays = 5
/** The longest that a page takes, in milliseconds; each takes a time of its own, by seed. */
const slowest = 2_000

/** A journey of thirty steps through three tabs, played while pages take up to two seconds: whether it ends alike. */
const journeys: Bench = async () => {
  const journey = await openJourney()
  try {
    await journey.begin({ variant: 'same', seed: 0, slowest: 0 })
    await record(journey, 'garden')
    const recorded = await journey.print()
    const times: number[] = []
    let equal = 0
    let wrong = 0
    for (let seed = 1; seed <= plays; seed += 1) {
      await journey.begin({ variant: 'same', seed, slowest })
      const began = performance.now()
      const end = await playJourney(journey, 'garden')
      times.push((performance.now() - began) / 1_000)
      wrong += journey.site.clicks.filter((what, at) => what !== rightClicks[at]).length
      const same = (await journey.print()) === recorded
      if (same && end.includes('to its end')) equal += 1
      else console.error(`Play ${seed}: ${end}\n${journey.site.clicks.join(', ')}\n${await journey.print()}`)
    }
    return [
      {
        name: 'plays of 30 steps with the recorded end',
        value: equal,
        unit: 'plays',
        baseline: plays,
        against: 'all',
        goal: atLeast(1, 'ends as recorded'),
      },
      {
        name: 'wrong clicks of plays of 30 steps',
        value: wrong,
        unit: 'clicks',
        baseline: plays * rightClicks.length,
        against: 'clicks in all',
        goal: atMost(0, 'a weak match never wins'),
      },
      {
        name: 'one play at 8 times the speed',
        ...medianOf(times),
        unit: 's',
        baseline: 12,
        against: 'the recording, at no delay',
        goal: atMost(3),
      },
    ]
  } finally {
    await journey.close()
  }
}

export default journeys
