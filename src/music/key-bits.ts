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

/**
 * Of the lists filed under each key of `bits`, the shortest: what holds all the keys is in every one of
 * them. Undefined when a key has no list, so that nothing holds them all, and for no keys.
 */
export function shortestList<E>(
  lists: ReadonlyMap<number, readonly E[]>,
  bits: number,
): readonly E[] | undefined {
  let shortest: readonly E[] | undefined
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const list = lists.get(rest & -rest)
    if (list === undefined) return undefined
    if (shortest === undefined || list.length < shortest.length) shortest = list
  }
  return shortest
}

/** Files an entry under each of the keys of `bits`. */
export function fileUnderKeys<E>(lists: Map<number, E[]>, bits: number, entry: E): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest
    const list = lists.get(bit)
    if (list) list.push(entry)
    else lists.set(bit, [entry])
  }
}
