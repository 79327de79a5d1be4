import type { Motif, Strike } from './motif.ts'
import { lowest, middle } from './notes.ts'

/** How numbers are played: digit by digit, or as sums of powers of two in one strike. */
export const numberLanguages = ['base-10', 'powers'] as const
export type NumberLanguage = (typeof numberLanguages)[number]

const bits = 11
/** Largest number (and, negated, smallest) that one strike of powers of two can say. */
const largestPowers = 2 ** bits - 1
/** Digits beyond this many are not taken: ten digits name no hint, tab, percentage or year. */
const mostDigits = 9

/**
 * One strike as a sum of powers of two: 61 is 1, 62 is 2 … 71 is 1024; 59 is −1 … 49 is −1024; the
 * middle key alone is 0. Undefined for any other keys, both sides together among them.
 */
export function readPowers(keys: Strike): number | undefined {
  if (keys.length === 0) return undefined
  if (keys.length === 1 && keys[0] === middle) return 0
  const steps = keys.map(key => key - middle)
  const side = Math.sign(steps[0] ?? 0)
  if (!steps.every(step => Math.sign(step) === side && step !== 0 && Math.abs(step) <= bits)) return undefined
  return side * [...new Set(steps)].reduce((sum, step) => sum + 2 ** (Math.abs(step) - 1), 0)
}

/** The strike that says a whole number from −2047 to 2047; undefined for any other. */
export function writePowers(value: number): Strike | undefined {
  if (!Number.isInteger(value) || Math.abs(value) > largestPowers) return undefined
  if (value === 0) return [middle]
  const side = Math.sign(value)
  const steps = Array.from({ length: bits }, (_, bit) => bit).filter(bit => (Math.abs(value) >> bit) & 1)
  return steps.map(bit => middle + side * (bit + 1)).sort((a, b) => a - b)
}

/** A number in base 10 that is being entered. The side that its first digit was played on is its sign. */
export interface DigitEntry {
  readonly negative: boolean
  /** Digits so far, at most nine; empty when nothing was entered. */
  readonly digits: string
}
export const noDigits: DigitEntry = { negative: false, digits: '' }

export interface DigitsPlayed {
  readonly entry: DigitEntry
  /** True when the middle key was among the keys: what came before it is the number. */
  readonly entered: boolean
}

/**
 * Plays keys, in the order of their onsets, into a number: 61–69 are 1–9, 70 is 0, 71 takes the last
 * digit back, 60 enters; 59–51, 50 and 49 mirror them, and a number begun there is negative. Other keys
 * and digits that do not fit any more change nothing.
 */
export function playDigits(before: DigitEntry, keys: readonly number[]): DigitsPlayed {
  let entry = before
  for (const key of keys) {
    const step = Math.abs(key - middle)
    if (step === 0) return { entry, entered: true }
    if (step === 11) entry = shorten(entry)
    else if (step <= 10 && entry.digits.length < mostDigits)
      entry = {
        negative: entry.digits === '' ? key < middle : entry.negative,
        digits: `${entry.digits}${step % 10}`,
      }
  }
  return { entry, entered: false }
}

function shorten({ negative, digits }: DigitEntry): DigitEntry {
  return digits.length <= 1 ? noDigits : { negative, digits: digits.slice(0, -1) }
}

/** The whole number that was entered, or undefined for none. */
export function digitsValue({ negative, digits }: DigitEntry): number | undefined {
  if (digits === '') return undefined
  const value = Number(digits)
  return negative && value !== 0 ? -value : value
}

/** Keys that say a whole number of at most nine digits, without the middle key that enters it. */
export function writeDigits(value: number): readonly number[] | undefined {
  if (!Number.isInteger(value) || Math.abs(value) >= 10 ** mostDigits) return undefined
  const side = value < 0 ? -1 : 1
  return [...String(Math.abs(value))].map(digit => middle + side * (digit === '0' ? 10 : Number(digit)))
}

/** The number above 0 that a motif of its own says; undefined for any other, so that a slip says none. */
export function numberIn(motif: Motif, language: NumberLanguage): number | undefined {
  if (language === 'powers') {
    const [strike, ...others] = motif
    const value = strike === undefined || others.length > 0 ? undefined : readPowers(strike)
    return value !== undefined && value > 0 ? value : undefined
  }
  const keys = motif.flatMap(strike => (strike.length === 1 ? strike : [lowest]))
  const digits = keys.at(-1) === middle ? keys.slice(0, -1) : keys
  if (!digits.every(key => key > middle && key <= middle + 10)) return undefined
  const value = digitsValue(playDigits(noDigits, digits).entry)
  return value !== undefined && value > 0 ? value : undefined
}
