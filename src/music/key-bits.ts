import { lowest } from './notes.ts'

// Sets of keys as one number, a bit for each of the 25 keys, the lowest key's the lowest: whether one
// set holds another is then one comparison, which matters where thousands of motifs are looked through.

export const bitOf = (key: number): number => 1 << (key - lowest)

export function bitsOf(keys: readonly number[]): number {
  let bits = 0
  for (const key of keys) bits |= bitOf(key)
  return bits
}

/** All keys of all strikes. */
export function bitsOfStrikes(strikes: readonly (readonly number[])[]): number {
  let bits = 0
  for (const keys of strikes) bits |= bitsOf(keys)
  return bits
}

export const holds = (bits: number, part: number): boolean => (bits & part) === part

export function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
