import type { GestureConstants } from './constants.ts'
import type { Escape } from './gesture-event.ts'
import { createModeReader, type ModeReader, type ModeRule } from './mode-reader.ts'
import { strike } from './motif.ts'
import { middle } from './notes.ts'
import { digitsValue, type NumberLanguage, noDigits, playDigits, readPowers } from './number-language.ts'

export type NumberEvent =
  /** Digits so far, with their sign; undefined when none are left. */
  | { readonly kind: 'digits'; readonly value: number | undefined }
  /** A whole number, −2,047 to 2,047 in powers of two, of at most nine digits in base 10. */
  | { readonly kind: 'number'; readonly value: number }
  /** A strike that says no number, or one whose release was lost: nothing is to be done. */
  | { readonly kind: 'unclear'; readonly keys: readonly number[] }
  | Escape

/**
 * Reads keys as numbers: all keys touched until all are up are one strike. In powers of two a strike is the
 * whole number; in base 10 its keys, in the order of their onsets, are digits, and the middle key enters.
 * With nothing entered the middle key is 0 in both.
 */
export function createNumberReader(
  language: () => NumberLanguage,
  constants?: () => Partial<GestureConstants>,
): ModeReader<NumberEvent> {
  let entry = noDigits

  const digits = (keys: readonly number[]): readonly NumberEvent[] => {
    const before = entry
    const played = playDigits(entry, keys)
    entry = played.entered ? noDigits : played.entry
    if (played.entered) return [{ kind: 'number', value: digitsValue(played.entry) ?? 0 }]
    if (played.entry === before) return [{ kind: 'unclear', keys }]
    return [{ kind: 'digits', value: digitsValue(entry) }]
  }
  const rule: ModeRule<NumberEvent> = {
    key(event) {
      if (event.kind === 'escape') {
        entry = noDigits
        return [event]
      }
      if (event.kind !== 'strike') return []
      if (event.lost) return [{ kind: 'unclear', keys: event.keys }]
      if (language() === 'base-10') return digits(event.keys)
      entry = noDigits
      const value = readPowers(strike(event.keys))
      return [value === undefined ? { kind: 'unclear', keys: event.keys } : { kind: 'number', value }]
    },
    deadline: () => undefined,
    due: () => [],
  }
  return createModeReader(rule, constants)
}

/**
 * The number of keys that were collected one after another: in base 10 digits, where the middle key at the
 * end is welcome but not needed. Undefined where they say none.
 */
export function latchedNumber(keys: readonly number[], language: NumberLanguage): number | undefined {
  if (language === 'powers') return readPowers(strike(keys))
  const said = keys.at(-1) === middle ? keys.slice(0, -1) : keys
  if (said.length === 0) return keys.length > 0 ? 0 : undefined
  const { entry, entered } = playDigits(noDigits, said)
  const foreign = said.some(key => Math.abs(key - middle) > 11)
  return entered || foreign ? undefined : digitsValue(entry)
}
