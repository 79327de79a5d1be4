import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long though they are small: the runner goes by size, and would end with one of these alone. */
const long = [
  ...['sequence-journeys.test.ts', 'newcomer.test.ts', 'faults.test.ts', 'soak.test.ts', 'record.test.ts'],
  ...['voice-loop.test.ts', 'fuzz.test.ts'],
]

/** The runner's own order, but for those. A class, as the runner wants it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.some(name => moduleId.endsWith(`/${name}`))
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}
