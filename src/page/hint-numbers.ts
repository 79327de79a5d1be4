/**
 * Numbers that stay with what they were given to. A number is free again only when its owner is gone.
 */
export interface HintNumbers<Owner extends object> {
  /** The owner's number, from 1: the one it has, else the lowest that is free. */
  numberOf(owner: Owner): number
  ownerOf(number: number): Owner | undefined
  /** Frees the numbers of owners that no longer live. */
  release(): void
}

export function createHintNumbers<Owner extends object>(
  lives: (owner: Owner) => boolean,
): HintNumbers<Owner> {
  const numbers = new WeakMap<Owner, number>()
  const owners = new Map<number, WeakRef<Owner>>()
  /** No number below this one is free. */
  let lowest = 1

  function ownerOf(number: number): Owner | undefined {
    const owner = owners.get(number)?.deref()
    return owner !== undefined && lives(owner) ? owner : undefined
  }

  return {
    ownerOf,
    numberOf(owner) {
      const given = numbers.get(owner)
      if (given !== undefined && owners.get(given)?.deref() === owner) return given
      while (owners.has(lowest)) lowest += 1
      numbers.set(owner, lowest)
      owners.set(lowest, new WeakRef(owner))
      return lowest
    },
    release() {
      for (const number of [...owners.keys()]) {
        if (ownerOf(number) === undefined) owners.delete(number)
      }
      lowest = 1
    },
  }
}
