import type { GestureEvent, Parameter } from './gesture-event.ts'
import { type Motif, strike } from './motif.ts'
import { middle } from './notes.ts'
import {
  type DigitEntry,
  digitsValue,
  type NumberLanguage,
  noDigits,
  playDigits,
  readPowers,
} from './number-language.ts'
import type { Binding } from './trie.ts'

/** Longest words that a parameter takes, in UTF-16 units; the rest is cut off. */
const longestWords = 1000

/** A command that waits for its parameter. */
export interface OpenParameter<T> {
  readonly binding: Binding<T>
  readonly motif: Motif
  readonly entry: DigitEntry
  /** True once a strike with the lowest key began a name. */
  readonly naming: boolean
  /** When it is given up, in ms; put off while keys are down. */
  readonly until: number
}

export interface ParameterStep<T> {
  /** Undefined when the command has run. */
  readonly open: OpenParameter<T> | undefined
  readonly event: GestureEvent<T>
}

export function openParameter<T>(binding: Binding<T>, motif: Motif, until: number): OpenParameter<T> {
  return { binding, motif, entry: noDigits, naming: false, until }
}

export function runParameter<T>(
  { binding, motif }: OpenParameter<T>,
  parameter?: Parameter<T>,
): ParameterStep<T> {
  return { open: undefined, event: { kind: 'parameter-run', binding, motif, parameter } }
}

/**
 * Plays one strike (all keys touched until all were up, in the order of their onsets) into a number.
 * In powers of two the strike is the whole number and runs at once; in base 10 the middle key enters.
 * The middle key with nothing entered runs the command without a parameter. `until` is the new limit.
 */
export function playParameter<T>(
  open: OpenParameter<T>,
  keys: readonly number[],
  language: NumberLanguage,
  until: number,
): ParameterStep<T> {
  const number = (value: number | undefined): Parameter<T> | undefined =>
    value === undefined ? undefined : { kind: 'number', value }
  const changed = (entry: DigitEntry): ParameterStep<T> => ({
    open: { ...open, entry, until },
    event: { kind: 'parameter-changed', binding: open.binding, value: digitsValue(entry), until },
  })
  if (language === 'base-10') {
    const { entry, entered } = playDigits(open.entry, keys)
    return entered ? runParameter(open, number(digitsValue(entry))) : changed(entry)
  }
  if (keys.every(key => key === middle)) return runParameter(open)
  const value = readPowers(strike(keys))
  return value === undefined ? changed(noDigits) : runParameter(open, number(value))
}

/** The words as a parameter; undefined when there are none. */
export function wordsParameter<T>(text: string): Parameter<T> | undefined {
  const words = text.trim().slice(0, longestWords)
  return words === '' ? undefined : { kind: 'words', text: words }
}
