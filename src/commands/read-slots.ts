import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'

/** For commands without slots. */
export function nothing(): undefined {
  return undefined
}

/** The number slot, a whole number from 1; `number-missing` without one. */
export function wantNumber(slots: Slots): number {
  const value = slots.number
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new ClavierError('number-missing')
  return value
}

/** The number slot, a whole number; `number-out-of-bounds` below `least` or above `most`. */
export function wantNumberWithin(slots: Slots, least: number, most: number): number {
  const value = slots.number
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new ClavierError('number-out-of-bounds', { least, most })
  return value
}

/** The number slot, whole, held to −`most` to `most`; `number-missing` without one. */
export function signedUpTo(most: number): (slots: Slots) => number {
  return ({ number }) => {
    if (typeof number !== 'number' || !Number.isFinite(number)) throw new ClavierError('number-missing')
    return Math.min(most, Math.max(-most, Math.trunc(number)))
  }
}

/** The number slot bounded to 1–`most`, or 1 where none was said. */
export function countUpTo(most: number): (slots: Slots) => number {
  return slots => {
    const value = slots.number
    return typeof value === 'number' && value >= 1 ? Math.min(Math.trunc(value), most) : 1
  }
}

/** The number slot as a level of headings, 1–6; undefined without one. */
export function optionalLevel(slots: Slots): number | undefined {
  return slots.number === undefined ? undefined : wantNumberWithin(slots, 1, 6)
}

/** Words or a name slot, trimmed and at most 1,000 characters; `words-missing` without any. */
export function wantWords(slots: Slots): string {
  const words = optionalWords(slots)
  if (words === undefined) throw new ClavierError('words-missing')
  return words
}

export function optionalWords(slots: Slots): string | undefined {
  const words = said(slots.words ?? slots.name ?? slots.number)
  return words === '' ? undefined : words
}

/** The words of one slot, trimmed and at most 1,000 characters; `words-missing` without any. */
export function wordsIn(slot: Slots[string] | undefined): string {
  const words = said(slot)
  if (words === '') throw new ClavierError('words-missing')
  return words
}

function said(slot: Slots[string] | undefined): string {
  return String(slot ?? '')
    .trim()
    .slice(0, 1000)
}
