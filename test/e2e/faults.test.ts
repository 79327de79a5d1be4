import { afterAll, expect, test } from 'vitest'
import { faultPlan, nameOf } from '../faults/fault-plan.ts'
import { FaultRunner, type ScenarioName } from '../faults/run-faults.ts'

// All of them, at every moment of every kind of intent, are in `npm run soak -- faults`.
const seed = 4
const cases = faultPlan(seed, 7).map(faultCase => ({ name: nameOf(faultCase), faultCase }))
const scenarios: readonly ScenarioName[] = [
  'panel closed while recording',
  'panel closed while a sequence plays',
  'panel closed while an answer streams',
  'panel closed while dictating',
  'two windows write at once',
]

const runner = new FaultRunner()

afterAll(() => runner.close())

test.each(cases)('$name: nothing is lost or doubled, and work goes on', async ({ faultCase }) => {
  expect((await runner.tryCase(faultCase)).problems).toEqual([])
})

test.each(scenarios)('%s: nothing is lost or doubled, and work goes on', async name => {
  expect((await runner.tryScenario(name, seed)).problems).toEqual([])
})
