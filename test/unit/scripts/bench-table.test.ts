import { expect, test } from 'vitest'
import { benchTable, withRatio } from '../../../bench/bench-row.ts'

test('a figure is written with its ratio to the baseline, in aligned columns', () => {
  const rows = [
    { name: 'content script', value: 20, unit: 'kB gzip', baseline: 40, against: 'budget' },
    { name: 'plan', value: 1.234, unit: 'ms', baseline: 0, against: 'nothing' },
  ].map(withRatio)
  expect(rows.map(row => row.ratio)).toEqual([0.5, 0])
  expect(benchTable(rows).split('\n')).toEqual([
    'what            value  unit     baseline  ratio  against',
    '--------------  -----  -------  --------  -----  -------',
    'content script   20.0  kB gzip      40.0   0.50  budget',
    'plan             1.23  ms              0   0.00  nothing',
  ])
})
