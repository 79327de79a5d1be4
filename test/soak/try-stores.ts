import type { Json } from '../../src/ports/store.ts'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import {
  corruptions,
  everythingKept,
  keptRecords,
  unharmed,
  worldOver,
} from '../unit/app/corrupted-records.ts'
import { storeTrials } from '../unit/app/store-trials.ts'
import {
  everyStep,
  type NamedPlan,
  type StoreTrial,
  troublesOf,
  type WellDone,
  wellDone,
} from '../unit/app/try-store-faults.ts'
import { brokenDisk, type FaultPlan, fullDisk } from '../unit/faulty-store.ts'
import type { Soak, SoakRow } from './soak-row.ts'

// The whole app over stores that fail: at every step of every operation, at several by chance, late and in another
// order; and over records as a hand, a crash or another version may leave them.

/** Faults by chance for each operation, and worlds with corrupted records. */
const draws = 12
const corrupted = 300

export const tryStores: Soak = async ({ seed, tell }) => {
  const random = seededRandom(seed)
  const trials: [StoreTrial, WellDone][] = []
  for (const trial of storeTrials) trials.push([trial, await wellDone(trial)])
  tell(`${trials.length} operations`)

  /** Tries each operation with those plans; what went wrong is told with the operation and the plan. */
  async function row(test: string, plans: (trial: StoreTrial, well: WellDone) => readonly NamedPlan[]) {
    let count = 0
    let troubles = 0
    for (const [trial, well] of trials)
      for (const plan of plans(trial, well)) {
        count += 1
        for (const trouble of await troublesOf(trial, plan, well)) {
          troubles += 1
          tell(`${test}: ${trial.kind}, ${trial.name}, ${plan.name}: ${trouble}`)
        }
      }
    tell(`${test}: ${count}`)
    const kinds = new Set(trials.map(([{ kind }]) => kind)).size
    const happened =
      troubles === 0
        ? `${trials.length} operations on ${kinds} kinds of record: whole, told in words, repeatable, next panel works`
        : `${troubles} troubles`
    return { test, count, happened, held: troubles === 0 }
  }

  const rows: SoakRow[] = [
    await row('every single call of the store refused once', (_, well) =>
      everyStep(well).filter(({ lasts }) => !lasts),
    ),
    await row('no room from each write on', (_, well) => everyStep(well).filter(({ lasts }) => lasts)),
    await row('several calls refused, full and broken, by chance', (_, { calls }) =>
      Array.from({ length: calls.length === 0 ? 0 : draws }, (_, draw) => chance(draw, random)),
    ),
    await row('every call late and in another order', ({ leaves }) =>
      // Where only whole or lost can be told, what comes later than the trial looks is neither.
      leaves === undefined ? Array.from({ length: 3 }, (_, draw) => late(draw, random)) : [],
    ),
  ]
  rows.push(await corruptedRow(random, tell))
  return rows
}

/** Each call fails with a chance of its own, as long as the operation lasts. */
function chance(draw: number, random: () => number): NamedPlan {
  const share = 0.05 + random() * 0.6
  const seed = Math.floor(random() * 2 ** 31)
  const numbers = seededRandom(seed)
  const plan: FaultPlan = {
    refuses: call => {
      const [fails, isFull] = [numbers() < share, numbers() < 0.5]
      if (!fails) return undefined
      return isFull ? fullDisk(call) : brokenDisk(call)
    },
  }
  const call = { port: 'store', does: 'write', what: '' } as const
  return { name: `draw ${draw} (seed ${seed}, share ${share.toFixed(2)})`, call, lasts: true, plan }
}

/** Each call takes up to a second: what is asked later may be done before. */
function late(draw: number, random: () => number): NamedPlan {
  const seed = Math.floor(random() * 2 ** 31)
  const numbers = seededRandom(seed)
  const call = { port: 'store', does: 'read', what: '' } as const
  // As slow as that a phrase is over only after a while, so that what it has come to is looked at later.
  const plan: FaultPlan = { takes: () => Math.floor(numbers() * 100) }
  return { name: `draw ${draw} (seed ${seed})`, call, lasts: false, plan }
}

async function corruptedRow(random: () => number, tell: (line: string) => void): Promise<SoakRow> {
  const all = await everythingKept()
  const kinds = keptRecords(all.id)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T // none is empty
  let troubles = 0
  const trouble = (what: string) => {
    troubles += 1
    tell(`corrupted: ${what}`)
  }
  // Each record in each way, then several at a time.
  const singles = kinds.flatMap(kind => corruptions.map(corruption => [{ kind, corruption }]))
  const several = Array.from({ length: corrupted }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
      kind: pick(kinds),
      corruption: pick(corruptions),
    })),
  )
  for (const spoilt of [...singles, ...several]) {
    const name = spoilt.map(({ kind, corruption }) => `${kind.key} ${corruption.name}`).join(', ')
    const records = new Map<string, Json>()
    for (const { kind, corruption } of spoilt) records.set(kind.key, corruption.of(all.entries[kind.key]))
    const world = await worldOver(all, Object.fromEntries(records))
    const shown = JSON.stringify(spoilt.length === 1 ? unharmed(spoilt[0]?.kind.key ?? '') : {})
    if (!holds(world.state(), JSON.parse(shown))) trouble(`${name}: something else is harmed`)
    if ((await world.type('top')).status !== 'done') trouble(`${name}: ${world.outcome().words}`)
    for (const { kind } of spoilt) await kind.write(world)
    if (world.outcome().status === 'failed') trouble(`${name}: ${world.outcome().words}`)
    // Of two corruptions of one record the last one counts.
    for (const { kind, corruption } of new Map(spoilt.map(one => [one.kind.key, one])).values()) {
      const now = JSON.stringify(world.keep.dump()[kind.key])
      if (corruption.unreadable && kind.leftAlone && now !== JSON.stringify(records.get(kind.key)))
        trouble(`${name}: ${kind.key} was written over`)
    }
    if (world.bugs.length > 0) trouble(`${name}: ${world.bugs.map(String).join('; ')}`)
    world.app.stop()
  }
  const count = singles.length + several.length
  tell(`corrupted: ${count}`)
  return {
    test: 'records corrupted by hand, by a crash, by another version',
    count,
    happened:
      troubles === 0
        ? `${kinds.length} keys in ${corruptions.length} ways, and up to 6 at a time: the panel starts, all else works, nothing unreadable is written over`
        : `${troubles} troubles`,
    held: troubles === 0,
  }
}

/** Everything of `part` is in `whole`. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  return Object.entries(part).every(([key, value]) => holds(Reflect.get(whole, key), value))
}
