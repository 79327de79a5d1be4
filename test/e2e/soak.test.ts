import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFlat } from '../soak/growth.ts'
import { workLong } from '../soak/work-long.ts'
import { openWorkplace, type Workplace } from '../soak/workplace.ts'

// `npm run soak -- intents` does the same ten thousand times over fifty tabs.
let place: Workplace

beforeAll(async () => {
  place = await openWorkplace({ tabs: 8, size: { sections: 6, buttons: 4 } })
})

afterAll(() => place?.close())

test('a day of mixed errands: each intent has one outcome, and nothing is left of them', async () => {
  const { stretches, uneven, failed } = await workLong(place, { stretches: 3, days: 0.1, seed: 1, lines: 0 })
  expect({ uneven, failed }).toEqual({ uneven: [], failed: [] })
  const [, before, after] = stretches.map(({ left }) => left)
  if (before === undefined || after === undefined) throw new Error('Nothing was done.')
  for (const context of ['panel', 'pages', 'worker'] as const)
    expect(
      isFlat({ ...before[context] }, { ...after[context] }),
      `${context}: ${JSON.stringify([before, after])}`,
    ).toBe(true)
})
