import { faultPlan } from '../faults/fault-plan.ts'
import { FaultRunner, scenarioNames, type Tried } from '../faults/run-faults.ts'
import type { Soak, SoakRow } from './soak-row.ts'

/** How often each scenario, with a seed of its own. */
const times = 1

/** Every fault at every moment of every kind of intent, and what lasts longer. */
const faults: Soak = async ({ seed, tell }) => {
  const runner = new FaultRunner()
  const tried: Tried[] = []
  const add = (one: Tried) => {
    tried.push(one)
    tell(
      `${tried.length} ${one.name}: ${one.problems.length === 0 ? 'as promised' : one.problems.join('; ')}`,
    )
  }
  try {
    for (const faultCase of planned(faultPlan(seed))) add(await runner.tryCase(faultCase))
    for (const name of scenarioNames)
      for (let time = 0; time < times; time++) add(await runner.tryScenario(name, seed + time))
  } finally {
    await runner.close()
  }
  const names = [...new Set(tried.map(({ fault }) => fault))]
  return names.map(name =>
    rowOf(
      name,
      tried.filter(({ fault }) => fault === name),
    ),
  )
}

export default faults

/** All, or those that `FAULTS` names for somebody who looks for one: `FAULTS=20` the first 20, `FAULTS=21-30` ten more. */
function planned<T>(all: readonly T[]): readonly T[] {
  const [first = '', last] = (process.env.FAULTS ?? '').split('-')
  if (first === '') return all
  return last === undefined ? all.slice(0, Number(first)) : all.slice(Number(first) - 1, Number(last))
}

function rowOf(test: string, tried: readonly Tried[]): SoakRow {
  const broken = tried.filter(({ problems }) => problems.length > 0)
  return {
    test,
    count: tried.length,
    happened:
      broken.length === 0
        ? 'nothing lost, nothing doubled, told as it was, and work went on'
        : broken.map(({ name, problems }) => `${name}: ${problems.join(', ')}`).join('; '),
    held: broken.length === 0,
  }
}
