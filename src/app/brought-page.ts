import { ClavierError } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import { wait } from './wait.ts'

/** How long the film of a page that was just opened is waited for, and how often looked for, in ms. */
const patience = 10_000
const look = 250

/**
 * Tries again while a page that was just opened has no film yet; undefined where none came. Rejects with `tab-gone`
 * and `cancelled`.
 */
export async function onceFilmIsThere<T>(
  clock: Clock,
  signal: CancelSignal,
  attempt: () => Promise<T>,
): Promise<T | undefined> {
  for (let waited = 0; waited <= patience; waited += look) {
    if (signal.aborted) throw new ClavierError('cancelled')
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (error.code === 'tab-gone' || error.code === 'cancelled') throw error
    }
    await wait(clock, look)
  }
  return undefined
}

/** The same address but for the place in it. */
export function samePage(one: string, other: string): boolean {
  const bare = (url: string) => url.replace(/#.*$/s, '')
  return bare(one) === bare(other)
}
