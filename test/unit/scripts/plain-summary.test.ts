import { expect, test } from 'vitest'
import { plainSummary } from '../../../scripts/plain-summary-reporter.mjs'

test('the plain summary counts tests, files that did not load, and tests that never ended', () => {
  expect(plainSummary(['passed', 'passed'], 0)).toBe('2 passed, 0 failed')
  expect(plainSummary(['passed', 'failed', 'pending'], 1)).toBe('1 passed, 3 failed')
  expect(plainSummary(['passed', 'skipped'], 0)).toBe('1 passed, 0 failed, 1 skipped')
  expect(plainSummary([], 0)).toBe('0 passed, 0 failed')
})
