import { seededRandom } from '../../src/sound/seeded-random.ts'

/** Chance that is the same again for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  number(): number
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number
  pick<T>(all: readonly T[]): T
  /** True once in so many times. */
  once(inTimes: number): boolean
}

export function chanceOf(seed: number): Chance {
  const number = seededRandom(seed)
  const below = (most: number) => Math.floor(number() * most)
  return {
    number,
    below,
    pick<T>(all: readonly T[]): T {
      if (all.length === 0) throw new Error('There is nothing to pick from.')
      return all[below(all.length)] as T // the place is within the list, which is not empty
    },
    once: inTimes => number() * inTimes < 1,
  }
}

/** The chance of one case, so that it can be had again without those before it. */
export function chanceOfCase(seed: number, index: number): Chance {
  return chanceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
}
