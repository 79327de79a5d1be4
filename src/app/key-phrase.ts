/** Keys as they are said, "control shift k 3 times", to keys as pages know them, and back. */
import { type HeldKey, heldWords, keyWords, timesWords } from '../language/key-words.ts'
import type { Language } from '../language/language.ts'
import type { KeyPress } from '../ports/page-writing.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { plainText } from '../speech/plain-words.ts'

export interface SaidKeys {
  readonly press: KeyPress
  readonly count: number
}

/** A key is pressed at most so often at once. */
const mostTimes = 100
const heldOrder: readonly HeldKey[] = ['control', 'alt', 'shift', 'meta']

interface Key {
  readonly code: string
  readonly keyCode: number
  /** It takes shift on the American layout. */
  readonly shifted?: boolean
}

const named: Readonly<Record<string, Key>> = {
  Enter: { code: 'Enter', keyCode: 13 },
  Escape: { code: 'Escape', keyCode: 27 },
  Tab: { code: 'Tab', keyCode: 9 },
  ' ': { code: 'Space', keyCode: 32 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
  PageUp: { code: 'PageUp', keyCode: 33 },
  PageDown: { code: 'PageDown', keyCode: 34 },
  Insert: { code: 'Insert', keyCode: 45 },
}

/** Key, what it writes alone, what it writes with shift, its `keyCode`: the American layout. */
const signKeys: readonly (readonly [string, string, string, number])[] = [
  ['Semicolon', ';', ':', 186],
  ['Equal', '=', '+', 187],
  ['Comma', ',', '<', 188],
  ['Minus', '-', '_', 189],
  ['Period', '.', '>', 190],
  ['Slash', '/', '?', 191],
  ['Backquote', '`', '~', 192],
  ['BracketLeft', '[', '{', 219],
  ['Backslash', '\\', '|', 220],
  ['BracketRight', ']', '}', 221],
  ['Quote', "'", '"', 222],
]
const aboveDigits = ')!@#$%^&*('

/** Every key that can be said, by `KeyboardEvent.key`. */
export const keys: ReadonlyMap<string, Key> = new Map([
  ...Object.entries(named),
  ...Array.from({ length: 12 }, (_, at): [string, Key] => [
    `F${at + 1}`,
    { code: `F${at + 1}`, keyCode: 112 + at },
  ]),
  ...Array.from({ length: 26 }, (_, at): [string, Key] => {
    const letter = String.fromCharCode(97 + at)
    return [letter, { code: `Key${letter.toUpperCase()}`, keyCode: 65 + at }]
  }),
  ...Array.from({ length: 10 }, (_, at): [string, Key] => [
    String(at),
    { code: `Digit${at}`, keyCode: 48 + at },
  ]),
  ...[...aboveDigits].map((sign, at): [string, Key] => [
    sign,
    { code: `Digit${at}`, keyCode: 48 + at, shifted: true },
  ]),
  ...signKeys.flatMap(([code, alone, shifted, keyCode]): [string, Key][] => [
    [alone, { code, keyCode }],
    [shifted, { code, keyCode, shifted: true }],
  ]),
])

/** The key that words mean, what is held with it, and how often; undefined where they mean none. */
export function readKeys(said: string, language: Language): SaidKeys | undefined {
  const { rest, count } = readTimes(words(said), language)
  const held = new Set<HeldKey>()
  let left = rest
  for (;;) {
    const next = heldOrder.find(
      name => left.length > 1 && heldWords[language][name].some(word => plainText(word) === left[0]),
    )
    if (next === undefined) break
    held.add(next)
    left = left.slice(1)
  }
  const key = readKey(left.join(' '), language)
  if (key === undefined) return undefined
  const { code, keyCode, shifted = false } = keys.get(key) ?? { code: '', keyCode: 0 }
  const shift = held.has('shift') || shifted
  return {
    count,
    press: {
      key: shift && /^[a-z]$/.test(key) ? key.toUpperCase() : key,
      code,
      keyCode,
      control: held.has('control'),
      shift,
      alt: held.has('alt'),
      meta: held.has('meta'),
    },
  }
}

/** A key as it is told. */
export function printKeys({ key, control, alt, shift, meta }: KeyPress, language: Language): string {
  const plain = /^[A-Z]$/.test(key) ? key.toLowerCase() : key
  const shifted = shift && !keys.get(plain)?.shifted
  const held = { control, alt, shift: shifted, meta }
  const names = heldOrder.filter(name => held[name]).map(name => heldWords[language][name][0] ?? name)
  return [...names, keyWords[language][plain]?.[0] ?? plain].join(' ')
}

/** Words parted by spaces and plus signs, a sign that stands alone kept. */
function words(said: string): readonly string[] {
  return said
    .trim()
    .split(/\s+|(?<=[^\s+])\+(?=[^\s])/u)
    .map(word => (plainText(word) === '' ? word : plainText(word)))
    .flatMap(word => word.split(' '))
    .filter(word => word !== '')
}

function readTimes(said: readonly string[], language: Language) {
  const once = { rest: said, count: 1 }
  if (!timesWords[language].some(word => word === said.at(-1))) return once
  // A number of several words: the longest that is one.
  for (let from = 1; from < said.length - 1; from += 1) {
    const count = spokenNumber(said.slice(from, -1), language)
    if (count !== undefined && count >= 1)
      return { rest: said.slice(0, from), count: Math.min(mostTimes, Math.trunc(count)) }
  }
  return once
}

function readKey(said: string, language: Language): string | undefined {
  if (keys.has(said)) return said
  const name = Object.entries(keyWords[language]).find(([, spoken]) =>
    spoken.some(one => plainText(one) === said),
  )?.[0]
  if (name !== undefined) return name
  const upper = said.toUpperCase()
  if (/^F\d+$/.test(upper) && keys.has(upper)) return upper
  const number = spokenNumber(said.split(' '), language)
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= 9) return String(number)
  return undefined
}
