import type { Ambiguous, Fired, NewName, Unknown } from './gesture-event.ts'
import type { GestureReading } from './gesture-reading.ts'
import { isName, type Motif } from './motif.ts'
import type { MotifTrie } from './trie.ts'

export type GestureOutcome<T> = Fired<T> | NewName | Unknown<T> | Ambiguous<T>

/** What notes that are bound come to: one binding fires, several are shown. Undefined for none. */
export function boundOutcome<T>({
  motif,
  matches,
}: Pick<GestureReading<T>, 'motif' | 'matches'>): Fired<T> | Ambiguous<T> | undefined {
  const [binding, ...others] = matches
  if (!binding) return undefined
  return others.length > 0
    ? { kind: 'ambiguous', motif, candidates: matches }
    : { kind: 'fired', binding, motif }
}

/** What a whole gesture comes to that is bound to nothing, unless `notName` says why it is no new name. */
export function unboundOutcome<T>(
  motif: Motif,
  trie: MotifTrie<T>,
  notName?: Unknown<T>['reason'],
): NewName | Unknown<T> {
  if (!isName(motif))
    return { kind: 'unknown', motif, couldFollow: trie.following(motif), reason: 'not-bound' }
  if (!notName) return { kind: 'new-name', motif }
  return { kind: 'unknown', motif, couldFollow: trie.following(motif), reason: notName }
}
