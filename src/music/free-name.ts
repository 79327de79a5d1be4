import { bitsOfStrikes, countBits } from './key-bits.ts'
import { type Motif, melody } from './motif.ts'
import { sameName } from './name-forms.ts'
import { nearMisses } from './near-misses.ts'
import { highest, lowest, middle } from './notes.ts'

/**
 * A name of three keys for a tab that was named by voice alone: the first (nearest keys first) that is
 * neither taken nor one key away from anything bound. Undefined when none is left.
 */
export function freeName(bound: readonly { readonly motif: Motif }[]): Motif | undefined {
  // The middle key frames parameters and 72 is half of escape: names chosen for the user avoid both.
  const keys = Array.from({ length: highest - lowest - 1 }, (_, place) => lowest + 1 + place).filter(
    key => key !== middle,
  )
  const byBits = bound.map(other => ({ other, bits: bitsOfStrikes(other.motif) }))
  for (const last of keys) {
    for (const inner of keys.filter(key => key < last)) {
      const motif = melody([lowest, inner, last])
      const bits = bitsOfStrikes(motif)
      // One key away is one key more, one less, or one for another: looking closer at the rest takes too long.
      const close = byBits.flatMap(({ other, bits: others }) =>
        countBits(bits ^ others) <= 2 ? [other] : [],
      )
      const taken = close.some(other => sameName(other.motif, motif))
      if (!taken && nearMisses(motif, close).length === 0) return motif
    }
  }
  return undefined
}
