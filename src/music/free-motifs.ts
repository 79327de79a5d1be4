import { pairCollisions } from './collisions.ts'
import { type Motif, melody } from './motif.ts'
import { isEasySlip } from './near-misses.ts'
import { highest, lowest, middle } from './notes.ts'
import type { Binding } from './trie.ts'

/** What frames the motif: 48 where the command is complete, 60 where it takes a parameter. */
export type Frame = typeof lowest | typeof middle

interface Wanted {
  readonly frame: Frame
  /** How many, at most. */
  readonly count: number
  /** Where to begin among the best ones, a whole number ≥ 0: so that two who look at once find different ones. */
  readonly from?: number
}

/** Keys between the frame keys, at most: what is longer nobody remembers. */
const mostInside = 4
/** Semitones from one key to the next, at most: an octave, which a hand reaches. */
const widestStep = 12
/** Among so many of the best of a length `from` chooses where to begin. */
const best = 60

/**
 * Framed motifs that nobody has, shortest first, then those that are easiest to play. They collide with
 * nothing and are well apart from all that is bound and from each other: no key added, dropped, swapped
 * or struck up to two semitones beside gives another. Fewer than asked for where no more are left.
 */
export function freeMotifs<T>(
  bound: readonly Binding<T>[],
  { frame, count, from = 0 }: Wanted,
): readonly Motif[] {
  const found: Binding<undefined>[] = []
  for (let length = 1; length <= mostInside && found.length < count; length += 1) {
    const free: Binding<undefined>[] = []
    // No more than are needed: there are many of four keys.
    for (const inside of insides(frame, length)) {
      if (free.length >= (from === 0 ? 0 : best) + count * 20) break
      const motif = melody([frame, ...inside, frame])
      const binding = { motif, target: undefined, takesParameter: frame === middle }
      if (isApart<T | undefined>(binding, bound)) free.push(binding)
    }
    const start = from % Math.max(1, Math.min(best, free.length))
    for (const binding of [...free.slice(start), ...free.slice(0, start)])
      if (found.length < count && isApart(binding, found)) found.push(binding)
  }
  return found.map(({ motif }) => motif)
}

function isApart<T>(binding: Binding<T>, others: readonly Binding<T>[]): boolean {
  return others.every(
    other => !isEasySlip(binding.motif, other.motif) && pairCollisions(binding, other).length === 0,
  )
}

/** The keys between the frames, of one length, the easiest first. */
function insides(frame: Frame, length: number): readonly (readonly number[])[] {
  const keys = Array.from({ length: highest - lowest - 1 }, (_, place) => lowest + 1 + place).filter(
    key => key !== middle && Math.abs(key - frame) <= widestStep,
  )
  let open: readonly (readonly number[])[] = [[]]
  for (let place = 0; place < length; place += 1)
    open = open.flatMap(inside => keys.map(key => [...inside, key]).filter(isWithinReach))
  return open
    .map(inside => ({ inside, effort: effort([frame, ...inside, frame]) }))
    .sort((a, b) => a.effort - b.effort)
    .map(({ inside }) => inside)
}

function isWithinReach(keys: readonly number[]): boolean {
  return Math.abs((keys.at(-1) ?? 0) - (keys.at(-2) ?? keys.at(-1) ?? 0)) <= widestStep
}

/** How hard keys are to play, and to keep in mind: the way of the hand, semitones, black keys. */
function effort(keys: readonly number[]): number {
  const steps = keys.map((key, place) => Math.abs(key - (keys[place - 1] ?? key)))
  const semitones = steps.filter(step => step === 1).length
  const black = keys.filter(key => [1, 3, 6, 8, 10].includes(key % 12)).length
  return steps.reduce((way, step) => way + step, 0) + 3 * semitones + black
}
