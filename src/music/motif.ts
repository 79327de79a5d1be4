import { bitOf, bitsOfStrikes, countBits } from './key-bits.ts'
import { highest, isKey, lowest, middle } from './notes.ts'

/** The keys of one moment: at least one, ascending, none twice. */
export type Strike = readonly number[]
/** Strikes in order, at least one. Order between strikes counts, order inside one does not. */
export type Motif = readonly Strike[]

/** Most keys, counted over all strikes, that a motif or a gesture may have. Longer ones are never read. */
export const longestMotif = 64

/** The strike of these keys in whatever order and number they were touched. */
export function strike(keys: Iterable<number>): Strike {
  return [...new Set(keys)].sort((a, b) => a - b)
}

/** The motif that strikes one key after another. */
export function melody(keys: readonly number[]): Motif {
  return keys.map(key => [key])
}

/** All keys in the order of strikes, ascending inside one. */
export function keysOf(motif: Motif): readonly number[] {
  const keys: number[] = []
  // Many times as fast as `flat`, where thousands of motifs are looked through.
  for (const strike of motif) keys.push(...strike)
  return keys
}

/** How many keys all strikes have together. */
export function countKeys(motif: Motif): number {
  let count = 0
  for (const { length } of motif) count += length
  return count
}

export function sameStrike(a: Strike, b: Strike): boolean {
  return a.length === b.length && a.every((key, place) => key === b[place])
}

export function sameMotif(a: Motif, b: Motif): boolean {
  return a.length === b.length && a.every((keys, place) => sameStrike(keys, b[place] ?? []))
}

/** True when `whole` begins with all strikes of `start` and goes on. */
export function beginsWith(whole: Motif, start: Motif): boolean {
  return whole.length > start.length && sameMotif(whole.slice(0, start.length), start)
}

/** True for data that has the shape of a motif: for what was stored or imported. */
export function isMotif(value: unknown): value is Motif {
  if (!Array.isArray(value) || value.length === 0 || value.length > longestMotif) return false
  return value.every(isStrike) && value.flat().length <= longestMotif
}

function isStrike(value: unknown): value is Strike {
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every((key, place) => isKey(key) && (place === 0 || key > value[place - 1]))
}

/** The one text form of a motif: `48-52-48`, `50+55`, `48-50+55-48`. */
export function formatMotif(motif: Motif): string {
  return motif.map(keys => keys.join('+')).join('-')
}

/** Reads the text form; spaces may stand for the dashes and chords may be in any order. Undefined if it is none. */
export function parseMotif(text: string): Motif | undefined {
  if (text.length > longestMotif * 4) return undefined
  const strikes = text
    .trim()
    .split(/\s*-\s*|\s+/)
    .map(readStrike)
  const whole = strikes.filter(keys => keys !== undefined)
  return whole.length === strikes.length && isMotif(whole) ? whole : undefined
}

function readStrike(text: string): Strike | undefined {
  if (!/^\d\d(\+\d\d)*$/.test(text)) return undefined
  const keys = text.split('+').map(Number)
  const sorted = strike(keys)
  return sorted.length === keys.length ? sorted : undefined
}

/**
 * What a motif is by its shape alone. `framed-48` is complete, `framed-60` may take a parameter, a
 * `name` stands for what the user bound it to, a `chord` is any other single strike.
 */
export type MotifShape = 'framed-48' | 'framed-60' | 'name' | 'chord' | 'melody'

export function shapeOf(motif: Motif): MotifShape {
  if (isFramed(motif, lowest)) return 'framed-48'
  if (isFramed(motif, middle)) return 'framed-60'
  const bits = bitsOfStrikes(motif)
  if (bits & bitOf(lowest) && countBits(bits) >= 3) return 'name'
  return motif.length === 1 ? 'chord' : 'melody'
}

function isFramed(motif: Motif, key: number): boolean {
  return motif.length >= 3 && isAlone(motif[0], key) && isAlone(motif.at(-1), key)
}

function isAlone(keys: Strike | undefined, key: number): boolean {
  return keys?.length === 1 && keys[0] === key
}

/** Three or more different keys with 48 among them, not framed. */
export function isName(motif: Motif): boolean {
  return shapeOf(motif) === 'name'
}

/** True for a strike that the hands could only play as escape: lowest and highest key together. */
export function isEscapeStrike(keys: Strike): boolean {
  return keys.includes(lowest) && keys.includes(highest)
}
