import type { Escape, Parameter } from './gesture-event.ts'
import { boundOutcome, type GestureOutcome, unboundOutcome } from './gesture-outcome.ts'
import { strictMatches } from './gesture-reading.ts'
import { lettersChord } from './letters/letters-chord.ts'
import { isName, longestMotif, melody, sameStrike, shapeOf, strike } from './motif.ts'
import { highest, isKey, lowest, middle } from './notes.ts'
import { digitsValue, type NumberLanguage, noDigits, playDigits, readPowers } from './number-language.ts'
import { type Binding, createTrie, type MotifTrie, type StrikeRule } from './trie.ts'

/** As what is played, save that a parameter comes with the motif and is part of what fires. */
export type LatchedOutcome<T> =
  | (GestureOutcome<T> & { readonly parameter?: Parameter<T> })
  | (Escape & { readonly by: 'two-hands' })

/** Keys that were pressed one after another: time says nothing about which belong together. */
const anyTime: StrikeRule = { whole: () => true, open: () => true }

/**
 * Reads keys that a mouse pressed one after another, without any time limit: their order has to fit,
 * the keys of a chord in any order. 48 and 72 alone are escape. The keys after a motif that takes a
 * parameter are the parameter, and 60 after a number is welcome but not needed. Undefined without keys;
 * what is no key is left out.
 */
export function readLatched<T>(
  pressed: readonly number[],
  bindings: readonly Binding<T>[],
  numbers: NumberLanguage = 'base-10',
): LatchedOutcome<T> | undefined {
  const keys = pressed.filter(isKey)
  if (keys.length === 0) return undefined
  if (isEscapeAlone(keys)) return { kind: 'escape', by: 'two-hands' }
  const trie = createTrie(bindings)
  const motif = melody(keys)
  if (keys.length > longestMotif) return { kind: 'unknown', motif, couldFollow: [], reason: 'not-bound' }
  const bound = boundOutcome({ motif, matches: latchedMatches(keys, trie) })
  const notName = mayBeName(keys, trie) ? undefined : 'begins-with-motif'
  return bound ?? withParameter(keys, trie, numbers) ?? unboundOutcome(motif, trie, notName)
}

/** The lowest and the highest key, and nothing else, were collected: escape, in whatever mode. */
export function isEscapeAlone(keys: readonly number[]): boolean {
  return keys.length === 2 && keys.includes(lowest) && keys.includes(highest)
}

/** No name may begin with a motif that is not a name itself. */
function mayBeName<T>(keys: readonly number[], trie: MotifTrie<T>): boolean {
  return keys.every((_, length) =>
    trie.find(melody(keys.slice(0, length))).every(binding => isName(binding.motif)),
  )
}

function latchedMatches<T>(keys: readonly number[], trie: MotifTrie<T>): readonly Binding<T>[] {
  const notes = keys.map((key, place) => ({ key, on: place, off: undefined }))
  return [...new Set([...trie.fit(notes, anyTime).complete, ...strictMatches(melody(keys), trie)])]
}

function withParameter<T>(
  keys: readonly number[],
  trie: MotifTrie<T>,
  numbers: NumberLanguage,
): LatchedOutcome<T> | undefined {
  for (let length = 3; length < keys.length; length += 1) {
    const start = keys.slice(0, length)
    const matches = latchedMatches(start, trie).filter(
      ({ motif, takesParameter }) => takesParameter && shapeOf(motif) === 'framed-60',
    )
    const outcome = boundOutcome({ motif: melody(start), matches })
    if (!outcome) continue
    if (outcome.kind !== 'fired') return outcome
    const { takesWords = false } = outcome.binding
    const parameter = latchedParameter(keys.slice(length), trie, numbers, takesWords)
    if (parameter) return { ...outcome, parameter }
  }
  return undefined
}

function latchedParameter<T>(
  keys: readonly number[],
  trie: MotifTrie<T>,
  numbers: NumberLanguage,
  takesWords: boolean,
): Parameter<T> | undefined {
  if (takesWords && sameStrike(strike(keys), lettersChord)) return { kind: 'letters' }
  if (keys[0] === lowest) {
    const names = createTrie(trie.names)
    const outcome = boundOutcome({ motif: melody(keys), matches: latchedMatches(keys, names) })
    const named = outcome ?? unboundOutcome(melody(keys), names)
    if (named.kind === 'fired') return { kind: 'name', motif: named.binding.motif, binding: named.binding }
    return named.kind === 'new-name' ? { kind: 'name', motif: named.motif, binding: undefined } : undefined
  }
  const digits = keys.length > 1 && keys.at(-1) === middle ? keys.slice(0, -1) : keys
  const value = numbers === 'powers' ? readPowers(strike(digits)) : latchedDigits(digits)
  return value === undefined ? undefined : { kind: 'number', value }
}

/** Stricter than what is played: nobody sees the number before it is used, so that every key must be of it. */
function latchedDigits(keys: readonly number[]): number | undefined {
  const foreign = keys.some(key => key === lowest || key === highest || key === middle)
  return foreign ? undefined : digitsValue(playDigits(noDigits, keys).entry)
}
