import { writeSync } from 'node:fs'

/**
 * The outcome of a test run in one plain line, `N passed, N failed`.
 * @param {Iterable<'passed' | 'failed' | 'skipped' | 'pending'>} states of the tests
 * @param {number} otherFailures files that could not be loaded and errors outside of any test
 */
export function plainSummary(states, otherFailures) {
  const counts = { passed: 0, failed: otherFailures, skipped: 0, pending: 0 }
  for (const state of states) counts[state] += 1
  // A test that never ended was not shown to pass.
  const line = `${counts.passed} passed, ${counts.failed + counts.pending} failed`
  return counts.skipped > 0 ? `${line}, ${counts.skipped} skipped` : line
}

/** Prints that line after everything else, the runner's own summary included. */
export default class PlainSummaryReporter {
  #line = '0 passed, 1 failed'

  constructor() {
    process.once('exit', () => writeSync(1, `\n${this.#line}\n`))
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors outside of any test
   */
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const failures = modules.filter(module => module.errors().length > 0).length + errors.length
    this.#line = plainSummary(
      tests.map(test => test.result().state),
      failures,
    )
  }
}
