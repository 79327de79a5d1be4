import type { Box, HintNumbering } from '../ports/page.ts'

/** How long a number stays nobody's after its element went, in milliseconds: who read it may be about to say it. */
const restOfNumbers = 10_000
/** The most numbers that are given at a time. */
const mostNumbers = 20_000

/**
 * The numbers of a page and all its frames. A number stays with its owner while that lives, and is given to
 * another no sooner than 10 s after. Owners are texts; times are milliseconds of one clock.
 */
export interface HintNumbers {
  /** The owner's number: the one it has, else the first in order that is free; undefined where none is left. */
  numberOf(owner: string): number | undefined
  /** Undefined where nobody has it now. */
  ownerOf(number: number): string | undefined
  /** The owner no longer lives; one that comes back within 10 s has its number still. */
  gone(owner: string, now: number): void
  /** Frees the numbers whose owners have been gone for 10 s. */
  release(now: number): void
  /** Those that have a number and live. */
  owners(): Iterable<string>
}

/** Largest number that one strike of powers of two can say (rule 11 of the keyboard language). */
const largestStrike = 2_047

function bitsOf(value: number): number {
  let bits = 0
  for (let rest = value; rest > 0; rest >>= 1) bits += rest & 1
  return bits
}

/** 1 to 2,047, those of the fewest keys first: 1, 2, 4 … 1024, then 3, 5, 6 … */
const fewestBitsFirst: readonly number[] = Array.from({ length: largestStrike }, (_, at) => at + 1).sort(
  (a, b) => bitsOf(a) - bitsOf(b) || a - b,
)

/** The number in that place, from 0: in base 10 they count up, in powers of two few bits come first. */
export function numberAt(place: number, numbering: HintNumbering): number {
  return (numbering === 'two' ? fewestBitsFirst[place] : undefined) ?? place + 1
}

/** Sorted by the distance of their middles from a point; equally near ones stay in the order given. */
export function nearestFirst<Item extends { readonly box: Box }>(
  items: readonly Item[],
  point: { readonly x: number; readonly y: number },
): Item[] {
  const distance = ({ box }: Item) =>
    Math.hypot(box.x + box.width / 2 - point.x, box.y + box.height / 2 - point.y)
  const far = new Map(items.map(item => [item, distance(item)]))
  return [...items].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0))
}

export function createHintNumbers(numbering: HintNumbering = 'ten'): HintNumbers {
  const numbers = new Map<string, number>()
  const owners = new Map<number, string>()
  /** When they went. */
  const resting = new Map<string, number>()
  /** No number in a place before this one is free. */
  let place = 0

  return {
    ownerOf(number) {
      const owner = owners.get(number)
      return owner === undefined || resting.has(owner) ? undefined : owner
    },
    numberOf(owner) {
      resting.delete(owner)
      const given = numbers.get(owner)
      if (given !== undefined) return given
      if (numbers.size >= mostNumbers) return undefined
      while (owners.has(numberAt(place, numbering))) place += 1
      const number = numberAt(place, numbering)
      numbers.set(owner, number)
      owners.set(number, owner)
      return number
    },
    gone(owner, now) {
      if (numbers.has(owner) && !resting.has(owner)) resting.set(owner, now)
    },
    release(now) {
      for (const [owner, since] of resting) {
        const number = numbers.get(owner)
        if (now - since < restOfNumbers || number === undefined) continue
        resting.delete(owner)
        numbers.delete(owner)
        owners.delete(number)
        place = 0
      }
    },
    owners: () => [...numbers.keys()].filter(owner => !resting.has(owner)),
  }
}
