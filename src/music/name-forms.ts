import { bitOf, bitsOfStrikes, holds } from './key-bits.ts'
import { keysOf, type Motif, sameMotif } from './motif.ts'
import { highest, lowest } from './notes.ts'

/** A motif that strikes each of its keys once, ready to be compared with many. */
export interface NameForm {
  readonly keys: readonly number[]
  readonly bits: number
  /** For each of the 25 keys from the lowest up the place of its strike; −1 for keys it has not. */
  readonly places: readonly number[]
}

/** Undefined when a key is struck twice: such a motif has no other form. */
export function nameForm(motif: Motif): NameForm | undefined {
  const places = new Array<number>(highest - lowest + 1).fill(-1)
  let bits = 0
  let place = 0
  for (const keys of motif) {
    for (const key of keys) {
      if (bits & bitOf(key)) return undefined
      bits |= bitOf(key)
      places[key - lowest] = place
    }
    place += 1
  }
  return { keys: keysOf(motif), bits, places }
}

/**
 * Chord and broken form of the same keys are one name: true when both strike the same keys, each once,
 * and no two keys come in opposite orders. So 48+52+55 is the same name as 48-52-55, as 52-48-55 and as
 * 48+52-55, but 48-52-55 is another than 48-55-52.
 */
export function sameName(a: Motif, b: Motif): boolean {
  if (sameMotif(a, b)) return true
  if (bitsOfStrikes(a) !== bitsOfStrikes(b)) return false
  const formA = nameForm(a)
  const formB = formA && nameForm(b)
  return formB !== undefined && !ordersClash(formA, formB)
}

/** True when more strikes could turn `start` into a form of `name`. */
export function couldBecomeForm(start: NameForm, name: NameForm): boolean {
  if (start.bits === name.bits || !holds(name.bits, start.bits) || ordersClash(start, name)) return false
  let furthest = 0
  for (const key of start.keys) furthest = Math.max(furthest, placeOf(name, key))
  for (const key of name.keys)
    if (placeOf(start, key) < 0 && placeOf(name, key) < furthest) return false
  return true
}

/** Whether two of a's keys, which b must have all, come in the opposite order in b. */
export function ordersClash(a: NameForm, b: NameForm): boolean {
  for (const x of a.keys)
    for (const y of a.keys)
      if (placeOf(a, x) < placeOf(a, y) && placeOf(b, x) > placeOf(b, y)) return true
  return false
}

const placeOf = ({ places }: NameForm, key: number) => places[key - lowest] ?? -1
