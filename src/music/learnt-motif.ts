import { type Collision, collisions, pairCollisions } from './collisions.ts'
import { didYouMean } from './did-you-mean.ts'
import { freeMotifs } from './free-motifs.ts'
import { bitsOf } from './key-bits.ts'
import { isName, keysOf, type Motif, sameMotif } from './motif.ts'
import { sameName } from './name-forms.ts'
import { isEasySlip } from './near-misses.ts'
import { lowest, middle } from './notes.ts'
import type { Binding } from './trie.ts'
import { longestLearnt } from './vocabulary-limits.ts'

/** Why keys cannot be learnt; `other` is what they collide with. */
export interface LearningConflict<T> {
  readonly kind: 'too-few-keys' | 'too-many-keys' | Collision<T>['kind']
  readonly other: Binding<T> | undefined
}

/**
 * What speaks against binding these keys beside all that is bound, the worst first; undefined if nothing
 * does. The rules are those of the built-in motifs, and then: two keys at least, 16 at most.
 */
export function learningConflict<T>(
  wanted: Binding<T>,
  bound: readonly Binding<T>[],
): LearningConflict<T> | undefined {
  const count = keysOf(wanted.motif).length
  if (count < 2) return { kind: 'too-few-keys', other: undefined }
  if (count > longestLearnt) return { kind: 'too-many-keys', other: undefined }
  const [alone] = collisions([wanted])
  if (alone) return { kind: alone.kind, other: undefined }
  const first = bitsOf(wanted.motif[0] ?? [])
  for (const other of bound) {
    // What has no key of its first strike in common is no form, no beginning and no slip of it.
    if ((first & bitsOf(other.motif[0] ?? [])) === 0) continue
    if (isSameWordMotif(wanted.motif, other.motif)) return { kind: 'same-motif', other }
    const [found] = pairCollisions(wanted, other)
    if (found) return { kind: found.kind, other }
  }
  return undefined
}

/** What the keys are one slip of a finger away from, though nothing forbids them. */
export function easySlipOf<T>(motif: Motif, bound: readonly Binding<T>[]): Binding<T> | undefined {
  if (!isName(motif)) return bound.find(other => isEasySlip(motif, other.motif))
  // A name is asked about as a new name is.
  const names = bound.filter(other => isName(other.motif))
  const commands = bound.filter(other => !isName(other.motif))
  return didYouMean(motif, names, commands)
}

/** Keys to play instead: framed, free, and well apart from everything. */
export function freeMotifFor<T>(bound: readonly Binding<T>[], takesParameter: boolean): Motif | undefined {
  return freeMotifs(bound, { frame: takesParameter ? middle : lowest, count: 1 })[0]
}

/** Whether two motifs are one to whoever plays: the same, or two forms of one name. */
function isSameWordMotif(a: Motif, b: Motif): boolean {
  return sameName(a, b) && (sameMotif(a, b) || (isName(a) && isName(b)))
}
