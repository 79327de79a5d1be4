/**
 * Milliseconds of the processor that work of each size takes, the quickest of two: a busy machine only ever makes it
 * slower. A test compares them with each other, never with a time.
 *
 * @param prepare makes what the work is done on; only what it returns is measured
 */
export function processorTimes(
  sizes: readonly number[],
  prepare: (size: number) => () => void,
): readonly number[] {
  return sizes.map(size => {
    const work = prepare(size)
    return Math.min(
      ...[1, 2].map(() => {
        const began = process.cpuUsage()
        work()
        return process.cpuUsage(began).user / 1_000
      }),
    )
  })
}
