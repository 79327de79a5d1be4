import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listenForLong } from './listen-for-long.ts'

test('an hour over a recogniser that errs in every way: no order lost, none doubled, never two at once', async () => {
  const { recognised, starts, ...rest } = await listenForLong(1, 60)
  expect(rest).toEqual({ lost: [], wrong: [], together: 0, listening: true })
  expect(recognised).toBeGreaterThan(150)
  expect(starts).toBeGreaterThan(60)
})

test('and ten minutes over any other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 1_000_000 }), async seed => {
      const { lost, wrong, together } = await listenForLong(seed, 10)
      expect({ lost, wrong, together }).toEqual({ lost: [], wrong: [], together: 0 })
    }),
    { numRuns: 20 },
  )
})
