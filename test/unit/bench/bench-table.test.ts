import { expect, test } from 'vitest'
import { atLeast, atMost, withRatio } from '../../../bench/bench-row.ts'
import { benchTable } from '../../../bench/bench-table.ts'

const row = { name: 'plan', value: 12.3456, unit: 'ms', baseline: 10, against: 'loop' }

test('a ratio meets a goal up to its bound, from either side', () => {
  const met = (goal: ReturnType<typeof atMost>) => withRatio({ ...row, value: 10, goal }).met
  expect([0.99, 1, 1.01].map(bound => met(atMost(bound)))).toEqual([false, true, true])
  expect([0.99, 1, 1.01].map(bound => met(atLeast(bound)))).toEqual([true, true, false])
})

test('a table has a line for each figure, its columns aligned, and says which goals were met', () => {
  const table = benchTable([
    withRatio({ ...row, spread: 4.4, goal: atMost(1.05, 'as a bare loop') }),
    withRatio({ ...row, name: 'right', value: 1234.5, unit: '%', goal: atLeast(92) }),
  ])
  expect(table.split('\n')).toEqual([
    'what   value    ±  unit  baseline  ratio    goal  met      against  goal from',
    '-----  -----  ---  ----  --------  -----  ------  -------  -------  --------------',
    'plan    12.3  4 %  ms        10.0  1.235  ≤ 1.05  NOT MET  loop     as a bare loop',
    'right   1235       %         10.0    123    ≥ 92  met      loop     bound',
    '',
    '1 of 2 goals met.',
  ])
})
