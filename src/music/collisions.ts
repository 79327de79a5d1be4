import { bitsOf } from './key-bits.ts'
import {
  beginsWith,
  isEscapeStrike,
  isName,
  type Motif,
  type Strike,
  sameMotif,
  shapeOf,
  strike,
} from './motif.ts'
import { lowest, middle } from './notes.ts'
import type { Binding } from './trie.ts'

/** Most semitones from the lowest to the highest key of a command's chord: a fifth, within any hand. */
const widestChord = 7

/** Two bindings, or one alone, that break a rule of the keyboard language. */
export type Collision<T> =
  /**
   * `same-motif`: both have it. `same-but-for-timing`: slow or quick hands turn one into the other.
   * `begins`: the first is the beginning of the second, or a part of its chord, without being declared
   * to wait; or a name begins with the first. `semitone-slip`: chords one semitone apart in one key.
   */
  | {
      readonly kind: 'same-motif' | 'same-but-for-timing' | 'begins' | 'semitone-slip'
      readonly binding: Binding<T>
      readonly other: Binding<T>
    }
  /**
   * `chord-has-frame-key`: a command's chord with 48 or 60 in it. `chord-too-wide`: wider than seven
   * semitones. `is-escape`: 48 and 72 in one strike. `parameter-unframed`: takes a parameter but is not
   * framed by 60.
   */
  | {
      readonly kind: 'chord-has-frame-key' | 'chord-too-wide' | 'is-escape' | 'parameter-unframed'
      readonly binding: Binding<T>
    }

/** Everything that breaks the rules among these bindings, each pair once; none is how it should be. */
export function collisions<T>(bindings: readonly Binding<T>[]): readonly Collision<T>[] {
  const pairs = bindings.flatMap((a, place) => bindings.slice(place + 1).flatMap(b => pairCollisions(a, b)))
  return [...bindings.flatMap(aloneCollisions), ...pairs]
}

/**
 * Whatever some order of onsets makes the beginning of something else, and may be: it fires later then,
 * when the gap has passed, or its keys are up where `longer` is a chord. For telling the user of a new name.
 */
export function delays<T>(
  bindings: readonly Binding<T>[],
): readonly { readonly binding: Binding<T>; readonly longer: Binding<T> }[] {
  const begins = (binding: Binding<T>, longer: Binding<T>) =>
    relation(binding.motif, longer.motif) === 'begins' &&
    (binding.waits || isName(binding.motif) || isName(longer.motif))
  return bindings.flatMap(binding =>
    bindings.filter(longer => begins(binding, longer)).map(longer => ({ binding, longer })),
  )
}

function aloneCollisions<T>(binding: Binding<T>): readonly Collision<T>[] {
  const { motif, takesParameter } = binding
  const found: Collision<T>[] = []
  const keys = motif[0] ?? []
  if (motif.some(isEscapeStrike)) found.push({ kind: 'is-escape', binding })
  if (takesParameter && shapeOf(motif) !== 'framed-60') found.push({ kind: 'parameter-unframed', binding })
  if (shapeOf(motif) !== 'chord') return found
  if (keys.includes(lowest) || keys.includes(middle)) found.push({ kind: 'chord-has-frame-key', binding })
  if ((keys.at(-1) ?? 0) - (keys[0] ?? 0) > widestChord) found.push({ kind: 'chord-too-wide', binding })
  return found
}

/** Everything that breaks the rules between these two, whatever each of them breaks alone. */
export function pairCollisions<T>(a: Binding<T>, b: Binding<T>): readonly Collision<T>[] {
  const how = relation(a.motif, b.motif)
  // Most pairs part at once, and thousands of them are looked at while somebody waits for keys to be offered.
  if (how === 'none' && (a.motif.length > 1 || b.motif.length > 1)) return []
  if (sameMotif(a.motif, b.motif)) return [{ kind: 'same-motif', binding: a, other: b }]
  const nameA = isName(a.motif)
  const nameB = isName(b.motif)
  // Names may wait, and two forms of one are asked about when they are bound and when they are played.
  if (nameA && nameB) return []
  if (nameA || nameB) {
    const [name, command] = nameA ? [a, b] : [b, a]
    return beginsWith(name.motif, command.motif) ? [{ kind: 'begins', binding: command, other: name }] : []
  }
  const found: Collision<T>[] = []
  if (isSlip(a.motif, b.motif)) found.push({ kind: 'semitone-slip', binding: a, other: b })
  if (how === 'same') found.push({ kind: 'same-but-for-timing', binding: a, other: b })
  if (how === 'begins' && !a.waits) found.push({ kind: 'begins', binding: a, other: b })
  if (how === 'continues' && !b.waits) found.push({ kind: 'begins', binding: b, other: a })
  return found
}

/**
 * Whether some order of onsets is read leniently as both motifs, or as the whole of one and the
 * beginning of the other. Wherever strikes overlap, the one that ends first must lie in the other.
 */
function relation(a: Motif, b: Motif): 'same' | 'begins' | 'continues' | 'none' {
  let [placeA, placeB] = [0, 0]
  let [restA, restB] = [bitsOf(a[0] ?? []), bitsOf(b[0] ?? [])]
  while (restA !== 0 && restB !== 0) {
    const both = restA & restB
    // Whichever has fewer keys left must lie in the other.
    if (both !== restA && both !== restB) return 'none'
    restA ^= both
    restB ^= both
    if (restA === 0) restA = bitsOf(a[++placeA] ?? [])
    if (restB === 0) restB = bitsOf(b[++placeB] ?? [])
  }
  if (restA === 0) return restB === 0 ? 'same' : 'begins'
  return 'continues'
}

function isSlip(a: Motif, b: Motif): boolean {
  if (shapeOf(a) !== 'chord' || shapeOf(b) !== 'chord') return false
  return semitoneSlips(a[0] ?? []).some(keys => sameMotif([keys], b))
}

function semitoneSlips(keys: Strike): readonly Strike[] {
  return keys.flatMap(key =>
    [-1, 1].map(step => strike(keys.map(other => (other === key ? other + step : other)))),
  )
}
