import type { Motif } from './motif.ts'
import { isFingerSlip, nearMisses } from './near-misses.ts'

/**
 * What a new name was perhaps meant to be. Bound names one key away always ask. Commands ask only
 * where a finger could have slipped: a key replaced by its neighbour, or two swapped. A closing frame
 * key that was left out is no slip: by that rule C-E-G, the name played most, would always be asked
 * about, since C-E-G-C is "microphone on".
 */
export function didYouMean<B extends { readonly motif: Motif }>(
  motif: Motif,
  names: readonly B[],
  commands: readonly B[],
): B | undefined {
  const [name] = nearMisses(motif, names)
  if (name !== undefined) return name.other
  const slipped = nearMisses(motif, commands).find(
    ({ other, slip }) => slip === 'swapped' || (slip === 'replaced' && isFingerSlip(motif, other.motif)),
  )
  return slipped?.other
}
