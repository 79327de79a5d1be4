import { ClavierError } from '../../src/errors.ts'
import type { Session } from '../../src/ports/session.ts'

export interface MemorySession extends Session {
  /** JSON of what is held, by part. */
  readonly held: Map<string, string>
  /** From now on no write finds room, or every one does. */
  setFull(full: boolean): void
}

/** The Session port in memory. Values are copied through JSON, as the browser copies them. */
export function createMemorySession(): MemorySession {
  const held = new Map<string, string>()
  let full = false
  return {
    held,
    setFull(now) {
      full = now
    },
    async read(part) {
      const json = held.get(part)
      return json === undefined ? undefined : JSON.parse(json)
    },
    async write(part, value) {
      held.delete(part)
      if (full) throw new ClavierError('storage-full')
      held.set(part, JSON.stringify(value))
    },
  }
}
