import type { GestureConstants } from './constants.ts'
import { isName, type Motif, type Strike, strike } from './motif.ts'
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

type ReadingConstants = Pick<GestureConstants, 'onset' | 'spread' | 'chordGap' | 'bounce'>

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

function strikeOf(group: readonly PlayedNote[]): Strike {
  const [first, ...others] = group
  return first && others.length === 0 ? [first.key] : strike(group.map(({ key }) => key))
}

/** What notes mean by their onsets alone: the same at any time, until there are other notes. */
export interface StrictReading<T> {
  readonly notes: readonly PlayedNote[]
  readonly trie: MotifTrie<T>
  readonly motif: Motif
  readonly matches: readonly Binding<T>[]
  /** Onset of the first note of the last strike, ms; −∞ without notes. */
  readonly lastStrike: number
  readonly nameCanGrow: boolean
}

export function readStrictly<T>(
  notes: readonly PlayedNote[],
  trie: MotifTrie<T>,
  onset: number,
): StrictReading<T> {
  const groups = groupStrikes(notes, onset)
  const motif = groups.map(strikeOf)
  const matches = strictMatches(motif, trie)
  const lastStrike = groups.at(-1)?.[0]?.on ?? Number.NEGATIVE_INFINITY
  // A command does not wait for a name that would begin with it: no name may. What is a name leniently
  // is one strictly too, in this or another form, or has none.
  const nameCanGrow = matches.some(match => isName(match.motif)) && trie.nameIndex.couldBecome(motif, matches)
  return { notes, trie, motif, matches, lastStrike, nameCanGrow }
}

/**
 * Reads notes in the order of their onsets, at the time `now` (ms): strictly first, and where that is
 * bound to nothing leniently, where the order of onsets has to fit, and the keys of a chord have to be
 * down together at some moment, or miss each other by less than `chordGap` ms, with onsets at most
 * `spread` ms apart.
 */
export function readGesture<T>(
  strict: StrictReading<T>,
  now: number,
  constants: ReadingConstants,
): GestureReading<T> {
  const { notes, trie, motif, nameCanGrow } = strict
  const strikeOpen = now < strict.lastStrike + constants.onset
  const lenient = trie.fit(notes, lenientRule(now, constants))
  const matches = strict.matches.length > 0 ? strict.matches : lenient.complete
  const canGrow = lenient.canGrow || nameCanGrow || trie.canFollow(motif, strikeOpen)
  return { motif, matches, canGrow, strikeOpen }
}

/** Bound to exactly this motif or, for names, to another form of the same keys. */
export function strictMatches<T>(motif: Motif, trie: MotifTrie<T>): readonly Binding<T>[] {
  const exact = trie.find(motif)
  if (!isName(motif)) return exact
  const otherForms = trie.nameIndex.otherForms(motif)
  return otherForms.length > 0 ? [...exact, ...otherForms] : exact
}

function lenientRule(now: number, { onset, spread, chordGap, bounce }: ReadingConstants): StrikeRule {
  return {
    whole(notes, from, to) {
      const first = notes[from]?.on ?? 0
      const last = notes[to - 1]?.on ?? 0
      if (last <= first + onset) return true
      return (
        last <= first + spread &&
        notes.slice(from, to).every(({ off }) => off === undefined || off + chordGap > last)
      )
    },
    // No chord is waited for that keys could only just miss: what is whole already fires when keys go up.
    open(notes, from, to) {
      const first = notes[from]?.on ?? 0
      if (now < first + onset) return true
      const mayBeDown = ({ on, off }: PlayedNote) => off === undefined || now < on + bounce
      return now < first + spread && notes.slice(from, to).every(mayBeDown)
    },
  }
}
