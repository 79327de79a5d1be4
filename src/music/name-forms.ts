import { bitsOf, bitsOfStrikes } from './key-bits.ts'
import { type Motif, sameMotif } from './motif.ts'

/** A motif that strikes each of its keys once, as bits of keys, ready to be compared with many. */
export interface NameForm {
  readonly keys: number
  readonly strikes: readonly number[]
}

/** Undefined when a key is struck twice: such a motif has no other form. */
export function nameForm(motif: Motif): NameForm | undefined {
  const strikes = motif.map(bitsOf)
  let keys = 0
  for (const strike of strikes) {
    if (keys & strike) return undefined
    keys |= strike
  }
  return { keys, strikes }
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
  const formB = nameForm(b)
  return formA !== undefined && formB !== undefined && !ordersClash(formA, formB)
}

/** True when more strikes could turn `start` into a form of `name`, which must have its keys and more. */
export function couldBecomeForm(start: NameForm, name: NameForm): boolean {
  let mayGoOn = true
  for (const strike of name.strikes) {
    const struck = strike & start.keys
    if (struck !== 0 && !mayGoOn) return false
    // What was left out comes later: nothing that has come may stand behind it.
    if (struck !== strike) mayGoOn = false
  }
  return !ordersClash(start, name)
}

/**
 * Whether two of a's keys, all of which b must have, come in the opposite order in b. Wherever the
 * strikes of the two overlap, one must lie in the other: else each has a key that the other has later.
 */
export function ordersClash(a: NameForm, b: NameForm): boolean {
  let place = -1
  let rest = 0
  for (const strike of b.strikes) {
    let wanted = strike & a.keys
    while (wanted !== 0) {
      if (rest === 0) {
        place += 1
        rest = a.strikes[place] ?? 0
      }
      const both = rest & wanted
      if (both === 0 || (both !== rest && both !== wanted)) return true
      rest ^= both
      wanted ^= both
    }
  }
  return false
}
