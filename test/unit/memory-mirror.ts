import { ClavierError } from '../../src/errors.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { Mirror } from '../../src/ports/mirror.ts'

/** Chrome's own quotas of `chrome.storage.sync`. */
const quotas = { itemBytes: 8192, aMinute: 120, anHour: 1800 }

/** What several machines share, with Chrome's quotas. A write reaches the other machines at once. */
export function createMemoryMirror(clock: Clock) {
  let json: string | undefined
  let refusing = false
  const writes: number[] = []
  const watchers = new Set<(value: unknown) => void>()
  const value = () => (json === undefined ? undefined : JSON.parse(json))
  const since = (ms: number) => writes.filter(at => clock.now() - at < ms).length

  const put = (next: unknown) => {
    json = JSON.stringify(next)
    for (const tell of [...watchers]) tell(value())
  }
  return {
    /** The port as one machine has it. */
    machine: (): Mirror => ({
      read: async () => value(),
      async write(next) {
        if (Buffer.byteLength(JSON.stringify(next)) + 'settings'.length > quotas.itemBytes)
          throw new ClavierError('mirror-full')
        if (refusing || since(60_000) >= quotas.aMinute || since(3_600_000) >= quotas.anHour)
          throw new ClavierError('mirror-refused')
        writes.push(clock.now())
        put(next)
      },
      watch(changed) {
        watchers.add(changed)
        return () => watchers.delete(changed)
      },
    }),
    value,
    writes: () => writes.length,
    /** Something else is there now. */
    put,
    setRefusing(now: boolean) {
      refusing = now
    },
  }
}
