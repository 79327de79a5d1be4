import { expect, test } from 'vitest'
import { atMost, type Bench, type BenchRow } from '../../../bench/bench-row.ts'
import { type NamedBench, runBenches } from '../../../bench/run-benches.ts'

const row: BenchRow = { name: 'plan', value: 2, unit: 'ms', baseline: 4, against: 'loop', goal: atMost(1) }
const named = (name: string, bench: Bench): NamedBench => ({ name, load: async () => bench })

async function run(benches: readonly NamedBench[], patience = 5000) {
  const told: string[] = []
  const done = await runBenches(benches, { patience, tell: line => told.push(line) })
  return { ...done, told }
}

test('benches run one after another and their rows get a ratio', async () => {
  let running = 0
  const bench: Bench = async () => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    running -= 1
    return [row]
  }
  const other: Bench = async () => (await bench()).map(row => ({ ...row, name: 'draw' }))
  const { results, failures, seconds, told } = await run([named('a', bench), named('b', other)])
  expect(told).toEqual(['… a', '  a: 0 s', '… b', '  b: 0 s'])
  expect(seconds).toEqual({ a: 0, b: 0 })
  expect(results).toEqual([
    { ...row, ratio: 0.5, met: true },
    { ...row, name: 'draw', ratio: 0.5, met: true },
  ])
  expect(failures).toEqual([])
})

test.each<[string, NamedBench, string]>([
  ['throws', named('bad', () => Promise.reject(new Error('no browser'))), 'no browser'],
  [
    'throws at once',
    named('bad', () => {
      throw new Error('no dist')
    }),
    'no dist',
  ],
  ['cannot be loaded', { name: 'bad', load: () => Promise.reject(new Error('syntax')) }, 'syntax'],
  ['measures nothing', named('bad', async () => []), 'measured nothing'],
  ['gives no number', named('bad', async () => [{ ...row, value: Number.NaN }]), '“plan” is NaN'],
  ['has no baseline', named('bad', async () => [{ ...row, baseline: 0 }]), 'its baseline 0'],
  ['measures one thing twice', named('bad', async () => [row, row]), 'two figures “plan”'],
])('one that %s fails by name, and the others still run', async (_, bad, why) => {
  const { results, failures } = await run([bad, named('good', async () => [row])])
  expect(results).toHaveLength(1)
  expect(failures).toHaveLength(1)
  expect(failures[0]?.name).toBe('bad')
  expect(failures[0]?.why).toContain(why)
})

test('one that never ends fails when its time is over', async () => {
  const { failures } = await run([named('endless', () => new Promise(() => {}))], 5)
  expect(failures[0]?.why).toContain('longer than 0.005 s')
})
