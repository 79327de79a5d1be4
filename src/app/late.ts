import type { Late } from '../commands/late.ts'

/** Calls `load` when the part is first asked for, and keeps what it gives; one that failed is tried again. */
export function late<T>(load: () => Promise<T>): Late<T> {
  let asked: Promise<T> | undefined
  let part: T | undefined
  const ask = async () => {
    try {
      part = await load()
      return part
    } catch (error) {
      asked = undefined
      throw error
    }
  }
  return Object.assign(
    () => {
      asked ??= ask()
      return asked
    },
    { loaded: () => part },
  )
}
