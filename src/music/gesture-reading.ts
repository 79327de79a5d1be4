import type { GestureConstants } from './constants.ts'
import { isName, type Motif, sameMotif, strike } from './motif.ts'
import { couldBecomeName, sameName } from './name-forms.ts'
import type { Binding, MotifTrie, PlayedNote, StrikeRule } from './trie.ts'

/** What the notes of a gesture mean so far. */
export interface GestureReading<T> {
  /** The notes read strictly, by their onsets alone. */
  readonly motif: Motif
  /** What they are bound to: nothing, one, or several, which is ambiguous. */
  readonly matches: readonly Binding<T>[]
  /** Whether more notes could still make them something else that is bound. */
  readonly canGrow: boolean
  /** True while a key that joins the last strike would still be read as part of it. */
  readonly strikeOpen: boolean
}

type ReadingConstants = Pick<GestureConstants, 'onset' | 'spread' | 'bounce'>

/** Groups notes (by onset) into strikes: onsets within `onset` ms of the strike's first are one strike. */
export function groupStrikes(
  notes: readonly PlayedNote[],
  onset: number,
): readonly (readonly PlayedNote[])[] {
  const groups: PlayedNote[][] = []
  for (const note of notes) {
    const group = groups.at(-1)
    const first = group?.[0]
    const joins = group && first && note.on <= first.on + onset && !group.some(({ key }) => key === note.key)
    if (joins) group.push(note)
    else groups.push([note])
  }
  return groups
}

/** The strict reading: by onsets alone. */
export function strictMotif(notes: readonly PlayedNote[], onset: number): Motif {
  return groupStrikes(notes, onset).map(group => strike(group.map(({ key }) => key)))
}

/**
 * Reads notes in the order of their onsets, at the time `now` (ms): strictly first, and where that is
 * bound to nothing leniently, where the order of onsets has to fit, and the keys of a chord have to be
 * down together at some moment with onsets at most `spread` ms apart.
 */
export function readGesture<T>(
  notes: readonly PlayedNote[],
  now: number,
  trie: MotifTrie<T>,
  constants: ReadingConstants,
): GestureReading<T> {
  const motif = strictMotif(notes, constants.onset)
  const firstOfLast = groupStrikes(notes, constants.onset).at(-1)?.[0]
  const strikeOpen = firstOfLast !== undefined && now < firstOfLast.on + constants.onset
  const strict = strictMatches(motif, trie)
  const lenient = trie.fit(notes, lenientRule(now, constants))
  const matches = strict.length > 0 ? strict : lenient.complete
  // A command does not wait for a name that would begin with it: no name may.
  const nameCanGrow =
    matches.some(match => isName(match.motif)) &&
    trie.names.some(name => !matches.includes(name) && couldBecomeName(motif, name.motif))
  return {
    motif,
    matches,
    canGrow: lenient.canGrow || trie.canFollow(motif, strikeOpen) || nameCanGrow,
    strikeOpen,
  }
}

/** Bound to exactly this motif or, for names, to another form of the same keys. */
export function strictMatches<T>(motif: Motif, trie: MotifTrie<T>): readonly Binding<T>[] {
  const exact = trie.find(motif)
  if (!isName(motif)) return exact
  const otherForms = trie
    .namesOfKeys(motif)
    .filter(name => !sameMotif(name.motif, motif) && sameName(name.motif, motif))
  return [...exact, ...otherForms]
}

function lenientRule(now: number, { onset, spread, bounce }: ReadingConstants): StrikeRule {
  return {
    whole(notes) {
      const first = notes[0]?.on ?? 0
      const last = notes.at(-1)?.on ?? 0
      const together = notes.every(({ off }) => off === undefined || off > last)
      return last <= first + onset || (together && last <= first + spread)
    },
    open(notes) {
      const first = notes[0]?.on ?? 0
      const mayBeDown = notes.every(({ on, off }) => off === undefined || now < on + bounce)
      return now < first + onset || (mayBeDown && now < first + spread)
    },
  }
}
