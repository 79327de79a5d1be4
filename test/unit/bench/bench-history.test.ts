import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  addRun,
  type BenchRun,
  keptResult,
  lastAlike,
  readRuns,
  tellWorse,
  worseThan,
  writeRuns,
} from '../../../bench/bench-history.ts'
import { atLeast, atMost, type Goal, withRatio } from '../../../bench/bench-row.ts'

const machine = { node: 'v20', chromium: '156', system: 'linux', processor: 'EPYC', cores: 2 }
const result = (name: string, value: number, goal: Goal = atMost(1)) =>
  withRatio({ name, value, unit: 'ms', baseline: 10, against: 'loop', goal })
const run = (commit: string, results: readonly ReturnType<typeof result>[] = []): BenchRun => ({
  commit,
  date: '2026-11-26',
  machine,
  seconds: { plan: 3 },
  results: results.map(keptResult),
})

test('a history comes back as it was written, with a line for each figure', () => {
  const measured = [{ ...result('plan', 12.34567), spread: 3.4 }, result('draw', 2)]
  const runs = [run('a', measured), run('b', measured)]
  const file = writeRuns(runs)
  expect(readRuns(file)).toEqual(runs)
  expect(file.split('\n').filter(line => line.includes('"name":"plan"'))).toEqual([
    expect.stringContaining(
      '"value":12.35,"unit":"ms","baseline":10,"against":"loop","ratio":1.235,"spread":3',
    ),
    expect.stringContaining('"met":false'),
  ])
  expect(() => readRuns('{"runs":[{}]}')).toThrow()
})

test('the history of this repository can be read', () => {
  const file = readFileSync(new URL('../../../bench/results.json', import.meta.url), 'utf8')
  expect(readRuns(file).length).toBeGreaterThan(0)
  expect(writeRuns(readRuns(file))).toBe(file)
})

test('a run takes the place of one of its commit on such a machine, and the oldest of many go', () => {
  const other = { ...run('a'), machine: { ...machine, cores: 8 } }
  expect(addRun([run('a'), other, run('b')], run('a', [result('plan', 1)]))).toEqual([
    other,
    run('b'),
    run('a', [result('plan', 1)]),
  ])
  const many = Array.from({ length: 30 }, (_, at) => `${at}`).reduce<readonly BenchRun[]>(
    (runs, commit) => addRun(runs, run(commit)),
    [],
  )
  expect(many.map(({ commit }) => commit)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 10}`))
})

test('only a run on such a machine is compared with, whatever its Node and browser', () => {
  const newer = { ...run('c'), machine: { ...machine, processor: 'Apple' } }
  const runs = [run('a'), { ...run('b'), machine: { ...machine, node: 'v22' } }, newer]
  expect(lastAlike(runs, machine)?.commit).toBe('b')
  expect(lastAlike(runs, { ...machine, system: 'darwin' })).toBeUndefined()
})

test('worse is a ratio that went away from its goal by more than 15 %', () => {
  const more = atLeast(1)
  const before = run('a', [
    result('same', 10),
    result('slower', 10),
    result('faster', 10),
    result('fewer', 10, more),
    result('nearly', 10, more),
    result('none before', 0),
    result('gone', 1),
  ])
  const now = [
    result('same', 11.4),
    result('slower', 11.6),
    result('faster', 5),
    result('fewer', 8.6, more),
    result('nearly', 8.8, more),
    result('none before', 1),
    result('new', 99),
  ]
  const worse = worseThan(before, now)
  expect(worse).toEqual([
    { name: 'slower', before: 1, now: 1.16 },
    { name: 'fewer', before: 1, now: 0.86 },
    { name: 'none before', before: 0, now: 0.1 },
  ])
  expect(tellWorse(before, worse)).toBe(
    [
      'Worse than at a on 2026-11-26 by more than 15 %:',
      '  slower: ratio 1 → 1.16',
      '  fewer: ratio 1 → 0.86',
      '  none before: ratio 0 → 0.1',
    ].join('\n'),
  )
  expect(tellWorse(before, [])).toBe('Nothing is worse than at a on 2026-11-26 by more than 15 %.')
})
