import { expect, test } from 'vitest'
import { killRecordings } from './kill-recording.ts'

// Many more are in `npm run bench -- kill`; two take as long as may be spent here.
test('a browser that is killed while recording loses at most two seconds, and keeps the rest', async () => {
  const killed = await killRecordings([2_600, 3_700])
  expect(killed).toHaveLength(2)
  for (const { lostMs, marksDue, marksKept, isListed } of killed) {
    expect(isListed).toBe(true)
    expect(lostMs).toBeLessThanOrEqual(2_000)
    expect(marksDue).toBeGreaterThan(0)
    expect(marksKept).toBeGreaterThanOrEqual(marksDue)
  }
})
