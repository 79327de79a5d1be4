import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'

/** Seconds that were said, or the ms that a view tells; in ms. Rejects with `number-missing`. */
export function wantMs({ number, ms }: Slots): number {
  const value = typeof ms === 'number' ? ms : typeof number === 'number' ? number * 1000 : undefined
  if (value === undefined || !Number.isFinite(value)) throw new ClavierError('number-missing')
  return value
}

/** The same, or half a second where none were said. */
export function halfSecondOr(slots: Slots): number {
  return slots.number === undefined && slots.ms === undefined ? 500 : wantMs(slots)
}

/** The same, or a second where none were said. */
export function secondOr(slots: Slots): number {
  return slots.number === undefined && slots.ms === undefined ? 1000 : wantMs(slots)
}
