import type { Stop } from './clock.ts'
import type { Json } from './store.ts'

/**
 * One small value that the browser shares between the user's machines, where the user has that on.
 * What is read was written by another machine, maybe by another version: validate it.
 */
export interface Mirror {
  /** Rejects with `mirror-refused` where the browser cannot read it now. */
  read(): Promise<unknown>
  /**
   * Rejects with `mirror-full` where the value has no room, and with `mirror-refused` where the browser takes
   * none now (too many writes, switched off); what was shared before stays.
   */
  write(value: Json): Promise<void>
  /** Tells when another machine, or another panel of this one, has written. */
  watch(changed: (value: unknown) => void): Stop
}
