import { bitsOfStrikes, countBits } from './key-bits.ts'
import { type Motif, melody } from './motif.ts'
import { sameName } from './name-forms.ts'
import { isEasySlip, nearMisses } from './near-misses.ts'
import { highest, lowest, middle } from './notes.ts'

/** Keys of a name that is chosen for the user, at most: there is room for thousands of these. */
const mostKeys = 6

/**
 * A name for a tab that was named by voice alone: of three keys (nearest keys first) neither taken nor one key away
 * from anything bound; where none is left, one of as few keys as can be that no finger slips to from anything bound.
 * Undefined when there is none.
 */
export function freeName(bound: readonly { readonly motif: Motif }[]): Motif | undefined {
  const byBits = bound.map(other => ({ other, bits: bitsOfStrikes(other.motif) }))
  const firstThat = (keys: number, isNear: (motif: Motif, other: Motif) => boolean): Motif | undefined => {
    for (const rest of risingKeys(nameKeys, keys - 1)) {
      const motif = melody([lowest, ...rest])
      const bits = bitsOfStrikes(motif)
      // One key away is one key more, one less, or one for another: looking closer at the rest takes too long.
      const isFree = byBits.every(
        ({ other, bits: others }) =>
          countBits(bits ^ others) > 2 || !(sameName(other.motif, motif) || isNear(motif, other.motif)),
      )
      if (isFree) return motif
    }
    return undefined
  }
  const apart = firstThat(3, (motif, other) => nearMisses(motif, [{ motif: other }]).length > 0)
  if (apart !== undefined) return apart
  for (let keys = 3; keys <= mostKeys; keys += 1) {
    const free = firstThat(keys, isEasySlip)
    if (free !== undefined) return free
  }
  return undefined
}

// The middle key frames parameters and 72 is half of escape: names chosen for the user avoid both.
const nameKeys = Array.from({ length: highest - lowest - 1 }, (_, place) => lowest + 1 + place).filter(
  key => key !== middle,
)

/** So many of the keys, rising; those with a lower last key first. */
function* risingKeys(keys: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) yield []
  else
    for (const [place, last] of keys.entries())
      for (const before of risingKeys(keys.slice(0, place), count - 1)) yield [...before, last]
}
