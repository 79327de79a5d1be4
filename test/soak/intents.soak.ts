import { growthRows } from './growth.ts'
import type { Soak } from './soak-row.ts'
import { workLong } from './work-long.ts'
import { openWorkplace } from './workplace.ts'

const tabs = 50
/** Stretches of about a thousand intents; the first one warms up. */
const stretches = 11
const days = 3
/** A step may take as much more of the processor at the end. */
const mostSlower = 1.1

/** Ten thousand intents of all kinds over fifty tabs, typed and played, in the real side panel. */
const intentsSoak: Soak = async ({ seed, tell }) => {
  const place = await openWorkplace({ tabs, size: { sections: 6, buttons: 4 } })
  try {
    const worked = await workLong(place, { stretches, days, seed, objects: true, tell })
    const [, first] = worked.stretches
    const warm = worked.stretches[0]
    const last = worked.stretches.at(-1)
    if (warm === undefined || first === undefined || last === undefined) throw new Error('Nothing was done.')
    const slower = last.work / first.work
    return [
      {
        test: `mixed intents over ${tabs} tabs`,
        count: worked.steps,
        happened: `${worked.uneven.length === 0 ? 'one outcome and one line in the log each, in order' : `not one outcome each: ${worked.uneven.map(({ heard, told }) => `${heard} (${told.join(' / ')})`).join(', ')}`}; ${worked.refused} refused with a reason, ${worked.failed.length} failed`,
        held: worked.uneven.length === 0 && worked.failed.length === 0,
      },
      ...growthRows(worked.steps, 'mixed intents', warm.left, last.left),
      {
        test: 'mixed intents: work of the panel for each, last thousand against first',
        count: last.steps,
        happened: `${(first.work * 1e3).toFixed(1)} → ${(last.work * 1e3).toFixed(1)} ms, ${slower.toFixed(2)} times`,
        held: slower <= mostSlower,
      },
    ]
  } finally {
    await place.close()
  }
}

export default intentsSoak
