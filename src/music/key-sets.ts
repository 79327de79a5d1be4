import { holds } from './key-bits.ts'

/** Different sets of keys, each as bits; those that hold certain keys are found without a look at all. */
export interface KeySets {
  add(bits: number): void
  /** Whether a set holds these keys (at least one) and more, and suits. */
  someWider(bits: number, suits?: (wider: number) => boolean): boolean
}

export function createKeySets(): KeySets {
  /** By the bit of each key the sets with that key. */
  const withKey = new Map<number, number[]>()

  /** What holds all the keys is in the list of each: the shortest will do. */
  const shortestList = (bits: number): readonly number[] => {
    let shortest: readonly number[] | undefined
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const list = withKey.get(rest & -rest)
      if (list === undefined) return []
      if (shortest === undefined || list.length < shortest.length) shortest = list
    }
    return shortest ?? []
  }

  return {
    add(bits) {
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest
        const list = withKey.get(bit)
        if (list) list.push(bits)
        else withKey.set(bit, [bits])
      }
    },
    someWider(bits, suits) {
      for (const wider of shortestList(bits))
        if (holds(wider, bits) && wider !== bits && (suits === undefined || suits(wider))) return true
      return false
    },
  }
}
