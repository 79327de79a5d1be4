import type { Stop } from './clock.ts'

/** A value that survives JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * The user's own storage. What is read may come from an older or a broken version: validate it.
 * Writes reject with `storage-full` when there is no room, and all calls with `storage-refused` where the browser cannot
 * do them; then nothing has changed.
 */
export interface Store {
  get(key: string): Promise<unknown>
  /** All keys that begin with `prefix`. */
  keys(prefix: string): Promise<readonly string[]>
  set(key: string, value: Json): Promise<void>
  /** Reads, changes and writes under a lock that every context of Clavier shares: a single writer. */
  update(key: string, change: (value: unknown) => Json): Promise<void>
  /**
   * Does what takes several reads and writes while no context of Clavier does other work of that name. Not within
   * itself: the inner one would wait for the outer one for ever.
   */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  remove(keys: readonly string[]): Promise<void>
  /** Bytes that can still be written, as far as the browser tells; undefined where it does not. */
  room?(): Promise<number | undefined>
  /** Tells when the value of `key` was changed, from here or another context. */
  watch(key: string, changed: (value: unknown) => void): Stop
}
