import { countKeys, keysOf, type Motif } from './motif.ts'
import { sameName } from './name-forms.ts'

/**
 * How one motif has to be changed to be the other: a key `added`, `dropped`, `replaced` by another or
 * `swapped` with another, or nothing but the `timing` of the strikes.
 */
export type Slip = 'added' | 'dropped' | 'replaced' | 'swapped' | 'timing'

/** Fingers slip to a neighbouring key: this many semitones at most. */
const slipSemitones = 2

export interface NearMiss<B> {
  readonly other: B
  /** What was done to the other motif to get the new one. */
  readonly slip: Slip
}

/** Those that the motif differs from by one key, for "did you mean". Forms of the same name are no misses. */
export function nearMisses<B extends { readonly motif: Motif }>(
  motif: Motif,
  others: readonly B[],
): readonly NearMiss<B>[] {
  return others.flatMap(other => {
    const slip = sameName(motif, other.motif) ? undefined : slipBetween(other.motif, motif)
    return slip ? [{ other, slip }] : []
  })
}

/** Whether hands that mean the other easily play the motif: all near misses, but a key replaced by one far off. */
export function isEasySlip(motif: Motif, other: Motif): boolean {
  const slip = slipBetween(other, motif)
  return slip !== undefined && (slip !== 'replaced' || isFingerSlip(motif, other))
}

/** Whether the keys that differ, place by place, are neighbours on the keyboard. */
export function isFingerSlip(motif: Motif, other: Motif): boolean {
  const keys = keysOf(other)
  return keysOf(motif).every((key, place) => Math.abs(key - (keys[place] ?? key)) <= slipSemitones)
}

function slipBetween(from: Motif, to: Motif): Slip | undefined {
  if (Math.abs(countKeys(from) - countKeys(to)) > 1) return undefined
  const inOrder = slipInOrder(keysOf(from), keysOf(to))
  if (inOrder) return inOrder
  // A chord has no order: only which keys it has can tell it from what was played. It strikes each of
  // them once, so that it is no slip of a motif that comes back to its first key.
  const mayBeChord = [from, to].some(({ length }) => length === 1) && [from, to].every(strikesEachOnce)
  return mayBeChord ? slipInKeys(new Set(keysOf(from)), new Set(keysOf(to))) : undefined
}

function strikesEachOnce(motif: Motif): boolean {
  const keys = keysOf(motif)
  return new Set(keys).size === keys.length
}

function slipInOrder(from: readonly number[], to: readonly number[]): Slip | undefined {
  if (from.length === to.length) {
    const places: number[] = []
    for (let place = 0; place < from.length && places.length <= 2; place += 1)
      if (from[place] !== to[place]) places.push(place)
    const [first = 0, second = 0] = places
    if (places.length === 0) return 'timing'
    if (places.length === 1) return 'replaced'
    const crossed = from[first] === to[second] && from[second] === to[first]
    return places.length === 2 && crossed ? 'swapped' : undefined
  }
  if (to.length === from.length + 1 && isOneLonger(to, from)) return 'added'
  return from.length === to.length + 1 && isOneLonger(from, to) ? 'dropped' : undefined
}

function isOneLonger(long: readonly number[], short: readonly number[]): boolean {
  const first = short.findIndex((key, place) => key !== long[place])
  return first < 0 || short.slice(first).every((key, place) => key === long[first + place + 1])
}

function slipInKeys(from: ReadonlySet<number>, to: ReadonlySet<number>): Slip | undefined {
  const gone = [...from].filter(key => !to.has(key)).length
  const come = [...to].filter(key => !from.has(key)).length
  if (gone + come === 1) return come === 1 ? 'added' : 'dropped'
  return gone === 1 && come === 1 ? 'replaced' : undefined
}
