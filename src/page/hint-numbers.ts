import type { Box, HintNumbering } from '../ports/page.ts'

/**
 * Numbers that stay with what they were given to. A number is free again only when its owner is gone.
 */
export interface HintNumbers<Owner extends object> {
  /** The owner's number: the one it has, else the first in order that is free. */
  numberOf(owner: Owner): number
  ownerOf(number: number): Owner | undefined
  /** Frees the numbers of owners that no longer live. */
  release(): void
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

export function createHintNumbers<Owner extends object>(
  lives: (owner: Owner) => boolean,
  numbering: HintNumbering = 'ten',
): HintNumbers<Owner> {
  const numbers = new WeakMap<Owner, number>()
  const owners = new Map<number, WeakRef<Owner>>()
  /** No number in a place before this one is free. */
  let place = 0

  function ownerOf(number: number): Owner | undefined {
    const owner = owners.get(number)?.deref()
    return owner !== undefined && lives(owner) ? owner : undefined
  }

  return {
    ownerOf,
    numberOf(owner) {
      const given = numbers.get(owner)
      if (given !== undefined && owners.get(given)?.deref() === owner) return given
      while (owners.has(numberAt(place, numbering))) place += 1
      const number = numberAt(place, numbering)
      numbers.set(owner, number)
      owners.set(number, new WeakRef(owner))
      return number
    },
    release() {
      for (const number of [...owners.keys()]) {
        if (ownerOf(number) === undefined) owners.delete(number)
      }
      place = 0
    },
  }
}
